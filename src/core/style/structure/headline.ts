import { isCapitalised } from '../../draft/capitals';
import type { BlockRule } from '../../rule/rule';
import { casingOf } from './casing';

/** Longest headline: what fits two lines of a front page, and a search result. */
const LONGEST = 110;

export const headline: BlockRule = {
  id: 'style.headline',
  level: 'info',
  summary: 'A headline that is too long, shouts or ends with a full stop or an exclamation mark; where the house has chosen its English, one with a capital on every word.',
  reason: 'A headline over two lines is cut off where most readers meet it; capitals throughout are hard to read and hide names. So do capitals on every word.',
  authority: 'AP Stylebook, “headlines”; BBC Academy, “writing headlines”; Reuters Handbook of Journalism',
  check(block, mark, { chosen }) {
    if (block.kind !== 'headline') return;
    const { text } = block;
    const span = { start: 0, end: text.length };
    if (text.length > LONGEST) mark({ span, message: `${text.length} characters: over ${LONGEST} a headline is cut off in most places.` });
    const letters = text.replace(/\P{L}/gu, '');
    if (letters.length > 12 && letters === letters.toUpperCase()) mark({ span, message: 'Capitals throughout: names and abbreviations drown in them.' });
    else if (chosen && casingOf(block) === 'title') mark({ span, severity: 'hint', message: 'A capital on every word: this house sets headlines like sentences.' });
    const last = block.tokens[block.tokens.length - 1];
    if (last?.text === '.' && block.sentences.length === 1 && block.tokens.length > 3) {
      mark({ span: { start: last.start, end: last.end }, message: 'A headline ends without a full stop.', fixes: [{ title: 'Take the full stop away', safe: true, edits: [{ start: last.start, end: last.end, text: '' }] }] });
    }
    // "Yahoo!" and "Oklahoma!" are names.
    if (last?.text === '!' && block.tokens.length > 4 && !isCapitalised(block.tokens[block.tokens.length - 2]?.text ?? '')) {
      mark({ span: { start: last.start, end: last.end }, message: 'News does not shout: a headline needs no exclamation mark.', fixes: [{ title: 'Take the exclamation mark away', safe: false, edits: [{ start: last.start, end: last.end, text: '' }] }] });
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
