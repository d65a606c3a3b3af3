import type { BlockRule } from '../../rule/rule';
import { HOURS } from './clock';

const TIME = /(?<![\d.,:])(\d{1,2})(?:[:.](\d\d))? ?([ap])(?:\.m\b\.?|m\b)/giu;

/** Hours of the clock, by the house. */
export const timeForm: BlockRule = {
  id: 'style.time-form',
  level: 'hint',
  summary: 'A full hour with noughts, “10:00 a.m.”; where the house has chosen its English also “7:30pm” in a British draft, “7.30pm” in an American one.',
  reason: 'The noughts tell nothing, and a paper writes its hours one way.',
  authority: 'AP Stylebook, “times”; The Guardian style guide, “times”',
  waitsFor: HOURS,
  check({ text }, mark, { preset, chosen }) {
    for (const { 0: written, 1: hour = '', 2: minute = '00', 3: half = '', index } of text.matchAll(TIME)) {
      const isAmerican = preset === 'us', some = minute !== '00', end = index + written.length;
      // The stop of “at 10 p.m.” may be the sentence’s, too.
      const stop = written.endsWith('.') && !/^ \p{Ll}/u.test(text.slice(end)) ? '.' : '';
      const right = !chosen ? written.replace(/[:.]00/u, '')
        : isAmerican ? `${hour}${some ? `:${minute}` : ''} ${half.toLowerCase()}.m${text[end] === '.' ? '' : '.'}` : `${hour}${some ? `.${minute}` : ''}${half.toLowerCase()}m${stop}`;
      if (right !== written) mark({ span: { start: index, end }, message: `${chosen ? 'The house writes' : 'Most desks write'} “${right}”.`, fixes: [{ title: `Write “${right}”`, safe: false, edits: [{ start: index, end, text: right }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'It opens at 10:00 a.m. on Friday and ends at 5.00pm.', marks: ['10:00 a.m.', '5.00pm'], fixed: 'It opens at 10 a.m. on Friday and ends at 5pm.' },
      { text: 'It opens at 7:30pm, and at 9 a.m. on Friday. It ends at 5 p.m.', preset: 'uk', marks: ['7:30pm', '9 a.m.', '5 p.m.'], fixed: 'It opens at 7.30pm, and at 9am on Friday. It ends at 5pm.' },
      { text: 'It opens at 7.30pm. Doors close at 9 PM.', preset: 'us', marks: ['7.30pm', '9 PM'], fixed: 'It opens at 7:30 p.m. Doors close at 9 p.m.' },
    ],
    good: [
      'It opens at 10 a.m. and ends at 5.30pm.', 'It opens at 10:00.', 'In 2014 am I to be told?', '“At 10:00 a.m.,” she said.',
      { text: 'It opens at 7.30pm and ends at 9pm.', preset: 'uk' }, { text: 'It opens at 7:30 p.m. and ends at 9 p.m.', preset: 'us' },
    ],
  },
};
