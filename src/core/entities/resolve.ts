/**
 * Second stage: what the draft as a whole says of its mentions. Costs what the mentions are, not what the text is.
 * All mentions of one name are decided together; a person's full name speaks for the bare surname, an organisation's
 * for its initials.
 */
import { Antecedents, bodyOf } from './descriptions';
import { KNOWN, nameBits, PLACE_BITS } from './lexicon';
import { acronymOf, nameParts } from './names';
import { KINDS, type MentionCandidate, type ResolvedEntity, type ResolvedMention, type Scores } from './types';
import { linkToRegister, type NameBook, registeredType } from './link';

/** How the draft is weighed against the place. Set on development documents. */
export const MEMORY = {
  /** Weight of the other mentions of the same name, before it is shared among them. */
  company: 0.6,
  /** A score counts at most this much, so that one sure place does not outvote five. */
  cap: 4,
  /** What a person's full name adds to the bare surname or given name. */
  surname: 6,
  /** What a courtesy title adds to the name behind it, and to every full name that ends in it. */
  title: 5,
  /** What it adds that the draft says what the name is: "Ansdorf is a village". */
  definition: 4,
  /** What an organisation's full name adds to its initials. */
  acronym: 4,
  /** What the register adds to a name that it knows. */
  register: 6,
  /** How much better a kind must fit its place before one mention is of another kind than the name's others. */
  dissent: 4,
};

/** Index of the kind that is another sort of name, and never shown. */
const OTHER = 3;

/** All mentions under one key. */
interface Group {
  readonly key: string;
  size: number;
  readonly sum: [number, number, number, number];
  /** How often it was chosen in its block. */
  chosen: number;
  /** Stands behind a courtesy title somewhere. */
  titled: boolean;
  /** The kind that it is first said to be of, or -1. */
  defined: number;
  /** A place of this name is listed: people are called so only once they have been named in full. */
  readonly place: boolean;
  /** What is known of the name beyond the places where it stands. */
  bias?: Scores;
  /** The entity that its mentions belong to, by their kind. */
  readonly threads: (Thread | undefined)[];
}

const emptyGroup = (key: string, place: boolean): Group => ({ key, size: 0, sum: [0, 0, 0, 0], chosen: 0, titled: false, defined: -1, place, threads: [] });

/** Of what is no name. */
const NOBODY: Group = emptyGroup('', false);

/** A candidate with the others of its name. */
interface Member {
  readonly candidate: MentionCandidate;
  readonly block: number;
  readonly group: Group;
}

const clip = (value: number): number => Math.max(-MEMORY.cap, Math.min(MEMORY.cap, value));

/** The best of the first `count` kinds. */
const bestKind = (scores: Scores, count: number = KINDS.length): number => {
  let best = 0;
  for (let kind = 1; kind < count; kind++) if ((scores[kind] as number) > (scores[best] as number)) best = kind;
  return best;
};

/** The candidates in order, and their groups by key. */
function group(perBlock: readonly (readonly MentionCandidate[])[]): { readonly members: readonly Member[]; readonly groups: ReadonlyMap<string, Group> } {
  const groups = new Map<string, Group>();
  const members: Member[] = [];
  perBlock.forEach((candidates, block) => {
    for (const candidate of candidates) {
      if (candidate.certain !== undefined) { members.push({ candidate, block, group: NOBODY }); continue; }
      let found = groups.get(candidate.key);
      if (!found) groups.set(candidate.key, found = emptyGroup(candidate.key, (nameBits(candidate.key) & PLACE_BITS & ~KNOWN.town) !== 0));
      members.push({ candidate, block, group: found });
      found.size++;
      for (let kind = 0; kind < KINDS.length; kind++) found.sum[kind] = (found.sum[kind] as number) + clip(candidate.scores[kind] as number);
      if (candidate.chosen) found.chosen++;
      found.titled ||= candidate.titled;
      if (found.defined < 0 && candidate.defined >= 0) found.defined = candidate.defined;
    }
  });
  return { members, groups };
}

/** The strongest full name of a person for each bare name, and of an organisation for each set of initials. */
interface Memory {
  readonly people: ReadonlyMap<string, { readonly key: string; readonly weight: number; readonly ambiguous: boolean }>;
  readonly initials: ReadonlyMap<string, { readonly key: string; readonly kind: number }>;
}

function remember(groups: ReadonlyMap<string, Group>): Memory {
  const people = new Map<string, { key: string; weight: number; ambiguous: boolean }>();
  const initials = new Map<string, { key: string; kind: number }>();
  for (const { key, sum, size, chosen } of groups.values()) {
    if (chosen === 0 || !key.includes(' ')) continue;
    const parts = nameParts(key);
    const known = parts.some((part) => groups.get(part)?.titled) ? MEMORY.title * size : 0;
    const kind = bestKind([sum[0] + known, sum[1], sum[2], sum[3]]);
    if (kind === 0) {
      const weight = Math.min(1, ((sum[0] + known) / size) / 2);
      if (weight <= 0) continue;
      for (const part of parts) {
        const other = people.get(part);
        if (!other) people.set(part, { key, weight, ambiguous: false });
        else people.set(part, { key: other.weight >= weight ? other.key : key, weight: Math.max(weight, other.weight), ambiguous: !samePerson(other.key, key) });
      }
    } else {
      const letters = acronymOf(key);
      if (letters) initials.set(letters, { key, kind });
    }
  }
  return { people, initials };
}

