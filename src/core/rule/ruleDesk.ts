/** Runs rules over blocks and turns their marks into something the desk can place. */
import { inQuotation } from '../draft/quotations';
import type { Block } from '../draft/types';
import type { Level, Severity } from '../types';
import type { BlockRule, Collected, Conventions, DraftContext, DraftRule, Mark, PhraseRule, Rule } from './rule';
import { PhraseDesk } from './phraseDesk';

/** A mark with the rule that made it and the severity it gets. */
export interface RuledMark {
  readonly rule: Rule;
  readonly mark: Mark;
  readonly severity: Severity;
}

/** What the rules have to say of one block. Cached with the block. */
export interface RuleReading {
  readonly marks: readonly RuledMark[];
  /** Facts collected by draft rules, by rule. */
  readonly facts: ReadonlyMap<DraftRule, unknown>;
}

const LOUDNESS: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

/** The quieter of two severities. */
export const quieter = (a: Severity, b: Severity): Severity => (LOUDNESS[a] <= LOUDNESS[b] ? a : b);

interface Judged {
  readonly collected: readonly Collected<unknown>[];
  readonly date: string;
  readonly dated: boolean;
  readonly marks: readonly { readonly index: number; readonly marked: RuledMark }[];
}

/** The same facts of the same blocks; a block's facts are made once, so they are the same object. */
const sameFacts = (a: readonly Collected<unknown>[], b: readonly Collected<unknown>[]): boolean =>
  a.length === b.length && a.every((one, i) => one.facts === b[i]?.facts && one.index === b[i]?.index && one.kind === b[i]?.kind);

const EMPTY: RuleReading = { marks: [], facts: new Map() };

/** The rules that are switched on, in the order given. */
export class RuleDesk {
  readonly #blockRules: { rule: BlockRule; level: Severity }[] = [];
  readonly #draftRules: { rule: DraftRule; level: Severity }[] = [];
  readonly #phraseRules = new Map<PhraseRule, Severity>();
  readonly #phrases: PhraseDesk;
  /** What each draft rule last judged: a keystroke leaves the facts of most rules as they were. */
  readonly #judged = new Map<DraftRule, Judged>();

  /** `fault` hears of a rule that threw; the others go on. */
  constructor(
    rules: readonly Rule[], levelOf: (rule: Rule) => Level, private readonly conventions: Conventions,
    private readonly fault: (text: string) => void,
  ) {
    for (const rule of rules) {
      const level = levelOf(rule);
      if (level === 'off') continue;
      if ('check' in rule) this.#blockRules.push({ rule, level });
      else if ('wordings' in rule) this.#phraseRules.set(rule, level);
      else this.#draftRules.push({ rule, level });
    }
    this.#phrases = new PhraseDesk(this.#phraseRules.keys(), conventions);
  }

  /** Everything that depends on the block alone. */
  read(block: Block): RuleReading {
    const marks: RuledMark[] = [];
    const facts = new Map<DraftRule, unknown>();
    for (const [rule, mark] of this.#phrases.read(block, (rule, run) => this.#guard(rule, run))) {
      const ruled = this.#rule(rule, mark, this.#phraseRules.get(rule) ?? 'hint', block);
      if (ruled) marks.push(ruled);
    }
    for (const { rule, level } of this.#blockRules) {
      this.#guard(rule, () => {
        for (const mark of rule.check(block, this.conventions)) {
          const ruled = this.#rule(rule, mark, level, block);
          if (ruled) marks.push(ruled);
        }
      });
    }
    for (const { rule } of this.#draftRules) {
      this.#guard(rule, () => {
        const collected = rule.collect(block, this.conventions);
        if (collected !== undefined) facts.set(rule, collected);
      });
    }
    return marks.length > 0 || facts.size > 0 ? { marks, facts } : EMPTY;
  }

  /** What the whole draft shows; `blocks` and `readings` go together. */
  judge(blocks: readonly Block[], readings: readonly RuleReading[], context: DraftContext): { readonly index: number; readonly marked: RuledMark }[] {
    const found: { index: number; marked: RuledMark }[] = [];
    // Once over the draft for all rules: most blocks have something for one or two of them.
    const byRule = new Map<DraftRule, Collected<unknown>[]>(this.#draftRules.map(({ rule }) => [rule, []]));
    readings.forEach((reading, index) => {
      if (reading.facts.size === 0) return;
      const { kind } = blocks[index] as Block;
      for (const [rule, facts] of reading.facts) byRule.get(rule)?.push({ facts, index, kind });
    });
    for (const { rule, level } of this.#draftRules) {
      const collected = byRule.get(rule) ?? [];
      const last = this.#judged.get(rule);
      let marks = last && last.date === context.date && last.dated === context.dated && sameFacts(last.collected, collected) ? last.marks : undefined;
      if (!marks) {
        const fresh: { index: number; marked: RuledMark }[] = [];
        this.#guard(rule, () => {
          for (const mark of rule.judge(collected, context)) {
            const block = blocks[mark.index];
            const ruled = block && this.#rule(rule, mark, level, block);
            if (ruled) fresh.push({ index: mark.index, marked: ruled });
          }
        });
        marks = fresh;
        this.#judged.set(rule, { collected, date: context.date, dated: context.dated, marks });
      }
      found.push(...marks);
    }
    return found;
  }

  /** Checks what a rule reports: its span must lie inside the block, and quotations are left alone. */
  #rule(rule: Rule, mark: Mark, level: Severity, block: Block): RuledMark | undefined {
    const { start, end } = mark.span;
    if (!(start >= 0 && start < end && end <= block.text.length)) {
      this.fault(`${rule.id} marked ${start}–${end} of a block of ${block.text.length}`);
      return undefined;
    }
    const severity = mark.severity ? quieter(mark.severity, level) : level;
    if (!inQuotation(block, mark.span)) return { rule, mark, severity };
    if (!rule.readsQuotations) return undefined;
    return { rule, mark: { ...mark, fixes: [] }, severity: quieter(severity, 'info') };
  }

  #guard(rule: Rule, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.fault(`${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
