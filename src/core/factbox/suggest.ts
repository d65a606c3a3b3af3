/** Which boxes a draft would be the better for, and why, in one line each. */
import type { Register } from '../../register/register';
import type { Subject } from '../../register/types';
import type { Claim, Entity, FactBox, Finding, IsoDate } from '../types';
import { boxFor } from './box';
import { governmentsOf, NOTHING_YET } from './facts';
import { speaksOf, standingInDraft } from './standing';
import { counted } from './statement';
import { pairKey } from './types';

export interface Suggesting {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly date: IsoDate;
  /** Length of the draft in UTF-16 units: what stands at the top counts more. */
  readonly length: number;
}

export interface Limits {
  readonly boxes: number;
  readonly pairs: number;
}

interface Candidate {
  readonly subject: Subject;
  /** How central and how sensitive. */
  readonly weight: number;
  /** The weight, and more where the draft errs. */
  readonly score: number;
  readonly reason: string;
  /** The reason is a statement of the draft that the register does not bear out. */
  readonly errs?: boolean;
  readonly mentions: number;
}

/** What there is to say for offering a box about a subject. */
interface Grounds {
  readonly mentions: number;
  /** A statement about it that the register does not bear out. */
  readonly doubted?: Claim;
  /** Its box in the draft is not what the register says now. */
  readonly outdated: boolean;
  /** Wordings about it that are marked. */
  readonly wording: number;
  readonly sensitive: boolean;
  /** Named in the first fifth of the draft. */
  readonly early: boolean;
  /** The draft says something of it that the register bears out. */
  readonly explained: boolean;
}

/** What an error counts for, and how much of a statement is quoted. */
const ERRS = 5, QUOTED = 60;

/** The rule that marks such a box. */
const OUTDATED = 'draft.outdated-box';

const ACTED_ON: ReadonlySet<Claim['verdict']> = new Set(['contradicted', 'understated', 'overstated', 'disputed', 'premature', 'stale']);

/**
 * Boxes for the draft's linked entities, most useful first. The order weighs how central a subject is (mentions, a
 * place at the top), how sensitive (recognition, one-sided wording marked), whether a claim about it is in doubt, and
 * whether the draft has said already what is to be known of it.
 */
