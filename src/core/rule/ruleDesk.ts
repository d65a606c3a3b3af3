/** Runs rules over blocks and turns their marks into something the desk can place. */
import { inQuotation } from '../draft/quotations';
import type { Found, Phrasebook } from '../draft/phrases';
import type { Replaced } from '../draft/splice';
import type { Block } from '../draft/types';
import type { Level, Severity } from '../types';
import type { Steps } from '../steps';
import type { BlockRule, Collected, Conventions, DraftContext, DraftRule, KeyedRule, Mark, PhraseRule, PlacedMark, Rule, Sorting } from './rule';
import { type CollectedFacts, gather, mentionedIn, sortedFrom, thingsIn, withFacts } from './collected';
import { hears, type Listener } from './listen';
import { PhraseDesk } from './phraseDesk';
import { SharedMap } from './sharedMap';

/** A mark with the rule that made it and the severity it gets. */
export interface RuledMark {
  readonly rule: Rule;
  readonly mark: Mark;
  readonly severity: Severity;
}

type Sort = KeyedRule['sort'];
type Collect = DraftRule['collect'];

/** What the rules have to say of one block. Cached with the block. */
export interface RuleReading {
  readonly marks: readonly RuledMark[];
  /** Facts collected for draft rules; those that collect alike share them. Lists, because a map for each paragraph costs more than it saves. */
  readonly facts: readonly CollectedFacts[];
  /** What was sorted for keyed rules, by their place among them; those that sort alike share it. */
  readonly sorted: readonly (Sorting | undefined)[];
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

/** What rules that collect alike made of the facts they have. */
interface Judged {
  readonly collected: readonly Collected<unknown>[];
  readonly marks: Marks;
}

/** What the draft rules say of a draft, with what the next judgement can reuse. */
export interface Judgement {
  readonly context: DraftContext;
  readonly readings: readonly Ruled[];
  /** By the place of the rules among the desk's draft rules, and among its keyed rules. */
  readonly byFacts: readonly Judged[];
  readonly byKey: readonly Compared[];
}

/** What rules that sort alike made of each thing. */
interface Compared {
  readonly collected: SharedMap<readonly Collected<unknown>[]>;
  /** The marks of the things that have any. */
  readonly marks: ReadonlyMap<string, Marks>;
}

/** Things to compare, with all that the draft shows of each; and what is known of the others. */
interface Touched {
  readonly last: Compared;
  readonly touched: readonly (readonly [string, readonly Collected<unknown>[]])[];
}

/** Every mark of a judgement. */
export const marksOf = ({ byFacts, byKey }: Judgement): Marks =>
  [...byFacts.map(({ marks }) => marks), ...byKey.flatMap(({ marks }) => [...marks.values()])].flat();

/** How many blocks or things a step goes through that cost little each. */
const STRETCH = 200;

const NO_MARKS: Marks = [];
const NOTHING_COMPARED: Compared = { collected: new SharedMap(), marks: new Map() };

const EMPTY: RuleReading = { marks: [], facts: [], sorted: [] };

/** Rules that check, collect or sort alike, with the levels they have. All of one shape, so that the engine need not ask at each which it is. */
interface Group<By, R extends Rule> {
  readonly by: By;
  /** The listener that the rules wait for; -1 for none. */
  readonly waitsFor: Listener | -1;
  readonly rules: { readonly rule: R; readonly level: Severity }[];
}

const group = <By, R extends Rule>(by: By, rule: R, level: Severity): Group<By, R> =>
  ({ by, waitsFor: 'waitsFor' in rule ? rule.waitsFor ?? -1 : -1, rules: [{ rule, level }] });

/** Adds a rule to its like. */
function join<By, R extends Rule>(groups: Group<By, R>[], by: By, rule: R, level: Severity): void {
  const known = groups.find((group) => group.by === by);
  if (known) known.rules.push({ rule, level }); else groups.push(group(by, rule, level));
}

/** The rules that are switched on, in the order given. */
export class RuleDesk {
  readonly #blockRules: Group<BlockRule['check'], BlockRule>[] = [];
  readonly #draftRules: Group<Collect, DraftRule>[] = [];
  readonly #keyedRules: Group<Sort, KeyedRule>[] = [];
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
      if ('wordings' in rule) this.#phraseRules.set(rule, level);
      if ('check' in rule) this.#blockRules.push(group(rule.check, rule, level));
      else if ('compare' in rule) join(this.#keyedRules, rule.sort, rule, level);
      else if ('collect' in rule) join(this.#draftRules, rule.collect, rule, level);
    }
    this.#phrases = new PhraseDesk(this.#phraseRules.keys(), conventions, book);
  }

