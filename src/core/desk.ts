/** The desk's one public door: a draft goes in, a reading comes out. Pure and synchronous; asks no clock. */
import type { Register } from '../register/register';
import { Beside } from './beside';
import { BlockDesk, type BlockReading } from './blockDesk';
import { readControls } from './draft/controls';
import { readFrontMatter } from './draft/frontMatter';
import type { InChunk } from './draft/layout';
import type { RawBlock } from './draft/raw';
import { type Glimpse, segment, segmentInParts, type Segmented, type View } from './draft/read';
import type { PlacedBlock } from './draft/types';
import { DeskReading } from './deskReading';
import { DraftDates } from './draftDate';
import { Editor } from './edits';
import { resolveEntities } from './entities/resolve';
import { shownName } from './entities/shownName';
import { findBoxes, suggestBoxes } from './factbox/index';
import { EMPTY_HOUSE, type House } from './house/house';
import { lazy } from './lazy';
import { frontMatterFinding, outdatedBoxes } from './ofTheDraft';
import { settleOverlaps } from './overlap';
import { adviseOnce, adviseOnTerms, elsewhereIn, type SaidTerm, termsIn } from './recognition/advise';
import { firstNamed, leans, settled } from './recognition/claims/leaning';
import { reportClaims, type Verdicts } from './recognition/claims/report';
import { judgeLabels, type PlacedLabel } from './recognition/labels';
import type { Wording } from './recognition/terms';
import type { Preset } from './rule/rule';
import { type Judgement, marksOf, type RuledMark } from './rule/ruleDesk';
import { movedFinding, movedSaid, Placements, type Said, sparing, type Spared } from './said';
import { finish, type Steps } from './steps';
import { unsourcedFirst } from './style/fairness/unsourcedFirst';
import { addUp, type Sums } from './sums';
import type { Claim, Draft, Entity, Finding, Format, IsoDate, Level, Reading, RuleId, Severity } from './types';

export interface DeskOptions {
  readonly register: Register;
  /** The date of drafts that give none, where no other is set for them. */
  readonly today: IsoDate;
  /** The date that a setting gives to such drafts. */
  readonly defaultDate?: IsoDate;
  readonly preset?: Preset;
  /** Levels that differ from the rules' own. */
  readonly levels?: Readonly<Record<RuleId, Level>>;
  /** The newsroom's own conventions; settings above win over it. */
  readonly house?: House;
}

export interface Desk {
  /**
   * Reads a draft. `previous`, a reading of an earlier state of the same draft by the same desk, makes this one cost
   * what changed; the answer is the same without it.
   */
  read(draft: Draft, previous?: Reading): Reading;
  /**
   * Reads a long draft of which nothing is known: each step costs a paragraph or as little, the last one gives the reading.
   * Once `view` tells what the writer sees of it, a step gives what the blocks there say by themselves, without findings
   * that need the rest of the draft.
   */
  readInParts(draft: Draft, view?: View): Generator<readonly Finding[] | undefined, Reading>;
  /** Works out in steps what only the panel shows of one of this desk's readings: its entities and fact boxes cost nothing then. */
  prepare(reading: Reading): Steps<void>;
}

/** What a reading leaves for the next one. */
interface Memory {
  readonly segmented: Segmented<BlockReading>;
  readonly sums: Sums;
  readonly judgement: Judgement;
  /** By kind and text. Shared along the draft's states, because a block's reading does not depend on them. */
  readonly blocks: Map<string, BlockReading>;
}

const WORDS_PER_MINUTE = 230;

/** How many blocks that speak, or marks, a step goes through when a draft's blocks are put together. */
const STRETCH = 100;

/** In how many blocks a step looks for names. */
const MENTIONS = 10;

/** Statements of who was first, only or last. */
const ORDERS: ReadonlySet<string> = new Set(['first-recogniser', 'nth-recogniser', 'only-recogniser', 'nth-member']);

