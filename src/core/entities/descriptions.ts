/** What stands for a name without being one: "the bloc" after the European Union, "the minister" after one minister. */
import { isCapitalised } from '../draft/capitals';
import type { Token } from '../draft/types';
import { KNOWN } from './lexicon';
import type { Sheet } from './regions';
import type { MentionCandidate, ResolvedMention } from './types';

/** Offices by which a person is spoken of. */
const OFFICES = new Set('president minister chancellor premier governor mayor senator ambassador king queen pope'.split(' '));

/** Words before an office that make another of it. */
const QUALIFIERS = new Set('prime vice deputy former ex acting late foreign finance defence defense interior justice health education energy trade culture'.split(' '));
/** Of these, the ones whose bearer is not called by the office alone. */
const APART = new Set('prime vice deputy former ex acting late'.split(' '));

/** Organisations by the noun that stands for them; keys are folded words, "the" left out. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ['bloc', 'european union,eu,african union,arab league,asean,brics,ecowas,gulf cooperation council,gcc,mercosur'],
  ['alliance', 'nato,csto,north atlantic treaty organization,north atlantic treaty organisation,collective security treaty organisation'],
].flatMap(([noun, keys]) => (keys as string).split(',').map((key): [string, string] => [key, noun as string])));
const BODY_NOUNS = new Set(BODIES.values());

/** The noun at `at` with what makes another of it: "president", "prime minister". */
const officeAt = (tokens: readonly Token[], at: number): string => {
  const { norm } = tokens[at] as Token, before = tokens[at - 1]?.text === '-' ? tokens[at - 2]?.norm : tokens[at - 1]?.norm;
  return before !== undefined && QUALIFIERS.has(before) ? `${before} ${norm}` : norm;
};

/** The office that stands before the name at `first`: "Foreign Minister Espen Lund". */
export function officeBefore({ tokens, sentence }: Sheet, first: number): string | undefined {
  const title = tokens[first - 1];
  return title && OFFICES.has(title.norm) && sentence[first - 1] === sentence[first] ? officeAt(tokens, first - 1) : undefined;
}

/** The noun that stands for an organisation of this name. */
export const bodyOf = (key: string): string | undefined => BODIES.get(key);

const NO_SCORES = [-9, -9, -9, -9] as const;

/**
 * What may stand for a name in the block. Where `certain` is not set an office is spoken of that is somebody's, and it
 * is not said whose: "the French president", "two ministers". Then nobody is meant by the office alone.
 */
export function findDescriptions({ tokens, bits, named, sentence }: Sheet): MentionCandidate[] {
  const found: MentionCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || ((bits[at] as number) & (KNOWN.title | KNOWN.organisationEnding)) === 0 && token.norm !== 'bloc') continue;
    const body = BODY_NOUNS.has(token.norm);
    if (!body && !OFFICES.has(token.norm)) continue;
    const next = tokens[at + 1];
    // "President Lund": the name itself.
    if (named[at + 1] && sentence[at + 1] === sentence[at] && !token.possessive) continue;
    const noun = body ? token.norm : officeAt(tokens, at);
    const article = at - noun.split(' ').length;
    const opening = tokens[article];
    // "The minister said", "the bloc's leaders", and not "the president of France", "the minister-elect", "the bloc vote".
    const certain = opening?.norm === 'the' && !isCapitalised(token.text) && !(next && !next.spaced && next.text === '-') && !BEHIND.has(next?.norm ?? '');
    const from = certain ? opening : token;
    found.push({ start: from.start, end: token.stem, text: '', key: '', scores: NO_SCORES, chosen: false, titled: false, defined: -1, noun, certain });
  }
  return found;
}

/** What says whose office it is, or that the noun is part of another. */
const BEHIND = new Set('of for in and or who whose that which elect designate'.split(' '));

/** A name that descriptions may go back to. */
interface Named<Thread> {
  /** Block in which it was named or meant last. */
  block: number;
  readonly noun: string;
  readonly thread: Thread;
}

/** Goes through a draft in order and tells whom a description means: the one bearer of the office so far, named in this paragraph or the one before. */
export class Antecedents<Thread extends { readonly mentions: ResolvedMention[] }> {
  readonly #named: Named<Thread>[] = [];
  /** Block in which an office was last spoken of that is not said to be whose. */
  readonly #unsure = new Map<string, number>();

  name(block: number, noun: string, thread: Thread): void {
    this.again(block, thread);
    if (!this.#named.some((other) => other.thread === thread && other.noun === noun)) this.#named.push({ block, noun, thread });
  }

  /** The thread was named again, without its office. */
  again(block: number, thread: Thread): void {
    for (const other of this.#named) if (other.thread === thread) other.block = block;
  }

  describe(block: number, { noun = '', certain, start, end, text }: MentionCandidate): void {
    if (!certain) { this.#unsure.set(noun, block); return; }
    const bearers = this.#named.filter((one) => one.noun === noun || !APART.has(one.noun.split(' ')[0] as string) && one.noun.endsWith(` ${noun}`));
    const [bearer] = bearers;
    if (!bearer || bearers.some((other) => other.thread !== bearer.thread) || bearer.block < block - 1 || (this.#unsure.get(noun) ?? -9) >= block - 1) return;
    bearer.thread.mentions.push({ block, start, end, text });
    this.again(block, bearer.thread);
  }
}

/** Whether a mention is a description and no name, for those who count names only. */
export const isDescription = (text: string): boolean => /^the [a-z]+(?: [a-z]+)?$/iu.test(text) && (OFFICES.has(lastWord(text)) || BODY_NOUNS.has(lastWord(text))) && !isCapitalised(lastWord(text, false));

const lastWord = (text: string, folded = true): string => { const word = text.slice(text.lastIndexOf(' ') + 1); return folded ? word.toLowerCase() : word; };