export function suggestBoxes(register: Register, given: Suggesting, limits: Limits = { boxes: 12, pairs: 4 }): FactBox[] {
  const candidates = rank(register, given);
  const pairs = suggestPairs(register, given, candidates, limits.pairs);
  const singles = candidates.slice(0, limits.boxes).flatMap(({ subject, reason, errs }): FactBox[] => {
    const box = boxFor(register, subject.id, given.date);
    return box ? [{ subject: box.subject, title: box.title, reason, errs, facts: standingInDraft({ register, date: given.date }, box.subject, box.facts, given.claims) }] : [];
  }).sort((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
  // Pairs follow the two subjects they are about, which stand at the top.
  return [...singles.slice(0, 2), ...pairs, ...singles.slice(2)];
}

/** There is nothing on record of the subject on the date. */
function isEmpty({ facts }: FactBox): boolean {
  return facts[0]?.label === NOTHING_YET;
}

function rank(register: Register, { entities, claims, findings, length }: Suggesting): Candidate[] {
  const linked = new Map<string, { mentions: number; first: number }>();
  for (const { subject, mentions } of entities) {
    if (subject === undefined || mentions.length === 0) continue;
    const known = linked.get(subject);
    const first = Math.min(known?.first ?? Infinity, ...mentions.slice(0, 1).map((m) => m.start));
    linked.set(subject, { mentions: (known?.mentions ?? 0) + mentions.length, first });
  }
  const candidates: Candidate[] = [];
  for (const [id, { mentions, first }] of linked) {
    const subject = register.subject(id);
    if (!subject) continue;
    const about = findings.filter((finding) => finding.subject === id);
    const grounds: Grounds = {
      mentions, doubted: claims.find((claim) => ACTED_ON.has(claim.verdict) && (claim.subject === id || speaksOf(claim, subject))), outdated: about.some((finding) => finding.rule === OUTDATED),
      wording: about.filter((finding) => finding.rule !== OUTDATED).length, sensitive: subject.recognition !== undefined,
      early: length > 0 && first < length / 5, explained: claims.some((claim) => claim.subject === id && claim.verdict === 'supported'),
    };
    const weight = weightOf(grounds);
    candidates.push({ subject, mentions, weight, score: weight + (grounds.doubted || grounds.outdated ? ERRS : 0), reason: reasonOf(grounds), errs: grounds.doubted && true });
  }
  return candidates.sort((a, b) => b.score - a.score || a.subject.title.localeCompare(b.subject.title, 'en'));
}

function weightOf({ mentions, doubted, wording, sensitive, early, explained }: Grounds): number {
  const known = explained && !doubted ? 2 : 0;
  return Math.log2(1 + mentions) + (early ? 1 : 0) + (sensitive ? 1.5 : 0) + Math.min(wording, 4) * 0.5 - known;
}

function reasonOf({ mentions, doubted, outdated, wording, sensitive, early, explained }: Grounds): string {
  if (doubted) return inWords(doubted);
  if (outdated) return 'The box in the draft differs from what the register says now';
  const times = mentions === 1 ? 'Named once' : mentions === 2 ? 'Named twice' : `Named ${String(mentions)} times`;
  if (wording > 0) return `${times}; ${counted(wording, 'wording')} marked`;
  if (explained) return `${times}; what the draft says of it holds`;
  if (sensitive) return `${times}; its recognition is a matter of dispute or of dates`;
  return early && mentions > 1 ? `${times}, first near the top` : times;
}

/** “Norway is an EU member” is contradicted. */
function inWords({ text, verdict }: Claim): string {
  const words = text.length > QUOTED ? `${text.slice(0, text.lastIndexOf(' ', QUOTED))} …` : text;
  return `“${words}” is ${verdict === 'stale' ? 'no longer so' : verdict}`;
}

/** The best-placed pairs between which the register knows something more than shared organisations. */
function suggestPairs(register: Register, { date, claims }: Suggesting, candidates: readonly Candidate[], limit: number): FactBox[] {
  const pool = candidates.filter(({ subject }) => subject.kind !== 'place').slice(0, 8);
  const found: { box: FactBox; score: number }[] = [];
  pool.forEach((a, index) => {
    for (const b of pool.slice(index + 1)) {
      if (belongTogether(register, a.subject, b.subject)) continue;
      // A box reads from the state to the authority: "Norway and the Taliban".
      const [first, second] = b.subject.kind === 'state' && a.subject.kind !== 'state' ? [b, a] : [a, b];
      const box = boxFor(register, pairKey(first.subject.id, second.subject.id), date);
      const telling = box?.facts.filter((fact) => fact.label !== 'Both members of') ?? [];
      // What is not so between two subjects is worth a box only where the draft is about both.
      const so = telling.filter((fact) => !/ (?:does|do|did|is|was|has) not /u.test(fact.value)).length;
      const onBoth = claims.filter((claim) => speaksOf(claim, first.subject) && speaksOf(claim, second.subject));
      const doubted = onBoth.find((claim) => ACTED_ON.has(claim.verdict));
      if (!box || telling.length === 0 || (so === 0 && !doubted && Math.min(a.mentions, b.mentions) < 2)) continue;
      const reason = doubted ? inWords(doubted) : `Both are in the draft; ${counted(box.facts.length, 'fact')} between them`;
      const facts = standingInDraft({ register, date }, box.subject, box.facts, onBoth);
      found.push({ box: { subject: box.subject, title: box.title, reason, errs: doubted && true, facts }, score: a.weight + b.weight + Math.min(2 * so, 6) + (doubted ? 2 * ERRS : 0) });
    }
  });
  return found.sort((a, b) => b.score - a.score).slice(0, limit).map(({ box }) => box);
}

/** A state and its own government need no box about the two of them. */
function belongTogether(register: Register, a: Subject, b: Subject): boolean {
  const own = (x: Subject, y: Subject): boolean => x.of === y.id || governmentsOf({ register }, y.id).some((g) => g.id === x.id);
  return own(a, b) || own(b, a);
}
