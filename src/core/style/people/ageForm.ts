import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';
import { SMALL } from '../figures/amounts';

const OLD = /\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(-| )((?:year|month|week|day)s?)(-| )old(?=s?\b)/gu;

export const ageForm: BlockRule = {
  id: 'style.age-form',
  level: 'info',
  summary: 'An age written wrong: “aged 34 years old”, “a 34 year old man”, “34-years-old”; where the house has chosen its English, “six-year-old” in an American draft and “6-year-old” in a British one.',
  reason: 'Hyphens tie the words where they stand before a noun or for the person (“a 34-year-old”), and stay away after a verb (“is 34 years old”).',
  authority: 'AP Stylebook, “ages”; The Guardian style guide, “ages”; BBC News style guide, “hyphens”',
  waitsFor: listenFor(['old', 'olds']),
  check({ text }, mark, { preset, chosen }) {
    for (const match of text.matchAll(OLD)) {
      const [written = '', age = '', , unit = ''] = match;
      const start = match.index, end = start + written.length;
      const before = text.slice(Math.max(0, start - 24), start), after = text.slice(end, end + 24);
      const aged = /\baged $/u.exec(before);
      if (aged) {
        mark({ span: { start: start - 5, end }, message: `“Aged ${age}” or “${age} years old”, not both.`, fixes: [{ title: `Write “aged ${age}”`, safe: true, edits: [{ start: start + age.length, end, text: '' }] }] });
        continue;
      }
      // "a 34 year old man", "the 34-year old", "34 year olds": a modifier, or the person.
      const one = unit.replace(/s$/u, '');
      const modifies = /\b(?:an?|the|his|her|their|its|whose|former|local|another)(?: \p{L}+)? $/iu.test(before) && unit === one || unit === one && /^ \p{Lu}\p{Ll}/u.test(after) || after.startsWith('s') || (unit !== one && /^ \p{Ll}+/u.test(after) && /\b(?:an?|the) $/iu.test(before));
      // AP has figures for every age, British desks words below ten.
      const ours = !chosen ? age : preset === 'uk' ? SMALL[Number(age) < 10 ? Number(age) : -1] ?? age : SMALL.includes(age) ? String(SMALL.indexOf(age)) : age;
      const whole = `${ours}-${one}-old`, hyphened = written === `${age}-${one}-old`;
      if (modifies && !hyphened) {
        mark({ span: { start, end }, message: `Before a noun, or for the person, it takes hyphens: “${whole}”.`, fixes: [{ title: `Write “${whole}”`, safe: true, edits: [{ start, end, text: whole }] }] });
      } else if (/\b(?:is|was|are|were|be|been|turned|now|being) $/u.test(before) && written.includes('-') && !/^ \p{L}{3,}/u.test(after)) {
        const plain = `${age} ${age === '1' || age === 'one' ? one : `${one}s`} old`;
        mark({ span: { start, end }, message: 'No hyphens after the verb.', fixes: [{ title: `Write “${plain}”`, safe: true, edits: [{ start, end, text: plain }] }] });
      } else if (age !== ours && hyphened) {
        mark({ span: { start, end: start + age.length }, message: `The house writes “${whole}”.`, fixes: [{ title: `Write “${ours}”`, safe: true, edits: [{ start, end: start + age.length, text: ours }] }] });
      }
    }
  },
  examples: {
    bad: [
      { text: 'A 34 year old man was hurt.', marks: ['34 year old'], fixed: 'A 34-year-old man was hurt.' },
      { text: 'A five-year old girl and a 3 month old baby sang with the 6 year olds.', marks: ['five-year old', '3 month old', '6 year old'], fixed: 'A five-year-old girl and a 3-month-old baby sang with the 6-year-olds.' },
      { text: 'Police held 34 year old Ann Berg.', marks: ['34 year old'], fixed: 'Police held 34-year-old Ann Berg.' },
      { text: 'He was aged 34 years old.', marks: ['aged 34 years old'], fixed: 'He was aged 34.' },
      { text: 'She is 34-years-old.', marks: ['34-years-old'], fixed: 'She is 34 years old.' },
      { text: 'The six-year-old boy fell.', preset: 'us', marks: ['six'], fixed: 'The 6-year-old boy fell.' },
      { text: 'The 6-year-old boy fell.', preset: 'uk', marks: ['6'], fixed: 'The six-year-old boy fell.' },
    ],
    good: ['A six-year-old and a 7-year-old fell.', { text: 'A six-year-old met a 12-year-old.', preset: 'uk' }, 'A 34-year-old man was hurt.', 'She is 34 years old.', 'He was aged 34.', 'The house is 300 years old and has a roof.', 'The 34-year-old was hurt.', 'A team of 12-year-old girls won.', 'The best of them was 19-year-old Arav Shetty.'],
  },
};