  /** Everything that depends on the block alone, in which the book has found its phrases. */
  read(block: Block, phrases: Found): RuleReading {
    const { conventions } = this;
    let marks: RuledMark[] | undefined, facts: CollectedFacts[] | undefined, sorted: (Sorting | undefined)[] | undefined;
    const keep = (rule: Rule, mark: Mark, level: Severity): void => {
      const ruled = this.#rule(rule, mark, level, block);
      if (ruled) (marks ??= []).push(ruled);
    };
    for (const [rule, mark] of this.#phrases.read(block, phrases, (rule, error) => { this.#failed(rule, error); })) keep(rule, mark, this.#phraseRules.get(rule) ?? 'hint');
    let asked: { readonly rule: Rule; readonly level: Severity };
    const report = (mark: Mark): void => { keep(asked.rule, mark, asked.level); };
    for (const { by, waitsFor, rules } of this.#blockRules) {
      if (waitsFor !== -1 && !hears(block, waitsFor)) continue;
      asked = rules[0] as { rule: BlockRule; level: Severity };
      try {
        by(block, report, conventions);
      } catch (error) {
        this.#failed(asked.rule, error);
      }
    }
    for (let group = 0; group < this.#draftRules.length; group++) {
      const { by, waitsFor, rules } = this.#draftRules[group] as Group<Collect, DraftRule>;
      if (waitsFor !== -1 && !hears(block, waitsFor)) continue;
      try {
        const collected = by(block, conventions);
        if (collected !== undefined) (facts ??= []).push({ group, facts: collected });
      } catch (error) {
        this.#failed((rules[0] as { rule: Rule }).rule, error);
      }
    }
    for (let group = 0; group < this.#keyedRules.length; group++) {
      const { by, waitsFor, rules } = this.#keyedRules[group] as Group<Sort, KeyedRule>;
      if (waitsFor !== -1 && !hears(block, waitsFor)) continue;
      try {
        const found = by(block, conventions);
        if (found) (sorted ??= new Array<Sorting | undefined>(this.#keyedRules.length).fill(undefined))[group] = found;
      } catch (error) {
        this.#failed((rules[0] as { rule: Rule }).rule, error);
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
    const fresh = this.#draftRules.map((): Collected<unknown>[] => []);
    for (let index = changed.start, end = index + changed.added; index < end; index += STRETCH) {
      gather(fresh, readings, index, Math.min(index + STRETCH, end));
      yield;
    }
    const byFacts: Judged[] = [];
    for (const [group, { rules }] of this.#draftRules.entries()) {
      const last = known?.byFacts[group];
      const collected = withFacts(last?.collected ?? [], fresh[group] ?? [], changed);
      const stands = last?.collected === collected;
      byFacts.push(stands ? last : { collected, marks: collected.length === 0 ? NO_MARKS : this.#together(rules, readings, (rule) => rule.judge(collected, context)) });
      yield;
    }
    const byKey: Compared[] = [];
    for (const group of this.#keyedRules.keys()) {
      // A block more or less puts everything behind it at another index.
      const stays = known !== undefined && changed.removed === changed.added;
      const { last, touched } = stays ? this.#touched(group, readings, known, changed) : this.#compared(group, readings);
      const lists = new Map<string, readonly Collected<unknown>[] | undefined>(), marks = new Map(last.marks);
      for (let from = 0; from < touched.length; from += STRETCH) {
        this.#compare(group, touched.slice(from, from + STRETCH), readings, context, { lists, marks });
        yield;
      }
      byKey.push(touched.length === 0 ? last : { collected: last.collected.with(lists), marks });
    }
    return { context, readings, byFacts, byKey };
  }

  /** All that is compared by rules that sort alike. */
  #compared(group: number, readings: readonly Ruled[]): Touched {
    const all = { start: 0, added: readings.length };
    return { last: NOTHING_COMPARED, touched: [...sortedFrom(group, readings, all, thingsIn(group, readings, all))] };
  }

  /** What an edit leaves to compare again: the things of which its blocks show, or showed, anything, with all that the draft shows of them now. */
  #touched(group: number, readings: readonly Ruled[], known: Judgement, changed: Replaced): Touched {
    const last = known.byKey[group] ?? NOTHING_COMPARED, before = { start: changed.start, added: changed.removed };
    const anew = new Map([...thingsIn(group, readings, changed)].filter(([thing]) => last.collected.get(thing) === undefined));
    const mayBeAnywhere = this.#keyedRules[group]?.rules.some(({ rule }) => rule.mentionsAside) === true;
    const fresh = sortedFrom(group, readings, mayBeAnywhere ? { start: 0, added: readings.length } : changed, anew);
    const again = new Set([...mentionedIn(group, known.readings, before), ...mentionedIn(group, readings, changed)].filter((thing) => last.collected.get(thing) !== undefined));
    const own = sortedFrom(group, readings, changed, new Map([...again].map((thing) => [thing, []])));
    return { last, touched: [...fresh, ...[...again].map((thing) => [thing, withFacts(last.collected.get(thing) ?? [], own.get(thing) ?? [], changed)] as const)] };
  }

  #compare(group: number, things: Touched['touched'], readings: readonly Ruled[], context: DraftContext, to: { readonly lists: Map<string, readonly Collected<unknown>[] | undefined>; readonly marks: Map<string, Marks> }): void {
    const { rules } = this.#keyedRules[group] as Group<Sort, KeyedRule>;
    for (const [thing, collected] of things) {
      const found = collected.length === 0 ? NO_MARKS : this.#together(rules, readings, (rule) => rule.compare(thing, collected, context));
      to.lists.set(thing, collected.length === 0 ? undefined : collected);
      if (found.length === 0) to.marks.delete(thing); else to.marks.set(thing, found);
    }
  }

  /** The marks of rules that share what they judge. */
  #together<R extends Rule>(rules: readonly { rule: R; level: Severity }[], readings: readonly Ruled[], judge: (rule: R) => Iterable<PlacedMark>): Marks {
    let marks = NO_MARKS;
    for (const { rule, level } of rules) {
      const own = this.#marks(rule, level, readings, judge);
      marks = marks.length === 0 ? own : own.length === 0 ? marks : [...marks, ...own];
    }
    return marks;
  }

  #marks<R extends Rule>(rule: R, level: Severity, readings: readonly Ruled[], judge: (rule: R) => Iterable<PlacedMark>): Marks {
    let marks: { index: number; marked: RuledMark }[] | undefined;
    try {
      for (const mark of judge(rule)) {
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
    // In “he wrote ‘dont’ on the wall” the word itself is what is quoted.
    if (!rule.readsQuotations || rule.readsQuotations === true && /["“‘']/u.test(block.text[start - 1] ?? '') && /["”’']/u.test(block.text[end] ?? '')) return undefined;
    return { rule, mark: rule.readsQuotations === 'bounds' ? mark : { ...mark, fixes: [] }, severity: quieter(severity, 'info') };
  }

  /** The others go on. */
  #failed(rule: Rule, error: unknown): void {
    this.fault(`${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
