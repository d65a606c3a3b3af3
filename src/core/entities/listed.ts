/** What a block holds that the lists know word by word: "European Union", "Cold Spring". */
import type { Token } from '../draft/types';
import { keyOfWord, KNOWN, PLACE_BITS, phraseBits, phraseKey } from './lexicon';

/** Longest phrase that is looked for, in tokens. */
const LONGEST = 6;

/** The listed phrases of a block by where they begin and end; of several the longest. */
export interface Listed {
  /** Last token and bits of the longest phrase that begins at the token, and first token and bits of the longest that ends there. */
  readonly end: Int16Array;
  readonly begun: Int32Array;
  readonly begin: Int16Array;
  readonly ended: Int32Array;
  /** What a cut behind the token would cut in two: 0 nothing, 1 a place, 2 an organisation, 3 something else. */
  readonly tie: Uint8Array;
}

const room = (n: number): Listed => ({ end: new Int16Array(n), begun: new Int32Array(n), begin: new Int16Array(n), ended: new Int32Array(n), tie: new Uint8Array(n) });
const NOTHING = room(0);

export function findListed(tokens: readonly Token[], named: Uint8Array): Listed {
  const n = tokens.length;
  let listed = NOTHING;
  for (let first = 0; first < n; first++) {
    if (!named[first]) continue;
    let key = keyOfWord((tokens[first] as Token).word);
    for (let last = first + 1; last < n && last < first + LONGEST; last++) {
      const token = tokens[last] as Token;
      if (token.kind !== 'word' && token.kind !== 'number') {
        if (token.text === ',' || token.text === ';' || token.text === ':') break;
        continue;
      }
      key = phraseKey(key, token.word);
      if (!named[last]) continue;
      const known = phraseBits(key);
      if (known === 0) continue;
      if (listed === NOTHING) listed = room(n);
      listed.end[first] = last;
      listed.begun[first] = known;
      if (listed.ended[last] === 0) {
        listed.begin[last] = first;
        listed.ended[last] = known;
      }
      const tie = known & PLACE_BITS ? 1 : known & KNOWN.organisation ? 2 : 3;
      if (!(known & KNOWN.title)) listed.tie.fill(tie, first, last);
    }
  }
  return listed;
}
