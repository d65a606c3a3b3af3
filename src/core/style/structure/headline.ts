import { isCapitalised } from '../../draft/capitals';
import type { Block } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';

/** Longest headline: what fits two lines of a front page, and a search result. */
const LONGEST = 110;

/** What capitals on every word leave in lower case. */
const SMALL = /^(?:.{1,3}|from|into|over|than|with)$/u;
/** Of these a capital within a headline says that all its words have one; they are no part of a name. */
const TELLTALE = new Set('to after against are calls could dies faces gets has have his how its makes may not says seeks should takes their this warns was when who why will wins without would'.split(' '));

export const headline: BlockRule = {
  id: 'style.headline',
  level: 'info',
  summary: 'A headline that is too long, shouts or ends with a full stop or an exclamation mark; where the house has chosen its English, one with a capital on every word.',
  reason: 'A headline over two lines is cut off where most readers meet it; capitals throughout are hard to read and hide names. So do capitals on every word.',
  authority: 'AP Stylebook, “headlines”; BBC Academy, “writing headlines”; Reuters Handbook of Journalism',
  *check(block, { chosen }) {
    if (block.kind !== 'headline') return;
    const { text } = block;
    const span = { start: 0, end: text.length };
    if (text.length > LONGEST) yield { span, message: `${text.length} characters: over ${LONGEST} a headline is cut off in most places.` };
    const letters = text.replace(/\P{L}/gu, '');
    if (letters.length > 12 && letters === letters.toUpperCase()) yield { span, message: 'Capitals throughout: names and abbreviations drown in them.' };
    else if (chosen && isTitleCase(block)) yield { span, severity: 'hint', message: 'A capital on every word: this house sets headlines like sentences.' };
    const last = block.tokens[block.tokens.length - 1];
    if (last?.text === '.' && block.sentences.length === 1 && block.tokens.length > 3) {
      yield { span: { start: last.start, end: last.end }, message: 'A headline ends without a full stop.', fixes: [{ title: 'Take the full stop away', safe: true, edits: [{ start: last.start, end: last.end, text: '' }] }] };
    }
    // "Yahoo!" and "Oklahoma!" are names.
    if (last?.text === '!' && block.tokens.length > 4 && !isCapitalised(block.tokens[block.tokens.length - 2]?.text ?? '')) {
      yield { span: { start: last.start, end: last.end }, message: 'News does not shout: a headline needs no exclamation mark.', fixes: [{ title: 'Take the exclamation mark away', safe: false, edits: [{ start: last.start, end: last.end, text: '' }] }] };
    }
  },
  examples: {
    bad: [
      { text: '# Council votes to close the old harbour bridge.', marks: ['.'], fixed: '# Council votes to close the old harbour bridge' },
      { text: '# Council Votes To Close Harbour Bridge After Storm', preset: 'us', marks: ['Council Votes To Close Harbour Bridge After Storm'] },
      { text: '# Town wins the cup at last!', marks: ['!'], fixed: '# Town wins the cup at last' },
      { text: '# COUNCIL VOTES TO CLOSE BRIDGE', marks: ['COUNCIL VOTES TO CLOSE BRIDGE'] },
      { text: `# ${'Council votes to close the old bridge over the river '.repeat(3).trim()}`, marks: ['Council votes to close the old bridge over the river '.repeat(3).trim()] },
    ],
    good: [{ text: '# Ola Lund, Kari Berg and Sir Ian Holm in Oslo', preset: 'us' }, { text: '# Council votes to close Old Harbour Bridge in Oslo', preset: 'uk' }, '# Council Votes To Close Harbour Bridge After Storm', '# Berg sings in Oklahoma!', '# “Close it now!”',
      '# Council votes to close the old harbour bridge', '# Bridge closed. What now?', '# Visit the U.S.', '# UN: IAEA, NATO', 'A paragraph ends with a full stop.'],
  },
};

/** A capital on every word that has one in this manner, among them one that no name has. */
function isTitleCase({ tokens }: Block): boolean {
  const words = tokens.filter(({ kind }, i) => i > 0 && kind === 'word'), capitals = words.filter(({ text }) => isCapitalised(text));
  return capitals.length > 3 && words.every((word) => SMALL.test(word.norm) || capitals.includes(word)) && capitals.some(({ norm }) => TELLTALE.has(norm));
}
