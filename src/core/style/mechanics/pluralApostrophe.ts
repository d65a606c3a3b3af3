import { stemText } from '../../draft/tokens';
import { isCapitalised } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import type { Block, Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

/** What a plural goes with and a possessive cannot. */
const PLURAL_VERBS = new Set(['are', 'were', 'have']);
const COUNTERS = new Set(['many', 'several', 'few', 'these', 'those', 'both', 'various', 'most', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'dozens', 'hundreds', 'other']);
/** Before a year these speak of its decade. */
const DECADE = new Set(['the', 'early', 'mid', 'late', 'since', 'his', 'her', 'their']);

const isApostrophe = (text: string | undefined): boolean => text === '\'' || text === '’';

/** Such possessives may stand for a noun left out: “most children’s were”. */
const LEFT_OUT = /(?:men|people|children|year|month|week|day|else|body|one)$/u;
/** Whose it is, or no noun: “this city’s are”, “unlike mother’s are”. Shorter words are none either. */
const NO_OTHER_NOUN = /^(?:.{1,3}|this|that|each|every|their|your|when|while|because|unlike|only|from)$|['’]s$/u;

/** Decades, words that may be initials, and what follows a noun. */
const PLURALS = listenFor([...PLURAL_VERBS, 'said', 'who'], /^(?:\d\d)?\d0$|^\p{Lu}{2,5}$/u);

/** Whether the possessive at `at` is a plural: “milk carton’s are”, “several player’s were”. */
function isGrocers(block: Block, at: number): boolean {
  const noun = block.tokens[at], before = block.tokens[at - 1];
  if (!noun?.possessive || !before || isCapitalised(noun.text) || !/['’]s$/u.test(noun.text) || LEFT_OUT.test(noun.norm)) return false;
  // “Hundreds of pensioner’s gathered”.
  if (before.norm === 'of' && /^(?:hundreds|thousands|dozens|scores|lots)$/u.test(block.tokens[at - 2]?.norm ?? '') && /^(?!tired|wounded|injured|armed)\p{Ll}+ed$|^(?:in|on|at|from|who|to)$/u.test(block.tokens[at + 1]?.norm ?? '')) return true;
  return /^(?:many|several|these|those|both)$/u.test(before.norm) || PLURAL_VERBS.has(block.tokens[at + 1]?.norm ?? '') && before.kind === 'word' && !NO_OTHER_NOUN.test(before.text.toLowerCase()) && opensSentence(block, before);
}

/** “Some MP’s are”, “two CEO’s in Oslo”. */
function isInitialsPlural({ tokens }: Block, at: number): boolean {
  const token = tokens[at] as Token, before = tokens[at - 1], after = tokens[at + 1];
  if (!token.possessive || !/^\p{Lu}{2,5}$/u.test(stemText(token))) return false;
  return before !== undefined && COUNTERS.has(before.norm) && (after === undefined || after.kind !== 'word' || !after.spaced || /^(?:and|or|who|from|in|that|at|on|for|to|of)$/u.test(after.norm))
    || after !== undefined && PLURAL_VERBS.has(after.norm) && before?.norm !== 'and' && tokens[at - 2]?.norm !== 'and';
}

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
      } else {
        const noun = isGrocers(block, i - 1) ? before : isInitialsPlural(block, i) ? token : undefined;
        if (noun) mark({
          span: { start: noun.start, end: noun.end }, message: 'No apostrophe in a plural.',
          fixes: [{ title: `Write “${stemText(noun)}s”`, safe: false, edits: [{ start: noun.stem, end: noun.end, text: 's' }] }],
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
      { text: 'Milk carton’s are dear. Many driver\'s said so, and these shop’s were shut.', marks: ['carton’s', 'driver\'s', 'shop’s'], fixed: 'Milk cartons are dear. Many drivers said so, and these shops were shut.' },
      { text: 'She met two CEO\'s in Oslo, several NGO\'s and a mayor.', marks: ['CEO\'s', 'NGO\'s'] },
    ],
    good: ['The city’s rules are strict, but the state’s are not. Next year’s are dearer. Most women’s are new, and two children’s were lost. Nobody else’s are. Milk carton’s lids are. Two driver’s licenses were lost. Many farmer’s markets are full. Smith’s are open. Unlike mother’s are mine.', 'It was 1990’s best film.', 'The BBC’s plan failed.', 'Several MP’s seats are at risk.', 'The A’s are in town.', 'His and the BBC’s are alike.', 'Boeing 747’s wings broke.', 'The ’90s are back.'],
  },
};
