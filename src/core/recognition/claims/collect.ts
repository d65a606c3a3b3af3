/** Finds the checkable statements of a block; nothing here depends on the draft's date. */
import { firstAt } from '../../draft/places';
import { firstAtLeast } from '../../draft/splice';
import type { Block, Token } from '../../draft/types';
import { statesOf, type SubjectMention } from '../subjects';
import { type Aside, asidesIn } from './asides';
import type { ClaimCandidate, Collected } from './candidate';
import { clauses } from './clauses';
import { countedAmong } from './countedAmong';
import { inFull } from './ellipsis';
import { subjectFirst } from './fronted';
import { readClaims } from './match';
import { SEVERAL } from './patterns/waits';
import { type Before, bodiesIn, bodiesMeantIn, leavesBehind, OWN } from './reference';
import { mentionsWithin, readSentence, type Sentence } from './sentence';
import { ANY_TOPIC, familiesFor, isWaitedFor, kindsWithin, mayGoBack, topicsOf } from './waiting';

const NOTHING: Collected = { claims: [], bodies: [] };

/** The statements of a block that names these subjects. */
export function collectClaims(block: Block, mentions: readonly SubjectMention[]): Collected {
  const spokenOf = bodiesMeantIn(block);
  if (mentions.length === 0 && spokenOf.length === 0) return NOTHING;
  const claims: ClaimCandidate[] = [];
  let before: Before = {};
  for (const span of block.sentences) {
    const first = firstAt(block.tokens, span.start), last = firstAt(block.tokens, span.end) - 1;
    const own = mentionsWithin(mentions, first, last);
    const earlier = before;
    before = leavesBehind(own, block.tokens, first);
    // "Its departure left the group with twelve members."
    const body = earlier.body && block.text.slice(span.start, span.end).includes('member') ? earlier.body : undefined;
    const isOfBody = (spokenOf[firstAtLeast(spokenOf, span.start)] ?? Infinity) < span.end;
    const topic = earlier.topic ?? (OWN.test(block.tokens[first]?.norm ?? '') ? earlier.state : undefined);
    const left = [topic, earlier.recognised, body].filter((mention) => mention !== undefined);
    const count = own.length + left.length + (isOfBody ? 1 : 0);
    // No statement of fact is longer than this; a page without full stops is data.
    if (count === 0 || last - first > 400) continue;
    const kinds = kindsWithin(block.tokens, first, last, own) | (count > 1 ? SEVERAL : 0);
    if (!((topic && (mayGoBack(kinds) || block.tokens[first]?.norm === 'its')) || isWaitedFor(isOfBody ? ANY_TOPIC : topicsOf(own) | topicsOf(left), kinds))) continue;
    const sentence = readSentence(block, first, last, mentions, { before: earlier });
    // "It is … It has …"
    if (earlier.topic && sentence.mentions.includes(earlier.topic)) before = { topic: earlier.topic, ...before };
    if (sentence.text.endsWith('?')) continue;
    const families = familiesFor(topicsOf(sentence.mentions), kinds);
    if (families.length === 0) continue;
    let found = readClaims(block, sentence, families);
    const known = new Set([sentence.text]);
    const readAgain = (other: Sentence, asides: readonly Aside[] = []): void => {
      // Two ways of taking a sentence apart may come to the same.
      if (known.has(other.text)) return;
      known.add(other.text);
      const rest = readClaims(block, other, families).map((claim) => withSome(block, claim, asides));
      // "One of its 12 allies" is of the one.
      // "Five states, among them Spain and Greece, refuse": the five do, and with them the two.
      found = found.filter((one) => !(/recognise/u.test(one.kind) && rest.some(({ kind, actors, past, start, end }) => /recogniser-count$/u.test(kind) && !past && actors.length > 0 && start < one.start && one.end <= end)) && !(one.kind === 'recogniser-count' && rest.some(({ kind, object, start }) => kind === 'has-ties' && object === one.object && start < one.start)));
      found.push(...rest.filter((claim) => !found.some((one) => one.start < claim.end && claim.start < one.end)));
    };
    const fronted = subjectFirst(sentence);
    [sentence, ...fronted ? [fronted] : [], ...inFull(sentence)].forEach((own) => { [own, ...clauses(own)].forEach((other) => { readAgain(other); }); });
    const without = asidesIn(block.tokens, first, last, own);
    if (without.length > 0) readAgain(readSentence(block, first, last, mentions, { before: earlier, without }), without);
    claims.push(...countedAmong(block, sentence, families, found));
  }
  return { claims: claims.sort((a, b) => a.start - b.start), bodies: bodiesIn(mentions) };
}

/** "Five states, Portugal among them, do not recognise it": the five are counted, and Portugal has to be one of them. */
function withSome({ tokens }: Block, claim: ClaimCandidate, asides: readonly Aside[]): ClaimCandidate {
  const some = /recogniser-count$/u.test(claim.kind) && asides.find(({ first, last }) => claim.start < (tokens[first] as Token).start && (tokens[last] as Token).end < claim.end)?.some;
  return some ? { ...claim, actors: some.flatMap(({ subject }) => statesOf(subject)) } : claim;
}
