import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

const CODES = listenFor([], /^(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EAINSOT]|N[EVHJMYCD]|O[HR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])$/u);

/** “Allentown, PA,”: the code is for envelopes. */
export const stateCode: BlockRule = {
  id: 'style.state-code',
  level: 'hint',
  summary: 'A post office’s code for a state in running copy: “Allentown, PA, was”.',
  reason: 'Codes of two letters are for envelopes; in a story the state is written out.',
  authority: 'AP Stylebook, “state names”',
  waitsFor: CODES,
  check(block, mark) {
    const { kind, tokens } = block;
    if (kind !== 'paragraph') return;
    for (const at of heard(block, CODES)) {
      const { start, stem, end } = tokens[at] as Token, place = tokens[at - 2], next = tokens[at + 1], beyond = tokens[at + 2];
      // Behind it a sentence ends or goes on; a figure is the rest of an address.
      const goesOn = next?.text === ',' ? /^\p{Ll}/u.test(beyond?.text ?? '') : next?.text === '.' && (beyond === undefined || beyond.spaced);
      if (tokens[at - 1]?.text === ',' && /^\p{Lu}\p{Ll}{2,}$/u.test(place?.text ?? '') && stem === end && goesOn) mark({ span: { start, end }, message: 'The state’s name is written out in a story.' });
    }
  },
  examples: {
    bad: [{ text: 'A man from Allentown, PA, was hurt.', marks: ['PA'] }, { text: 'It was built in Boise, ID.', marks: ['ID'] }],
    good: ['Ann Berg, MD, a professor, left.', 'A man from Allentown, Pennsylvania, was hurt.', 'Write to 5 Mill Lane, Allentown, PA 18101.', 'He said in Leeds, OK, we go. # Fire in Akron, OH'],
  },
};
