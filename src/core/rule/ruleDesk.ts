/** Runs rules over blocks and turns their marks into something the desk can place. */
import { inQuotation } from '../draft/quotations';
import type { Found, Phrasebook } from '../draft/phrases';
import type { Replaced } from '../draft/splice';
import type { Block } from '../draft/types';
import type { Level, Severity } from '../types';
import type { Steps } from '../steps';
import type { BlockRule, Collected, Conventions, DraftContext, DraftRule, KeyedRule, Mark, PhraseRule, PlacedMark, Rule } from './rule';
import { type CollectedFacts, gather, isAside, sortedFrom, type SortedFacts, thingsIn, withFacts } from './collected';
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
type Collect = DraftRule['collect'];

/** What the rules have to say of one block. Cached with the block. */
export interface RuleReading {
  readonly marks: readonly RuledMark[];
  /** Facts collected for draft rules; those that collect alike share them. Lists, because a map for each paragraph costs more than it saves. */
  readonly facts: readonly CollectedFacts[];
  /** Facts sorted for keyed rules; those that sort alike share them. */
  readonly sorted: readonly SortedFacts[];
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
  readonly byFacts: ReadonlyMap<Collect, Judged>;
  readonly byKey: ReadonlyMap<Sort, Compared>;
}

/** What rules that sort alike made of each thing. */
interface Compared {
  readonly collected: SharedMap<readonly Collected<unknown>[]>;
  /** The marks of the things that have any. */
  readonly marks: ReadonlyMap<string, Marks>;
}

/** Every mark of a judgement. */
export const marksOf = ({ byFacts, byKey }: Judgement): Marks =>
  [...[...byFacts.values()].map(({ marks }) => marks), ...[...byKey.values()].flatMap(({ marks }) => [...marks.values()])].flat();

/** How many blocks or things a step goes through that cost little each. */
const STRETCH = 200;

const NO_MARKS: Marks = [];
const NOTHING_SORTED: ReturnType<typeof sortedFrom> = new Map();
const NOTHING_COMPARED: Compared = { collected: new SharedMap(), marks: new Map() };

const EMPTY: RuleReading = { marks: [], facts: [], sorted: [] };

/** Rules that check, collect or sort alike, with the levels they have. All of one shape, so that the engine need not ask at each which it is. */
interface Group<By, R extends Rule> {
  readonly by: By;
  /** The listener that the rules wait for; -1 for none. */
  readonly waitsFor: number;
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
    let marks: RuledMark[] | undefined, facts: CollectedFacts[] | undefined, sorted: SortedFacts[] | undefined;
    const keep = (rule: Rule, mark: Mark, level: Severity): void => {
      const ruled = this.#rule(rule, mark, level, block);
      if (ruled) (marks ??= []).push(ruled);
    };
    for (const [rule, mark] of this.#phrases.read(block, phrases, (rule, error) => { this.#failed(rule, error); })) keep(rule, mark, this.#phraseRules.get(rule) ?? 'hint');
    const ears = listen(block);
    for (const { by, waitsFor, rules } of this.#blockRules) {
      if (waitsFor >= 0 && ears[waitsFor] === undefined) continue;
      const { rule, level } = rules[0] as { rule: BlockRule; level: Severity };
      try {
        for (const mark of by(block, conventions)) keep(rule, mark, level);
      } catch (error) {
        this.#failed(rule, error);
      }
    }
    for (const { by, waitsFor, rules } of this.#draftRules) {
      if (waitsFor >= 0 && ears[waitsFor] === undefined) continue;
      try {
        const collected = by(block, conventions);
        if (collected !== undefined) (facts ??= []).push({ collect: by, facts: collected });
      } catch (error) {
        this.#failed((rules[0] as { rule: Rule }).rule, error);
      }
    }
    for (const { by, rules } of this.#keyedRules) {
      try {
        const found = by(block, conventions);
        if (found !== undefined && found.size > 0) (sorted ??= []).push({ sort: by, facts: found });
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
    const fresh = new Map<Collect, Collected<unknown>[]>();
    for (const { by } of this.#draftRules) fresh.set(by, []);
    for (let index = changed.start, end = index + changed.added; index < end; index += STRETCH) {
      gather(fresh, readings, index, Math.min(index + STRETCH, end));
      yield;
    }
    const byFacts = new Map<Collect, Judged>();
    for (const { by: collect, rules } of this.#draftRules) {
      const last = known?.byFacts.get(collect);
      const collected = withFacts(last?.collected ?? [], fresh.get(collect) ?? [], changed);
      const stands = last?.collected === collected;
      byFacts.set(collect, stands ? last : { collected, marks: collected.length === 0 ? NO_MARKS : this.#together(rules, readings, (rule) => rule.judge(collected, context)) });
      yield;
    }
    // A block more or less puts everything behind it at another index.
    const stays = known !== undefined && changed.removed === changed.added;
    const byKey = new Map<Sort, Compared>();
    for (const { by: sort, rules } of this.#keyedRules) {
      const last = stays ? known.byKey.get(sort) ?? NOTHING_COMPARED : NOTHING_COMPARED;
      const all = { start: 0, added: readings.length }, things = thingsIn(sort, readings, stays ? changed : all);
      // A thing that was not compared so far may be mentioned anywhere.
      const anew = new Set([...things].filter((key) => last.collected.get(key) === undefined));
      const fresh = anew.size === 0 ? NOTHING_SORTED : sortedFrom(sort, readings, all, anew);
      const own = stays ? sortedFrom(sort, readings, changed) : fresh;
      const gone = stays ? sortedFrom(sort, known.readings, { ...changed, added: changed.removed }) : own;
      const touched = gone === own ? own : new Set([...gone.keys(), ...own.keys()]);
      if (touched.size === 0) {
        byKey.set(sort, last);
        continue;
      }
      let count = 0;
      const lists = new Map<string, readonly Collected<unknown>[] | undefined>();
      const marks = new Map(last.marks);
      for (const key of touched.keys()) {
        if (count++ % STRETCH === 0) yield;
        const before = last.collected.get(key), collected = fresh.get(key) ?? (before && withFacts(before, own.get(key) ?? [], changed));
        if (!collected) continue;
        const isCompared = collected.some(({ facts }) => !isAside(facts));
        const found = isCompared ? this.#together(rules, readings, (rule) => rule.compare(key, collected, context)) : NO_MARKS;
        lists.set(key, isCompared ? collected : undefined);
        if (found.length === 0) marks.delete(key); else marks.set(key, found);
      }
      byKey.set(sort, { collected: last.collected.with(lists), marks });
    }
    return { context, readings, byFacts, byKey };
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
    if (!rule.readsQuotations) return undefined;
    return { rule, mark: { ...mark, fixes: [] }, severity: quieter(severity, 'info') };
  }

  /** The others go on. */
  #failed(rule: Rule, error: unknown): void {
    this.fault(`${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
