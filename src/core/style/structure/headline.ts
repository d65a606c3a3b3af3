import type { BlockRule } from '../../rule/rule';

/** Longest headline: what fits two lines of a front page, and a search result. */
const LONGEST = 110;

export const headline: BlockRule = {
  id: 'style.headline',
  level: 'info',
  summary: 'A headline that is too long, shouts or ends with a full stop.',
  reason: 'A headline over two lines is cut off where most readers meet it; capitals throughout are hard to read and hide names.',
  authority: 'AP Stylebook, “headlines”; BBC Academy, “writing headlines”; Reuters Handbook of Journalism',
  *check(block) {
    if (block.kind !== 'headline') return;
    const { text } = block;
    const span = { start: 0, end: text.length };
    if (text.length > LONGEST) yield { span, message: `${text.length} characters: over ${LONGEST} a headline is cut off in most places.` };
    const letters = text.replace(/\P{L}/gu, '');
    if (letters.length > 12 && letters === letters.toUpperCase()) yield { span, message: 'Capitals throughout: names and abbreviations drown in them.' };
    const last = block.tokens[block.tokens.length - 1];
    if (last?.text === '.' && block.sentences.length === 1 && block.tokens.length > 3) {
      yield { span: { start: last.start, end: last.end }, message: 'A headline ends without a full stop.', fixes: [{ title: 'Take the full stop away', safe: true, edits: [{ start: last.start, end: last.end, text: '' }] }] };
    }
  },
  examples: {
    bad: [
      { text: '# Council votes to close the old harbour bridge.', marks: ['.'], fixed: '# Council votes to close the old harbour bridge' },
      { text: '# COUNCIL VOTES TO CLOSE BRIDGE', marks: ['COUNCIL VOTES TO CLOSE BRIDGE'] },
      { text: `# ${'Council votes to close the old bridge over the river '.repeat(3).trim()}`, marks: ['Council votes to close the old bridge over the river '.repeat(3).trim()] },
    ],
    good: ['# Council votes to close the old harbour bridge', '# Bridge closed. What now?', '# Visit the U.S.', '# UN: IAEA, NATO', 'A paragraph ends with a full stop.'],
  },
};
