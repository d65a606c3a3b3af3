import type { BlockRule } from '../../rule/rule';
import { HOURS } from './clock';

const TIME = /\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b/gu;

export const impossibleTime: BlockRule = {
  id: 'style.impossible-time',
  level: 'warning',
  summary: 'An hour that no clock shows: “13 p.m.”, “7:65 p.m.”.',
  reason: 'One figure is wrong, and somebody will come too late.',
  authority: 'AP Stylebook, “times”; The Guardian style guide, “times”',
  waitsFor: HOURS,
  check({ text }, mark) {
    for (const { 0: written, 1: hour = '', 2: minute = '', 3: half = '', index } of text.matchAll(TIME)) {
      const isWrong = Number(hour) > 12 || Number(minute) > 59;
      if (isWrong && !/[\d.,:]/u.test(text[index - 1] ?? '')) mark({ span: { start: index, end: index + written.length }, message: Number(minute) > 59 ? 'An hour has 60 minutes.' : `Before “${half}.m.” the hours go to twelve.` });
    }
  },
  examples: {
    bad: [{ text: 'The show starts at 13 p.m. on Friday.', marks: ['13 p.m'] }, { text: 'Doors open at 7:65pm.', marks: ['7:65pm'] }],
    good: ['The show starts at 1 p.m.', 'Doors open at 7.55pm.', 'It starts at 13:30.', 'It opens at 12:30 a.m.'],
  },
};
