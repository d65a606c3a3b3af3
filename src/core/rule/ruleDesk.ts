/** Runs rules over blocks and turns their marks into something the desk can place. */
import { inQuotation } from '../draft/quotations';
import type { Found, Phrasebook } from '../draft/phrases';
import type { Replaced } from '../draft/splice';
import type { Block } from '../draft/types';
import type { Level, Severity } from '../types';
import type { Steps } from '../steps';
import type { BlockRule, Collected, Conventions, DraftContext, DraftRule, KeyedRule, Mark, PhraseRule, PlacedMark, Rule } from './rule';
import { sortedFrom, withFacts } from './collected';
import { listen } from './listen';
import { PhraseDesk } from './phraseDesk';
import { SharedMap } from './sharedMap';

/** A mark with the rule that made it and the severity it gets. */
export interface RuledMark {
  readonly rule: Rule;
  readonly mark: Mark;
  readonly severity: Severity;
}

type Sort = KeyedRule['sort'];

/** What the rules have to say of one block. Cached with the block. */
export interface RuleReading {
  readonly marks: readonly RuledMark[];
  /** Facts collected by draft rules, by rule. */
  readonly facts: ReadonlyMap<DraftRule, unknown>;
  /** Facts sorted for keyed rules; those that sort alike share them. */
  readonly sorted: ReadonlyMap<Sort, ReadonlyMap<string, unknown>>;
}

const LOUDNESS: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

/** The quieter of two severities. */
export const quieter = (a: Severity, b: Severity): Severity => (LOUDNESS[a] <= LOUDNESS[b] ? a : b);

/** A block with what the rules said of it. */
interface Ruled {
  readonly block: Block;
  readonly rules: RuleReading;
}

type Marks = readonly { readonly index: number; readonly marked: RuledMark }[];

/** What a rule made of the facts it has. */
interface Judged {
  readonly collected: readonly Collected<unknown>[];
  readonly marks: Marks;
}

/** What the draft rules say of a draft, with what the next judgement can reuse. */
export interface Judgement {
  readonly context: DraftContext;
  readonly readings: readonly Ruled[];
  readonly byRule: ReadonlyMap<DraftRule, Judged>;
  readonly byKey: ReadonlyMap<Sort, Compared>;
}

/** What rules that sort alike made of each thing. */
interface Compared {
  readonly collected: SharedMap<readonly Collected<unknown>[]>;
  /** The marks of the things that have any. */
  readonly marks: ReadonlyMap<string, Marks>;
}

/** Every mark of a judgement, rule by rule. */
export const marksOf = ({ byRule, byKey }: Judgement): Marks =>
  [...[...byRule.values()].map(({ marks }) => marks), ...[...byKey.values()].flatMap(({ marks }) => [...marks.values()])].flat();

/** How many blocks or things a step goes through that cost little each. */
const STRETCH = 200;

const NO_MARKS: Marks = [];
const NOTHING_COMPARED: Compared = { collected: new SharedMap(), marks: new Map() };

const EMPTY: RuleReading = { marks: [], facts: new Map(), sorted: new Map() };

/** The rules that are switched on, in the order given. */
export class RuleDesk {
  readonly #blockRules: { rule: BlockRule; level: Severity }[] = [];
  readonly #draftRules: { rule: DraftRule; level: Severity }[] = [];
  readonly #keyedRules = new Map<Sort, { rule: KeyedRule; level: Severity }[]>();
  readonly #phraseRules = new Map<PhraseRule, Severity>();
  readonly #phrases: PhraseDesk;

  /** `fault` hears of a rule that threw; the others go on. Wordings are entered in the book. */
  constructor(
    rules: readonly Rule[], levelOf: (rule: Rule) => Level, private readonly conventions: Conventions,
    private readonly fault: (text: string) => void, book: Phrasebook,
  ) {
    for (const rule of rules) {
      const level = levelOf(rule);
      if (level === 'off') continue;
      if ('check' in rule) this.#blockRules.push({ rule, level });
      else if ('wordings' in rule) this.#phraseRules.set(rule, level);
      else if ('compare' in rule) this.#keyedRules.set(rule.sort, [...this.#keyedRules.get(rule.sort) ?? [], { rule, level }]);
      else this.#draftRules.push({ rule, level });
    }
    this.#phrases = new PhraseDesk(this.#phraseRules.keys(), conventions, book);
  }

