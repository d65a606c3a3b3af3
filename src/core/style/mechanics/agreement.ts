import { isCapitalised } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import type { Block, Token } from '../../draft/types';
import { perWord } from '../../draft/words';
import type { Partner } from './partner';

/** Verbs of one that stand where many are the subject, and what belongs there. */
export const AGREEING: ReadonlyMap<string, string> = new Map([['was', 'were'], ['is', 'are'], ['has', 'have']]);

const PEOPLE = /(?:^|wo|[rs]|ice)men$|people$|children$/u;
/** Plurals; not what looks like one, nor an amount that is taken as a whole: “the news was”, “the two years was a long time”. */
const isMany = perWord(({ norm }) => PEOPLE.test(norm) || /(?<!work|rrack|new|quarter|road|mile|mean|measle|bete|met[er]{2}|year|llar|hour|ute|day|week|month|point|odd|sport|ing|ound|len|summon|serie|rabie|mump|mble|asse|mew|specie|premise|corp|cep|llow|blue|[aioscu'’\d])s$/u.test(norm));

/** What the verb at `at` should be, and where its subject begins: “the results was”, “two men was arrested”. */
export function agreementAt(block: Block, at: number): Partner {
  const { tokens } = block, noun = tokens[at - 1], next = tokens[at + 1]?.norm ?? '';
  // “The suburbs is where he grew up.”
  if (noun?.kind !== 'word' || noun.possessive || isCapitalised(noun.text) || !isMany(noun.word) || /^(?:wh|how)/u.test(next)) return undefined;
  // A verb that looks like a plural does not follow these, as it may follow a noun: “the house he owns is”.
  const isCounted = /^(?:two|three|four|five|six|seven|eight|nine|ten|other|new|last|\d+)$/u.test(tokens[at - 2]?.norm ?? '');
  let from = isCounted ? at - 3 : at - 2;
  const opens = (): boolean => opensSentence(block, tokens[from] as Token) || /^(?:that|but|while|because|said|,)$/u.test(tokens[from - 1]?.norm ?? '');
  if (!/^(?:the|these|those|both|several|many)$/u.test(tokens[from]?.norm ?? '')) {
    // “Two men is enough”, but “two men was arrested”.
    if (!isCounted || !PEOPLE.test(noun.norm) || !/ed$/u.test(next)) return undefined;
    from++;
  }
  return opens() ? [at, AGREEING.get((tokens[at] as Token).norm) as string, from] : undefined;
}
