/** Wordings for words that are taken for one another: which of the two is wrong shows only in their company. */
import { sentenceAt } from '../../draft/places';
import type { PhraseMatch } from '../../draft/phrases';
import { isCapitalised } from '../../draft/tokens';
import type { Block } from '../../draft/types';
import type { Wording } from '../../rule/rule';

/** What a message says of the two words. */
type Explain = (wrong: string, right: string) => string;

const meant: Explain = (wrong, right) => `“${right}” is meant here, not “${wrong}”.`;

/**
 * Turns lines such as `a [women=woman] who|from` into wordings, one for each combination: `|` parts alternatives and
 * the brackets hold what is wrong and what belongs there, with `_` for a space.
 */
export function swaps(lines: readonly string[], options: { readonly safe?: boolean; readonly except?: readonly string[]; readonly explain?: Explain } = {}): Wording[] {
  const { safe = false, except, explain = meant } = options;
  return lines.flatMap((line) => {
    let grown: { readonly wrong: string; readonly right: string; readonly message: string }[] = [{ wrong: '', right: '', message: '' }];
    for (const part of line.split(' ')) {
      const [wrong, right] = part.startsWith('[') ? part.slice(1, -1).replaceAll('_', ' ').split('=') : [];
      const choices = wrong !== undefined && right !== undefined ? [[wrong, right] as const] : part.split('|').map((word) => [word, word] as const);
      grown = grown.flatMap((sofar) => choices.map((choice) => ({
        wrong: join(sofar.wrong, choice[0]), right: join(sofar.right, choice[1]),
        message: wrong !== undefined && right !== undefined ? explain(wrong, right) : sofar.message,
      })));
    }
    return grown.map(({ wrong, right, message }) => ({ phrases: [wrong], instead: [right], message, safe, except }));
  });
}

const join = (sofar: string, word: string): string => (sofar === '' ? word : `${sofar} ${word}`);

/** The match is ordinary prose: no capital but a sentence's first, no part of an address, a tag or a file name. */
export function isOrdinary(block: Block, match: PhraseMatch<unknown>): boolean {
  const { tokens } = block;
  for (let i = match.first; i <= match.last; i++) {
    const token = tokens[i];
    if (token && isCapitalised(token.text) && token.norm !== 'i' && !(i === match.first && sentenceAt(block, token.start).start === token.start)) return false;
  }
  const before = tokens[match.first - 1], first = tokens[match.first], after = tokens[match.last + 1], beyond = tokens[match.last + 2];
  if (before && first && !first.spaced && /^[@#/._\\&-]$/u.test(before.text)) return false;
  return !(after && !after.spaced && (/^[@/_\\&]$/u.test(after.text) || (/^[.-]$/u.test(after.text) && beyond && !beyond.spaced && beyond.kind === 'word')));
}