  /** Everything that depends on the block alone, in which the book has found its phrases. */
  read(block: Block, phrases: Found): RuleReading {
    const { conventions } = this;
    let marks: RuledMark[] | undefined, facts: Map<DraftRule, unknown> | undefined, sorted: Map<Sort, ReadonlyMap<string, unknown>> | undefined;
    const keep = (rule: Rule, mark: Mark, level: Severity): void => {
      const ruled = this.#rule(rule, mark, level, block);
      if (ruled) (marks ??= []).push(ruled);
    };
    for (const [rule, mark] of this.#phrases.read(block, phrases, (rule, error) => { this.#failed(rule, error); })) keep(rule, mark, this.#phraseRules.get(rule) ?? 'hint');
    const ears = listen(block);
    for (const { rule, level } of this.#blockRules) {
      if (rule.waitsFor !== undefined && ears[rule.waitsFor] === undefined) continue;
      try {
        for (const mark of rule.check(block, conventions)) keep(rule, mark, level);
      } catch (error) {
        this.#failed(rule, error);
      }
    }
    for (const { rule } of this.#draftRules) {
      if (rule.waitsFor !== undefined && ears[rule.waitsFor] === undefined) continue;
      try {
        const collected = rule.collect(block, conventions);
        if (collected !== undefined) (facts ??= new Map()).set(rule, collected);
      } catch (error) {
        this.#failed(rule, error);
      }
    }
    for (const [sort, [first]] of this.#keyedRules) {
      if (!first) continue;
      try {
        const found = sort(block, conventions);
        if (found !== undefined && found.size > 0) (sorted ??= new Map()).set(sort, found);
      } catch (error) {
        this.#failed(first.rule, error);
      }
    }
    return marks || facts || sorted ? { marks: marks ?? EMPTY.marks, facts: facts ?? EMPTY.facts, sorted: sorted ?? EMPTY.sorted } : EMPTY;
  }

  /**
   * What the whole draft shows. `previous` is the judgement of its earlier state, from which the readings differ by
   * `replaced`: an edit leaves the facts of most rules as they were. A step costs a rule, a thing that is compared, or a
   * few blocks.
   */
  *judge(readings: readonly Ruled[], context: DraftContext, previous?: Judgement, replaced?: Replaced): Steps<Judgement> {
    const known = replaced && previous?.context.date === context.date && previous.context.dated === context.dated ? previous : undefined;
    const changed = known && replaced ? replaced : { start: 0, removed: 0, added: readings.length };
    const fresh = new Map<DraftRule, Collected<unknown>[]>(this.#draftRules.map(({ rule }) => [rule, []]));
    for (let index = changed.start; index < changed.start + changed.added; index++) {
      const { block: { kind }, rules: { facts } } = readings[index] as Ruled;
      for (const [rule, own] of facts) fresh.get(rule)?.push({ facts: own, index, kind });
      if (index % STRETCH === 0) yield;
    }
    const byRule = new Map<DraftRule, Judged>();
    for (const { rule, level } of this.#draftRules) {
      const last = known?.byRule.get(rule);
      const collected = withFacts(last?.collected ?? [], fresh.get(rule) ?? [], changed);
      byRule.set(rule, last?.collected === collected ? last : { collected, marks: collected.length === 0 ? NO_MARKS : this.#marks(rule, level, readings, () => rule.judge(collected, context)) });
      yield;
    }
    // A block more or less puts everything behind it at another index.
    const stays = known !== undefined && changed.removed === changed.added;
    const byKey = new Map<Sort, Compared>();
    for (const [sort, rules] of this.#keyedRules) {
      const last = stays ? known.byKey.get(sort) ?? NOTHING_COMPARED : NOTHING_COMPARED;
      const own = sortedFrom(sort, readings, stays ? changed : { start: 0, removed: 0, added: readings.length });
      const gone = stays ? sortedFrom(sort, known.readings, { ...changed, added: changed.removed }) : own;
      const touched = new Set([...gone.keys(), ...own.keys()]);
      if (touched.size === 0) {
        byKey.set(sort, last);
        continue;
      }
      let count = 0;
      const lists = new Map<string, readonly Collected<unknown>[] | undefined>();
      const marks = new Map(last.marks);
      for (const key of touched) {
        if (count++ % STRETCH === 0) yield;
        const collected = withFacts(last.collected.get(key) ?? [], own.get(key) ?? [], changed);
        const found = collected.length === 0 ? NO_MARKS : this.#compare(rules, key, collected, readings, context);
        lists.set(key, collected.length === 0 ? undefined : collected);
        if (found.length === 0) marks.delete(key); else marks.set(key, found);
      }
      byKey.set(sort, { collected: last.collected.with(lists), marks });
    }
    return { context, readings, byRule, byKey };
  }

  #compare(rules: readonly { rule: KeyedRule; level: Severity }[], key: string, collected: readonly Collected<unknown>[], readings: readonly Ruled[], context: DraftContext): Marks {
    let marks = NO_MARKS;
    for (const { rule, level } of rules) {
      const own = this.#marks(rule, level, readings, () => rule.compare(key, collected, context));
      marks = marks.length === 0 ? own : own.length === 0 ? marks : [...marks, ...own];
    }
    return marks;
  }

  #marks(rule: Rule, level: Severity, readings: readonly Ruled[], judge: () => Iterable<PlacedMark>): Marks {
    let marks: { index: number; marked: RuledMark }[] | undefined;
    try {
      for (const mark of judge()) {
        const reading = readings[mark.index];
        const ruled = reading && this.#rule(rule, mark, level, reading.block);
        if (ruled) (marks ??= []).push({ index: mark.index, marked: ruled });
      }
    } catch (error) {
      this.#failed(rule, error);
    }
    return marks ?? NO_MARKS;
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

  /** The others go on. */
  #failed(rule: Rule, error: unknown): void {
    this.fault(`${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
