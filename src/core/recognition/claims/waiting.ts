/** Which families a sentence is read with: those that are about what it names, and whose words it holds. */
import type { Subject } from '../../../register/types';
import type { Token } from '../../draft/types';
import type { SubjectMention } from '../subjects';
import { FAMILIES } from './patterns/index';
import type { Family } from './patterns/pattern';
import { BREAKS, GOES_BACK, kindsOf, OF_IT } from './patterns/waits';

/** What families are about; many share it. */
const TOPICS = [...new Set(FAMILIES.map(({ about }) => about))];
const OWN_TOPICS: readonly number[] = FAMILIES.map(({ about }) => 1 << TOPICS.indexOf(about));

/** Of a sentence that may name anything. */
export const ANY_TOPIC = -1;

const known = new WeakMap<Subject, number>();

function topicsOfSubject(subject: Subject): number {
  let own = known.get(subject);
  if (own === undefined) {
    own = 0;
    for (let i = 0; i < TOPICS.length; i++) if (TOPICS[i]?.(subject) === true) own |= 1 << i;
    known.set(subject, own);
  }
  return own;
}

/** What families can be about where these are named: a bit for each topic. */
export function topicsOf(mentions: readonly SubjectMention[]): number {
  let all = 0;
  for (let i = 0; i < mentions.length; i++) all |= topicsOfSubject((mentions[i] as SubjectMention).subject);
  return all;
}

/** The kinds of words (waits.ts) among the tokens `[first, last]`; of the names `own` only their titles count. */
export function kindsWithin(tokens: readonly Token[], first: number, last: number, own: readonly SubjectMention[]): number {
  let all = 0;
  for (let i = first, next = 0; i <= last; i++) {
    const mention = own[next];
    if (mention && mention.first + (mention.titleWords ?? 0) === i) {
      i = mention.last;
      next++;
    } else all |= kindsOf((tokens[i] as Token).word);
  }
  return all;
}

/** Whether something in a sentence may go back to what the one before was about. */
export const mayGoBack = (kinds: number): boolean => (kinds & GOES_BACK) !== 0 || ((kinds & OF_IT) !== 0 && (kinds & BREAKS) !== 0);

const hears = (waitsFor: readonly number[], kinds: number): boolean => {
  for (let i = 0; i < waitsFor.length; i++) if ((kinds & (waitsFor[i] as number)) === waitsFor[i]) return true;
  return false;
};

/** Whether there is any family for such a sentence. */
export function isWaitedFor(topics: number, kinds: number): boolean {
  for (let i = 0; i < FAMILIES.length; i++) if ((topics & (OWN_TOPICS[i] as number)) !== 0 && hears((FAMILIES[i] as Family).waitsFor, kinds)) return true;
  return false;
}

/** The families for it. */
export const familiesFor = (topics: number, kinds: number): readonly Family[] => FAMILIES.filter(({ waitsFor }, i) => (topics & (OWN_TOPICS[i] as number)) !== 0 && hears(waitsFor, kinds));