/** One of the keys is a longer form of the other: "Amir Khan Muttaqi", "Amir Muttaqi". */
const samePerson = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = long.split(' ');
  return short.split(' ').every((word) => words.includes(word));
};

/** What is known of a name beyond the places where it stands, for each kind. */
function biasOf({ key, titled, defined, place }: Group, groups: ReadonlyMap<string, Group>, memory: Memory, names: NameBook | undefined): Scores {
  const bias: [number, number, number, number] = [0, 0, 0, 0];
  if (!place) bias[0] += MEMORY.surname * (memory.people.get(key)?.weight ?? 0);
  if (titled || (key.includes(' ') && nameParts(key).some((part) => groups.get(part)?.titled))) bias[0] += MEMORY.title;
  // A place of the lists is nobody's name before somebody has been named in full.
  if (defined > (place ? 0 : -1)) bias[defined] = (bias[defined] as number) + MEMORY.definition;
  const full = memory.initials.get(key);
  if (full) bias[full.kind] = (bias[full.kind] as number) + MEMORY.acronym;
  const type = names && registeredType(names, key);
  if (type) bias[KINDS.indexOf(type)] = (bias[KINDS.indexOf(type)] as number) + MEMORY.register;
  return bias;
}

/** Where a mention ends up. */
interface Decision {
  readonly kind: number;
  readonly confidence: number;
}

function decide({ scores: place }: MentionCandidate, { sum, size }: Group, bias: Scores): Decision | undefined {
  const scores: [number, number, number, number] = [...bias];
  const others = size - 1;
  const share = others === 0 ? 0 : MEMORY.company / Math.sqrt(others);
  for (let kind = 0; kind < KINDS.length; kind++) {
    const own = clip(place[kind] as number);
    scores[kind] = (scores[kind] as number) + own + share * ((sum[kind] as number) - own);
  }
  let kind = bestKind(scores);
  // Another name is it only where that is likelier than the three kinds together.
  if (kind === OTHER && scores[OTHER] < Math.log(Math.exp(scores[0]) + Math.exp(scores[1]) + Math.exp(scores[2]))) kind = bestKind(scores, OTHER);
  if (kind !== OTHER) {
    const main = bestKind([sum[0] + bias[0] * size, sum[1] + bias[1] * size, sum[2] + bias[2] * size, 0], OTHER);
    if ((scores[main] as number) > (scores[kind] as number) - MEMORY.dissent) kind = main;
  }
  const best = scores[kind] as number;
  if (best <= 0) return undefined;
  let total = 1;
  for (const value of scores) total += Math.exp(Math.min(value, 30));
  return { kind, confidence: Math.exp(Math.min(best, 30)) / total };
}

/**
 * The people, organisations and places of a draft, in order of their first mention. `perBlock` holds the candidates
 * of each block, in order; `names` are the register's, for kinds and links that are certain.
 */
export function resolveEntities(perBlock: readonly (readonly MentionCandidate[])[], names?: NameBook): ResolvedEntity[] {
  const { members, groups } = group(perBlock);
  const memory = remember(groups);
  const threads = new Map<string, Thread>();
  const antecedents = new Antecedents<Thread>();
  for (const { candidate, block, group: own } of members) {
    if (own === NOBODY) { antecedents.describe(block, candidate); continue; }
    const bias = own.bias ??= biasOf(own, groups, memory, names);
    const bearer = own.place ? memory.people.get(own.key) : undefined;
    const decision = decide(candidate, own, bearer && threads.has(`0 ${bearer.key}`) ? [bias[0] + MEMORY.surname * bearer.weight, bias[1], bias[2], bias[3]] : bias);
    if (!decision || decision.kind === OTHER) continue;
    const thread = own.threads[decision.kind] ??= threadOf(threads, threadKey(own.key, decision.kind, memory), decision.kind, candidate.text);
    if (fuller(candidate.text, thread.name)) thread.name = candidate.text;
    thread.confidence = Math.max(thread.confidence, decision.confidence);
    thread.mentions.push({ block, start: candidate.start, end: candidate.end, text: candidate.text });
    const noun = decision.kind === 0 ? candidate.noun : bodyOf(own.key);
    if (noun === undefined) antecedents.again(block, thread);
    else antecedents.name(block, noun, thread);
  }
  const resolved = [...threads.values()].map(({ kind, name, confidence, mentions }): ResolvedEntity =>
    ({ type: KINDS[kind] as ResolvedEntity['type'], name, confidence: Math.round(confidence * 100) / 100, mentions }));
  return names ? linkToRegister(resolved, names) : resolved;
}

interface Thread {
  readonly kind: number;
  name: string;
  confidence: number;
  readonly mentions: ResolvedMention[];
}

function threadOf(threads: Map<string, Thread>, key: string, kind: number, name: string): Thread {
  let thread = threads.get(key);
  if (!thread) threads.set(key, thread = { kind, name, confidence: 0, mentions: [] });
  return thread;
}

const fuller = (text: string, than: string): boolean => {
  if (text === than) return false;
  const words = text.split(' ').length - than.split(' ').length;
  return words > 0 || (words === 0 && than === than.toUpperCase() && than.length > 4 && text !== text.toUpperCase());
};

/** Mentions with one thread are one entity: a bare surname follows the one person who bears it. */
function threadKey(key: string, kind: number, memory: Memory): string {
  if (kind === 0) {
    const person = memory.people.get(key);
    if (person && !person.ambiguous) return `0 ${person.key}`;
  }
  const full = memory.initials.get(key);
  return full && full.kind === kind ? `${kind} ${full.key}` : `${kind} ${key}`;
}
