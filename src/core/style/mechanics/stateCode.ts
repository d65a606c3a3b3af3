import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

const CODE = /^(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EAINSOT]|N[EVHJMYCD]|O[HR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])$/u;
/** Shorter names, without their dots in the form of `Token.norm`. AP has written them out since 2014, datelines and parties aside. */
const SHORT = new Map('ala=Alabama ariz=Arizona ark=Arkansas calif=California colo=Colorado conn=Connecticut del=Delaware fla=Florida ga=Georgia ill=Illinois ind=Indiana kan=Kansas ky=Kentucky la=Louisiana md=Maryland mass=Massachusetts mich=Michigan minn=Minnesota miss=Mississippi mo=Missouri mont=Montana neb=Nebraska nev=Nevada nh=New_Hampshire nj=New_Jersey nm=New_Mexico ny=New_York nc=North_Carolina nd=North_Dakota okla=Oklahoma ore=Oregon pa=Pennsylvania ri=Rhode_Island sc=South_Carolina sd=South_Dakota tenn=Tennessee vt=Vermont va=Virginia wash=Washington wis=Wisconsin wyo=Wyoming'
  .split(' ').map((pair) => pair.replace('_', ' ').split('=') as [string, string]));
const CODES = listenFor(SHORT.keys(), CODE);

/** “Allentown, PA,”: the code is for envelopes. */
export const stateCode: BlockRule = {
  id: 'style.state-code',
  level: 'hint',
  summary: 'A post office’s code for a state in running copy: “Allentown, PA, was”; and, where the house has chosen American English, “Bend, Ore.,” for “Bend, Oregon,”.',
  reason: 'Codes of two letters are for envelopes; in a story the state is written out. A dateline and a party’s bracket keep the short name.',
  authority: 'AP Stylebook, “state names”',
  waitsFor: CODES,
  check(block, mark, { preset, chosen }) {
    const { kind, tokens } = block;
    if (kind !== 'paragraph') return;
    for (const at of heard(block, CODES)) {
      const token = tokens[at] as Token, { start, stem, end } = token, place = tokens[at - 2], next = tokens[at + 1], beyond = tokens[at + 2];
      if (tokens[at - 1]?.text !== ',' || !/^\p{Lu}\p{Ll}{2,}$/u.test(place?.text ?? '') || stem !== end) continue;
      const dot = next?.text === '.' && !next.spaced ? next : undefined, short = chosen && preset === 'us' && (dot || token.text.endsWith('.')) && SHORT.get(token.norm);
      // Behind it a sentence ends or goes on; a figure is the rest of an address.
      if (short) {
        const whole = { start, end: dot?.end ?? end }, behind = dot ? beyond : next;
        if (behind?.text === ',' || behind?.kind === 'word' && /^\p{Ll}/u.test(behind.text)) mark({ span: whole, message: `Written out in a story: “${short}”.`, fixes: [{ title: `Write “${short}”`, safe: false, edits: [{ ...whole, text: short }] }] });
      } else if (CODE.test(token.text) && (next?.text === ',' ? /^\p{Ll}/u.test(beyond?.text ?? '') : dot !== undefined && (beyond === undefined || beyond.spaced))) mark({ span: { start, end }, message: 'The state’s name is written out in a story.' });
    }
  },
  examples: {
    bad: [
      { text: 'A man from Allentown, PA, was hurt.', marks: ['PA'] }, { text: 'It was built in Boise, ID.', marks: ['ID'] },
      { text: 'A man from Bend, Ore., and a woman from Albany, N.Y., were hurt.', preset: 'us', marks: ['Ore.', 'N.Y.'], fixed: 'A man from Bend, Oregon, and a woman from Albany, New York, were hurt.' },
    ],
    good: [
      'Ann Berg, MD, a professor, left. A man from Bend, Ore., was hurt.', 'A man from Allentown, Pennsylvania, was hurt.', 'Write to 5 Mill Lane, Allentown, PA 18101.', 'He said in Leeds, OK, we go. # Fire in Akron, OH',
      { text: 'BEND, Ore. (AP) — Sen. Ann Berg, D-Ore., left.', preset: 'us' },
    ],
  },
};
