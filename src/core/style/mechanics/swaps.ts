/** Words that are taken for one another: which of the two is wrong shows only in their company. */
import type { Wording } from '../../rule/rule';

interface SwapOptions {
  readonly safe?: boolean;
  /** The message. */
  readonly explain?: (wrong: string, right: string) => string;
}

/**
 * Wordings from lines such as `a [women=woman] who|from`: phrases in which the brackets hold what is wrong and what belongs
 * there, with `_` for a space.
 */
export const swaps = (lines: readonly string[], { safe = false, explain = meant }: SwapOptions = {}): Wording[] => lines.map((line) => {
  const [before = '', wrong = '', right = '', after = ''] = line.split(/[[=\]]/u);
  const words = wrong.replaceAll('_', ' '), instead = right.replaceAll('_', ' ');
  return { phrases: [before + words + after], wrong: words, instead: [instead], message: explain(words, instead), safe };
});

/** The message where the meaning tells. */
export const meant = (wrong: string, right: string): string => `“${right}” is meant here, not “${wrong}”.`;
