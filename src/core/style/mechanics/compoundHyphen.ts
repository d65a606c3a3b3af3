import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule, PhraseRule, Wording } from '../../rule/rule';
import { DETERMINERS } from '../figures/measureHyphen';

/** Pairs that before a noun are one word, whatever stands before them. */
const PAIRS = ('cross party|high profile|high speed|high ranking|high risk|high quality|low income|low cost|low key|low lying|award winning|record breaking|prize winning|family run|family owned|state owned|state run|government run|world famous|third party|'
  + 'one off|last ditch|so called|life threatening|life saving|life changing|ground breaking|time consuming|much needed|long awaited|long running|long standing|long serving|long lasting|hard fought|hard hitting|hard hit|best selling|best loved|fast growing|fast moving|far reaching|'
  + 'wide ranging|right wing|left wing|middle aged|old fashioned|open air|short lived|small scale|large scale|full scale|full blown|top flight|top selling|anti social|self employed|drug related|alcohol related|work related|gang related|heat related|blood stained|'
  + 'cash strapped|debt ridden|man made|mass produced|purpose built|oil rich|star studded|tax free|duty free|smoke free|rent free|bullet proof|student led|community led|community based|school based|home based|web based|coal fired|gas fired|solar powered|wind powered|'
  + 'battery powered|nuclear powered|all party|all star|all female|all male|all time').split('|');
/** Pairs that stand by themselves, too: “works part time”, “in the long term”, “he is well known”. Behind “a” or “their” they do not. */
const ALONE = [
  ...'known paid liked loved respected established documented connected received educated attended preserved dressed publicised publicized deserved earned'.split(' ').map((word) => `well ${word}`),
  ...'long term|short term|full time|part time|first half|second half|last minute|first time|first class|second class|world class|middle class|working class|best known|high rise|front page|real life|real time|decision making|law abiding'.split('|'),
];
const standsAlone = new Set(ALONE);

/** What no noun begins with: the pair stood by itself. */
const NO_NOUN = /^(?:and|or|but|as|to|in|on|at|of|for|from|by|with|that|which|who|the|an?|is|are|was|were|has|have|had|will|would|can|could|may|might|when|while|where|if|than|since|because|after|before|until|he|she|it|they|we|you|his|her|its|their|this|these|those|not|also|so|said|says|through|over|under|into|out|up|down|off|about|between|against|among|throughout|across|inside|outside|within|without|near|around|abroad|overseas|.*ly|.*ing|now|then|there|here|back|again|ever|too|both|all|some|more|most|much|many|yet|still|just|even|time)$/u;
/** “The long term” is a noun, and “the long term effects” none. */
const EFFECT = /^(?:effects?|plans?|goals?|aims?|damage|impact|care|future|solution|consequences|relationship|contract|injury|residents?)$/u;
const DETERMINER = /^(?:no|any|our|two|three|four|five|six|new|of|for|with|as|major|several|many|some|more)$/u;
const BASED = listenFor(['based']);

/** Two words before a noun that belong together and lack their hyphen. */
export const compoundHyphen: BlockRule & PhraseRule = {
  id: 'style.compound-hyphen',
  level: 'hint',
  summary: 'Two words that are one before a noun, without their hyphen: “a cross party group”, “a part time job”, “a London based charity”.',
  reason: 'The hyphen shows what belongs together: “a small scale model” is small, or shows things on a small scale.',
  authority: 'AP Stylebook, “hyphen”, compound modifiers; The Guardian style guide, “hyphens”',
  wordings: [...PAIRS, ...ALONE].map((pair): Wording => ({ phrases: [pair], instead: [joined(pair)], message: told(joined(pair)) })),
  accepts: ({ tokens, text }, { first, last, start, end }) => isBeforeNoun(tokens, last) && !isCapitalised(tokens[last]?.text ?? '') && tokens[first - 1]?.text !== '-' && (!standsAlone.has(text.slice(start, end).toLowerCase()) || isOfNoun(tokens, first, last)),
  waitsFor: BASED,
  check(block, mark) {
    for (const at of heard(block, BASED)) {
      const place = block.tokens[at - 1], based = block.tokens[at] as Token;
      if (!place || !based.spaced || !isCapitalised(place.text) || place.possessive || !isHeld(block.tokens[at - 2]) || !isBeforeNoun(block.tokens, at)) continue;
      const text = `${place.text}-based`;
      mark({ span: { start: place.start, end: based.end }, message: told(text), fixes: [{ title: `Write “${text}”`, safe: true, edits: [{ start: place.end, end: based.start, text: '-' }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'A cross party group met. She has a part time job in a family run shop.', marks: ['cross party', 'part time', 'family run'], fixed: 'A cross-party group met. She has a part-time job in a family-run shop.' },
      { text: 'A well known singer is in a high profile case with long term effects. Her long standing feud with the so called experts ended in a last minute deal.', marks: ['well known', 'high profile', 'long term', 'long standing', 'so called', 'last minute'], fixed: 'A well-known singer is in a high-profile case with long-term effects. Her long-standing feud with the so-called experts ended in a last-minute deal.' },
      { text: 'A London based charity closed.', marks: ['London based'], fixed: 'A London-based charity closed.' },
    ],
    good: [
      'She works part time and is well known there. In the long term it pays. Over the long term investors gain. He met the far right in May.',
      'The singer is well known abroad, and the middle class pays. In the long term prices fall. It won a high profile through it. The well known as Ada’s is dry. A full time of 90 minutes, its long running time and a short term helped.',
      'A Briton based abroad is home. The US based its claim on it. A German based his work there. A cross-party group met. The case is high profile. It was a last minute of hope.',
    ],
  },
};

function joined(pair: string): string {
  return pair.replace(' ', '-');
}

function told(text: string): string {
  return `Before a noun it takes a hyphen: “${text}”.`;
}

/** A noun in lower case follows the token at `last`. */
function isBeforeNoun(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.kind === 'word' && next.spaced && /^\p{Ll}{3,}$/u.test(next.text) && !NO_NOUN.test(next.norm);
}

const isHeld = (before: Token | undefined): boolean => before !== undefined && (DETERMINERS.has(before.norm) || before.possessive);

/** “A long term plan”, “with long term effects”, “the long term effects”: not “over the long term investors gain”, “a short term helped”. */
function isOfNoun(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1], noun = tokens[last + 1]?.norm ?? '';
  if (EFFECT.test(noun)) return true;
  const isThe = /^(?:the|this|last|next|first)$/u.test(before?.norm ?? '');
  return isThe ? /^(?:well|best)$/u.test(tokens[first]?.norm ?? '') : (isHeld(before) || DETERMINER.test(before?.norm ?? '')) && !/ed$/u.test(noun);
}