/** Sets up a desk; costs some milliseconds, so keep it while the settings stay as they are. */
export function createDesk(options: DeskOptions): Desk {
  const { register } = options;
  const house = options.house ?? EMPTY_HOUSE;
  const levels: Readonly<Record<RuleId, Level>> = { ...house.levels, ...options.levels };
  const levelOf = (rule: RuleId, own: Severity): Level => levels[rule] ?? own;
  const memories = new Beside<Reading, Memory>();
  const verdicts: Verdicts = new Beside();
  const sayings = new Placements(movedSaid), marks = new Placements(movedFinding);
  const dates = new DraftDates(options.today, options.defaultDate);
  let faults: string[] = [];
  const fault = (text: string): void => { faults.push(text); };
  const preset = options.preset ?? house.preset;
  const conventions = { preset: preset ?? 'us', chosen: preset !== undefined };
  const blockDesk = new BlockDesk([...register.subjects()], house, (rule) => levels[rule.id] ?? rule.level, conventions, fault);

  /** What a block says by itself on a date; offsets count from the start of its chunk, whose text is `text`. */
  const say = (reading: BlockReading, { block, text }: { readonly block: PlacedBlock; readonly text: string }, format: Format, date: IsoDate): Said => {
    const editor = new Editor(text, format);
    const edit = editor.edit.bind(editor);
    const { claims, findings } = reportClaims(reading.claims.filter((claim) => !leans(claim)), block, { text, date, register, verdicts, levelOf, edit, fault });
    return {
      claims, findings: [...reading.rules.marks.map((marked) => findingOf(marked, block, text, editor)), ...findings],
      terms: adviseOnTerms(reading.terms, block, text, { date, levelOf, sourcesOf: register.sourcesOf, edit }),
      elsewhere: elsewhereIn(reading.terms),
      spared: [
        ...reading.excepted.map(({ rule, ...span }) => ({ ...block.source(span), rule })),
        // Whose first it is, and whether it is, the register has told.
        ...claims.filter(({ kind, verdict }) => verdict !== 'unknown' && ORDERS.has(kind)).map(({ start, end }) => ({ start, end, rule: unsourcedFirst.id })),
      ],
    };
  };

  const read = (draft: Draft, previous?: Reading): Reading => {
    faults = [];
    const memory = previous && memories.of(previous);
    const blocks = memory?.blocks ?? new Map<string, BlockReading>();
    return finish(conclude(draft, segment(draft.text, draft.format, memory?.segmented, (raw) => blockDesk.read(raw, blocks)), blocks, memory, faults));
  };

  function* readInParts(draft: Draft, view: View = () => undefined): Generator<readonly Finding[] | undefined, Reading> {
    const blocks = new Map<string, BlockReading>();
    const own: string[] = [];
    // Other drafts are read between two steps, and have faults of their own.
    function* apart<Y, T>(steps: Generator<Y, T>): Generator<Y, T> {
      for (;;) {
        faults = [];
        const step = steps.next();
        own.push(...faults);
        if (step.done === true) return step.value;
        yield step.value;
      }
    }
    const parts = apart(segmentInParts(draft.text, draft.format, (raw) => blockDesk.read(raw, blocks), view));
    let part = parts.next();
    for (; part.done !== true; part = parts.next()) yield part.value && glance(draft, part.value);
    return yield* apart(conclude(draft, part.value, blocks, undefined, own));
  }

  /** What the blocks in view say by themselves. */
  const glance = (draft: Draft, { opening, frontMatter, seen }: Glimpse<BlockReading>): readonly Finding[] => {
    const { date } = dates.of(draft, opening, frontMatter === undefined ? undefined : readFrontMatter(frontMatter).date);
    const said = seen.flatMap(({ reading, raw, base, inChunk }) => (reading.speaks ? saidOf(reading, raw, base, date, draft.format, () => inChunk) : []));
    const isSpared = sparing(said.flatMap(({ spared }) => spared));
    // Advice is given once in a draft, and nobody knows yet whether here.
    const terms = termsIn(said.flatMap((own) => own.terms), said.flatMap(({ elsewhere }) => elsewhere));
    const findings = [...said.flatMap((own) => own.findings), ...terms.flatMap(({ finding }) => (finding.severity === 'info' ? [] : finding))];
    return settleOverlaps(findings.filter((finding) => !isSpared(finding)));
  };

  /** What a block says by itself, in its place. */
  const saidOf = (reading: BlockReading, raw: RawBlock, base: number, date: IsoDate, format: Format, inChunk: () => InChunk): Said =>
    sayings.find(raw, raw, base, date) ?? sayings.keep(raw, raw, base, date, say(reading, inChunk(), format, date));

  /** What the blocks come to when they stand together. */
  function* conclude(draft: Draft, segmented: Segmented<BlockReading>, blocks: Map<string, BlockReading>, memory: Memory | undefined, found: readonly string[]): Steps<Reading> {
    const { readings, placed } = segmented;
    const frontMatter = segmented.frontMatter === undefined ? {} : readFrontMatter(segmented.frontMatter);
    const { date, dateSource } = dates.of(draft, readings, frontMatter.date);
    const findings: Finding[] = [], claims: Claim[] = [], spared: Spared[] = [], terms: SaidTerm[] = [], elsewhere: Wording[] = [], labels: PlacedLabel[] = [];
    const { raws, bases } = segmented.memory;
    const editor = new Editor(draft.text, draft.format);
    const edit = editor.edit.bind(editor);
    const named = lazy(() => firstNamed(readings));
    const sums = addUp(readings, memory && { sums: memory.sums, readings: memory.segmented.readings }, segmented.replaced);
    for (const [i, index] of sums.speaking.entries()) {
      if (i % STRETCH === 0) yield;
      const reading = readings[index] as BlockReading;
      const said = saidOf(reading, raws[index] as RawBlock, bases[index] as number, date, draft.format, () => segmented.inChunk(index));
      append(findings, said.findings);
      append(claims, said.claims);
      append(terms, said.terms);
      append(elsewhere, said.elsewhere);
      append(spared, said.spared);
      for (const match of reading.labels) labels.push({ match, block: placed(index) });
      if (reading.claims.some(leans)) {
        const context = { text: draft.text, date, register, verdicts, levelOf, edit, fault };
        const reported = reportClaims(settled(reading.claims, named(), index), placed(index), context);
        append(claims, reported.claims);
        append(findings, reported.findings);
      }
    }
    const judgement = yield* blockDesk.rules.judge(readings, { ...conventions, date, dated: dateSource !== 'today' }, memory?.judgement, segmented.replaced);
    for (const [i, { index, marked }] of marksOf(judgement).entries()) {
      if (i % STRETCH === 0) yield;
      const chunk = raws[index] as RawBlock, base = bases[index] as number;
      const known = marks.find(marked, chunk, base, date);
      if (known) { findings.push(known); continue; }
      const { block, text } = segmented.inChunk(index);
      findings.push(marks.keep(marked, chunk, base, date, findingOf(marked, block, text, new Editor(text, draft.format))));
    }
    const said = adviseOnce(termsIn(terms, elsewhere));
    append(findings, said);
    append(findings, judgeLabels(labels, { text: draft.text, said, levelOf, edit }));
    append(findings, frontMatterFinding(draft.text, frontMatter, levelOf));

    const silenced = segmented.notes ? readControls(draft.text, readings.length, placed) : () => false;
    // What the desk wrote itself is not the writer's copy.
    const boxes = segmented.notes ? findBoxes(draft.text, draft.format) : [];
    const inBox = (at: number): boolean => boxes.some((box) => box.start <= at && at < box.end);
    const isSpared = sparing(spared);
    const stands = (finding: Finding): boolean => !isSpared(finding) && !silenced(finding.rule, finding.start) && !inBox(finding.start);
    const outdated = boxes.length > 0 ? outdatedBoxes(draft, register, levelOf) : [];
    const standing = settleOverlaps([...findings.filter(stands), ...outdated]);
    const stated = boxes.length > 0 ? claims.filter((claim) => !inBox(claim.start)) : claims;
    const entities = lazy(() => resolveEntities(readings.map((r, index) => (boxes.length > 0 && inBox(placed(index).start) ? [] : r.mentions())), register).map((entity): Entity => ({
      ...entity, name: shownName(entity.name, entity.type, entity.mentions, entity.subject === undefined ? undefined : register.subject(entity.subject)?.title),
      mentions: entity.mentions.map((mention) => {
        const { start, end } = placed(mention.block).source(mention);
        return { start, end, text: draft.text.slice(start, end) };
      }),
    })));
    const factBoxes = lazy(() => suggestBoxes(register, { entities: entities(), claims: stated, findings: standing, date, length: draft.text.length }));
    const reading = new DeskReading({
      date, dateSource, findings: standing, claims: stated,
      metrics: {
        words: sums.words, sentences: sums.sentences, readingSeconds: Math.round(sums.words * 60 / WORDS_PER_MINUTE),
      },
      // A rule that fails in every paragraph is told once.
      faults: [...new Set(found)],
    }, entities, factBoxes);
    memories.keep(reading, { segmented, sums, judgement, blocks: blocks.size > 2 * readings.length + 200 ? new Map() : blocks });
    return Object.freeze(reading);
  }

  function* prepare(reading: Reading): Steps<void> {
    for (const [i, { mentions }] of (memories.of(reading)?.segmented.readings ?? []).entries()) {
      mentions();
      if (i % MENTIONS === 0) yield;
    }
    void reading.entities;
    yield;
    void reading.factBoxes;
  }

  return Object.freeze({ read, readInParts, prepare });
}

/** Puts items at the end of a list. Spread into `push` they would be arguments, of which a very long draft has more than the engine's stack holds. */
function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** A rule's mark as a finding; a fix that would cut through markup is left out. */
function findingOf({ rule, mark, severity }: RuledMark, block: PlacedBlock, text: string, editor: Editor): Finding {
  const { start, end } = block.source(mark.span);
  return {
    rule: rule.id, severity, start, end, text: text.slice(start, end), message: mark.message, facts: mark.facts, sources: [],
    fixes: (mark.fixes ?? []).flatMap((fix) => editor.fix(block, fix) ?? []),
  };
}
