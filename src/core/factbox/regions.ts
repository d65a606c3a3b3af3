/** Who recognises a subject, by region: of the UN members in each, how many. */
import type { Register } from '../../register/register';
import type { Subject } from '../../register/types';
import { longDate } from '../../register/dates';
import { drawing, element, label, WIDTH } from './svg';
import type { IsoDate, Picture } from './types';

const LEFT = 72, RIGHT = 64, ROW = 22, TOP = 6;

/** Undefined where the list of recognisers is not complete on the date, or names nobody: a chart would then mislead. */
export function recognisersByRegion(register: Register, subject: Subject, date: IsoDate): Picture | undefined {
  const { recognition } = subject;
  if (!recognition) return undefined;
  const day = date > recognition.verifiedOn ? recognition.verifiedOn : date;
  const { known, by, possible } = register.recognisersAt(subject.id, day);
  if (!known || by.length < 2) return undefined;
  const members = register.membersAt('united-nations', day).list.map(({ member }) => member);
  if (members.length === 0) return undefined;
  const recognisers = new Set(by.map((record) => record.by)), open = new Set(possible.map((record) => record.by));
  const tally = new Map<string, { total: number; yes: number; open: number }>();
  for (const id of members) {
    const region = register.subject(id)?.region?.split('/')[0];
    if (region === undefined || id === subject.id) continue;
    const row = tally.get(region) ?? { total: 0, yes: 0, open: 0 };
    tally.set(region, { total: row.total + 1, yes: row.yes + (recognisers.has(id) ? 1 : 0), open: row.open + (open.has(id) ? 1 : 0) });
  }
  const regions = [...tally].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const title = `UN members that recognise ${recognition.object}, by region, on ${longDate(day)}`;
  const width = WIDTH - LEFT - RIGHT;
  const body = regions.map(([region, { total, yes, open: doubtful }], index) => {
    const y = TOP + index * ROW;
    return label(0, y + 12, region)
      + element('rect', { x: LEFT, y: y + 3, width, height: 11, fill: 'none', stroke: 'currentColor', 'stroke-opacity': 0.4 })
      + element('rect', { class: 'bar', x: LEFT, y: y + 3, width: width * yes / total, height: 11, 'fill-opacity': 0.65 })
      + element('rect', { class: 'bar disputed', x: LEFT + width * yes / total, y: y + 3, width: width * doubtful / total, height: 11, 'fill-opacity': 0.25 })
      + label(WIDTH - RIGHT + 6, y + 12, `${String(yes)} of ${String(total)}`);
  }).join('');
  const doubtful = regions.some(([, row]) => row.open > 0);
  const bars = TOP + regions.length * ROW;
  const key = doubtful ? label(LEFT, bars + 10, 'Lighter: disputed, or the day is not known', { 'class': 'note', 'font-size': 10 }) : '';
  const table = [['Region', 'Recognise', 'Disputed or day not known', 'UN members'], ...regions.map(([region, row]) => [region, String(row.yes), String(row.open), String(row.total)])];
  return { title, svg: drawing(bars + (doubtful ? 16 : 4), title, 'A bar for each region; the table beside the picture has the numbers.', body + key), table };
}
