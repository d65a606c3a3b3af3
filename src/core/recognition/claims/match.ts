/** Tries patterns on a sentence: what one has understood no later one reads again. */
import type { Block } from '../../draft/types';
import type { ClaimCandidate } from './candidate';
import { IN_PASSING } from './doubt';
import type { Groups } from './found';
import { type Kind, LASTING, OF_BODIES } from './kinds';
import { isUnit } from './patterns/parts';
import { type Family, firstMatch } from './patterns/pattern';
import type { Sentence } from './sentence';
import { isDone, openingTime } from './tense';
import { understand } from './understand';
import { afterAt, sinceAt, timeAt } from './when';

/** The statements that the families find in a sentence, in order. */
export function readClaims(block: Block, sentence: Sentence, families: readonly Family[]): ClaimCandidate[] {
  const found: { claim: ClaimCandidate; from: number; to: number; follows: number }[] = [];
  for (const { speaksOf, needs, read = understand, patterns } of families) {
    if (speaksOf?.test(sentence.text) === false || !needs.test(sentence.text)) continue;
    for (const pattern of patterns) {
      const { kind, dated } = pattern;
      for (let match = firstMatch(pattern, sentence.text); match; match = pattern.expression.exec(sentence.text)) {
        const from = match.index, stated = dated ? (LASTING.has(kind) ? sinceAt : timeAt)(sentence.text, from + match[0].length) : undefined, to = stated?.end ?? from + match[0].length;
        // "Lithuania joined the euro zone, which has 19 members" says two things that share the zone.
        const follows = IN_PASSING.test(sentence.text.slice(from)) ? from + match[0].indexOf(' ') : from;
        if (found.some((other) => other.from < to && from < other.to && other.to !== follows && !(other.follows === to && other.follows > other.from))) continue;
        // "5 per cent in the 19 countries": a number that counts something else hides the one that counts.
        if (match.groups?.['unit'] !== undefined && !isUnit(match.groups['unit'])) {
          pattern.expression.lastIndex = from + 1;
          continue;
        }
        for (const groups of eachBody(kind, match)) {
          const when = groups.when ?? stated?.when ?? openingTime(sentence.text, from, kind, groups.verb) ?? (dated && isDone(kind, groups.verb) ? afterAt(sentence.text, to) : undefined);
          const claim = read({ block, sentence, kind, words: match[0], groups, from, to, when, before: sentence.text.slice(0, from), behind: sentence.text.slice(to) });
          if (claim) found.push({ claim, from, to, follows });
        }
      }
    }
  }
  return found.sort((a, b) => a.from - b.from).map(({ claim }) => claim);
}

/** What a match has captured; of "both the EU and NATO", "neither Kosovo nor Palestine" once for each. */
function eachBody(kind: Kind, { groups = {} }: RegExpExecArray): readonly Groups[] {
  const { orgs }: Groups = groups;
  return orgs === undefined ? [groups] : [...orgs.matchAll(/@(\d+)/gu)].map(([, one]) => ({ ...groups, [OF_BODIES.has(kind) ? 'org' : 'object']: one }));
}
