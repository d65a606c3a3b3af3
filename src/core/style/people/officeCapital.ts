import { isAllCaps, isCapitalised } from '../../draft/capitals';
import type { Block, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { OFFICES } from './officeForm';

/** One at a time holds these: “the President” needs no name. */
const ALONE = new Set('president governor mayor chancellor superintendent commissioner senator chairman chairwoman ambassador sheriff government'.split(' '));
/** Of what these are they tell behind a name: “Ann Lund, Director of operations”. */
const BEHIND = new Set([...ALONE, ...'director professor manager principal treasurer dean head founder owner editor'.split(' ')]);
const TITLES = listenFor([...OFFICES.keys(), ...BEHIND]);

/** Where the title ends that begins at `at`: “Prime Minister”, “Secretary of State”, “Mayor”. */
function titleEnd(tokens: readonly Token[], at: number): number | undefined {
  const norm = tokens[at]?.norm ?? '', last = norm === 'secretary' && tokens[at + 1]?.norm === 'of' ? at + 2 : at + 1;
  if (OFFICES.get(norm)?.has(tokens[last]?.norm ?? '')) return isCapitalised(tokens[last]?.text ?? '') ? last : undefined;
  return BEHIND.has(norm) ? at : undefined;
}

/** An office with capitals and no name behind it, where the house has chosen its English. */
export const officeCapital: BlockRule = {
  id: 'style.office-capital',
  level: 'hint',
  summary: 'Where the house has chosen its English: an office in capitals without a name behind it, “the Prime Minister will visit”, “Ann Lund, Vice President of operations”.',
  reason: 'A title takes capitals as part of a name. Standing alone it is a job, and a page of capitals reads like a communiqué.',
  authority: 'AP Stylebook, “titles”; The Guardian style guide, “job titles”; BBC News style guide, “capital letters”',
  waitsFor: TITLES,
  check(block, mark, { chosen }) {
    const { kind, tokens } = block;
    if (!chosen || kind === 'headline' || kind === 'heading' || kind === 'frontMatterField') return;
    for (const at of heard(block, TITLES)) {
      const first = tokens[at] as Token, end = isCapitalised(first.text) && !isAllCaps(first.text) ? titleEnd(tokens, at) : undefined;
      if (end === undefined || !(isHeldAlone(block, at, end) || standsBehind(tokens, at, end))) continue;
      const { stem } = tokens[end] as Token, text = block.text.slice(first.start, stem).toLowerCase();
      mark({ span: { start: first.start, end: stem }, message: 'Capitals only before a name.', fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ start: first.start, end: stem, text }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'He wrote to the Prime Minister on Friday. The President’s aides, and the Mayor of Leeds, left.', preset: 'uk', marks: ['Prime Minister', 'President', 'Mayor'], fixed: 'He wrote to the prime minister on Friday. The president’s aides, and the mayor of Leeds, left.' },
      { text: 'The Chief Constable, Ann Lund, spoke. Karl Berg, Vice President of sales, did not.', preset: 'us', marks: ['Chief Constable', 'Vice President'], fixed: 'The chief constable, Ann Lund, spoke. Karl Berg, vice president of sales, did not.' },
    ],
    good: [
      'He wrote to the Prime Minister.',
      { text: 'He met Prime Minister Ann Lund at the President Hotel. The Lord Mayor and the Mayor’s Office replied. The prime minister left.', preset: 'uk' },
      { text: '# The President speaks\n\n“The President is ill,” she said. THE PRESIDENT SPOKE. In Leeds, President Lund spoke. The Chancellor of the Exchequer left.', preset: 'uk' },
    ],
  },
};

/** “The Prime Minister said”: not “the President Hotel”, “the Mayor’s Office”, nor an office with a name of its own, of which half would be left. */
function isHeldAlone({ tokens }: Block, at: number, end: number): boolean {
  const next = tokens[end + 1];
  return tokens[at - 1]?.norm === 'the' && (end > at || ALONE.has((tokens[at] as Token).norm)) && !(next && (isCapitalised(next.text) || /^[-–&]$/u.test(next.text))) && !(next?.norm === 'of' && tokens[at]?.norm === 'chancellor');
}

/** “Ann Lund, Director of operations” */
const standsBehind = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at - 1]?.text === ',' && isCapitalised(tokens[at - 2]?.text ?? '') && isCapitalised(tokens[at - 3]?.text ?? '') && /^(?:of|for|at)$/u.test(tokens[end + 1]?.norm ?? '');
