import { stemText } from '../../draft/tokens';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

/** What a plural goes with and a possessive cannot. */
const PLURAL_VERBS = new Set(['are', 'were', 'have']);
const COUNTERS = new Set(['many', 'several', 'few', 'these', 'those', 'both', 'various', 'most', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'dozens', 'hundreds', 'other']);
/** Before a year these speak of its decade. */
const DECADE = new Set(['the', 'early', 'mid', 'late', 'since', 'his', 'her', 'their']);

const isApostrophe = (text: string | undefined): boolean => text === '\'' || text === '’';

/** Decades, and words that may be initials. */
const PLURALS = listenFor([], /^(?:\d\d)?\d0$|^\p{Lu}{2,5}$/u);

export const pluralApostrophe: BlockRule = {
  id: 'style.plural-apostrophe',
  level: 'warning',
  summary: 'An apostrophe in a plural: “the 1990’s”, “MP’s are”.',
  reason: 'The apostrophe marks a possessive or something left out; in a plural it is a greengrocer’s.',
  authority: 'AP Stylebook, entries “plurals” and “years”; Guardian style guide, entry “apostrophes”',
  waitsFor: PLURALS,
  check(block, mark) {
    const { tokens } = block;
    for (const i of heard(block, PLURALS)) {
      const token = tokens[i], before = tokens[i - 1], after = tokens[i + 1];
      if (!token) continue;
      if (token.kind === 'number') {
        const ending = tokens[i + 2];
        if (!isApostrophe(after?.text) || after?.spaced || ending?.norm !== 's' || ending.spaced || !/^(?:\d\d)?\d0$/u.test(token.text)) continue;
        const joined = before?.text === '-' ? tokens[i - 2] : before;
        if (!joined || !(DECADE.has(joined.norm) || (isApostrophe(joined.text) && token.text.length === 2)) || (token.text.length === 4 && Number(token.text) > 2099)) continue;
        mark({
          span: { start: token.start, end: ending.end }, message: 'No apostrophe in the plural of a decade.',
          fixes: [{ title: `Write “${token.text}s”`, safe: true, edits: [{ start: token.end, end: ending.end, text: 's' }] }],
        });
      } else if (token.possessive && /^\p{Lu}{2,5}$/u.test(stemText(token))) {
        const counted = before !== undefined && COUNTERS.has(before.norm) && (after === undefined || after.kind !== 'word' || !after.spaced || /^(?:and|or|who|from|in|that|at|on|for|to|of)$/u.test(after.norm));
        const governs = after !== undefined && PLURAL_VERBS.has(after.norm) && before?.norm !== 'and' && tokens[i - 2]?.norm !== 'and';
        if (!counted && !governs) continue;
        const plural = `${stemText(token)}s`;
        mark({
          span: { start: token.start, end: token.end }, message: 'No apostrophe in a plural.',
          fixes: [{ title: `Write “${plural}”`, safe: false, edits: [{ start: token.start, end: token.end, text: plural }] }],
        });
      }
    }
  },
  examples: {
    bad: [
      { text: 'It opened in the 1990\'s and closed.', marks: ['1990\'s'], fixed: 'It opened in the 1990s and closed.' },
      { text: 'She is in her 30\'s.', marks: ['30\'s'], fixed: 'She is in her 30s.' },
      { text: 'Prices fell in the mid-1980’s.', marks: ['1980’s'], fixed: 'Prices fell in the mid-1980s.' },
      { text: 'Some MP’s are angry.', marks: ['MP’s'], fixed: 'Some MPs are angry.' },
      { text: 'She met two CEO\'s in Oslo, several NGO\'s and a mayor.', marks: ['CEO\'s', 'NGO\'s'] },
    ],
    good: ['It was 1990’s best film.', 'The BBC’s plan failed.', 'Several MP’s seats are at risk.', 'The A’s are in town.', 'His and the BBC’s are alike.', 'Boeing 747’s wings broke.', 'The ’90s are back.'],
  },
};
