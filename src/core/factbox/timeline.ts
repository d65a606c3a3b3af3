/** The recognition of a subject through time: a row for each recogniser where they are few, a curve where they are many. */
import { earliest, holds, longDate } from '../../register/dates';
import type { Register } from '../../register/register';
import type { RecognisedBy, Subject } from '../../register/types';
import { counted, titleOf } from './statement';
import { drawing, element, label, WIDTH } from './svg';
import type { IsoDate, Picture } from './types';

const ROWS = 12, ROW = 30, TOP = 6, CURVE = 96, LEFT = 28, LONGEST_NAME = 26;
/** How far apart years on the axis may be, and the room that its two ends need. */
const STEPS = [1, 2, 5, 10, 20, 25, 50], FIRST_YEAR = 54, LAST_DAY = 132;

/** Recognition up to the date; undefined where the register records none. The table lists who, from when, until when. */
export function recognitionTimeline(register: Register, subject: Subject, date: IsoDate): Picture | undefined {
  const { recognition } = subject;
  if (!recognition) return undefined;
  const records = register.recognitionsOf(subject.id).filter((record) => record.from === undefined || earliest(record.from) <= date);
  if (records.length === 0) return undefined;
  const until = date < recognition.verifiedOn ? date : recognition.verifiedOn;
  const title = `Recognition of ${recognition.object}, to ${longDate(until)}`;
  const [first = until] = records.flatMap((record) => [record.from, record.to]).flatMap((day) => (day === undefined ? [] : [earliest(day)])).sort();
  const axis = new Axis(first < until ? first : `${String(Number(until.slice(0, 4)) - 1)}-01-01`, until, records.length > ROWS ? LEFT : 0);
  const body = records.length > ROWS ? curve(records, axis) : rows(register, records, axis);
  const rowsHeight = records.length > ROWS ? CURVE : records.length * ROW;
  const svg = drawing(TOP + rowsHeight + 22, title, `${counted(records.length, 'record')} of recognition; the table beside the picture lists them.`, body + axis.draw(TOP + rowsHeight));
  const table = [
    ['Recognised by', 'From', 'Until', 'Note'],
    ...inOrder(register, records, date).map((record) => [
      titleOf(register, record.by), record.from === undefined ? 'not recorded' : longDate(record.from),
      record.to !== undefined && earliest(record.to) <= date ? longDate(record.to) : '', record.disputed ?? record.note ?? '',
    ]),
  ];
  return { title, svg, table };
}

/** Who still recognises, by name; then those who no longer do, the last to end first. */
function inOrder(register: Register, records: readonly RecognisedBy[], date: IsoDate): RecognisedBy[] {
  const end = ({ to }: RecognisedBy): string => (to !== undefined && earliest(to) <= date ? to : '9999');
  return [...records].sort((a, b) => end(b).localeCompare(end(a)) || titleOf(register, a.by).localeCompare(titleOf(register, b.by), 'en'));
}

/** Time from left to right. */
class Axis {
  private readonly from: number;
  private readonly to: number;

  constructor(first: IsoDate, private readonly until: IsoDate, private readonly left: number) {
    this.from = Number(first.slice(0, 4));
    this.to = years(until);
  }

  x(day: IsoDate | undefined): number {
    if (day === undefined) return this.left;
    const share = (Math.min(years(day), this.to) - this.from) / (this.to - this.from || 1);
    return this.left + Math.max(0, share) * (this.right - this.left);
  }

  get right(): number {
    return WIDTH - 4;
  }

  draw(y: number): string {
    const line = element('line', { x1: this.left, x2: this.right, y1: y, y2: y, stroke: 'currentColor', 'stroke-opacity': 0.5 });
    return line + label(this.left, y + 14, String(this.from)) + this.between(y) + label(this.right, y + 14, longDate(this.until), { 'text-anchor': 'end' });
  }

  /** Round years between the two ends, as far apart as their numbers need. */
  private between(y: number): string {
    const span = this.to - this.from;
    const step = STEPS.find((years) => years * (this.right - this.left) / span >= 48) ?? 100;
    let ticks = '';
    for (let year = Math.ceil((this.from + 1) / step) * step; year < this.to; year += step) {
      const x = this.x(`${String(year)}-01-01`);
      if (x < this.left + FIRST_YEAR || x > this.right - LAST_DAY) continue;
      ticks += element('line', { 'x1': x, 'x2': x, 'y1': y, 'y2': y + 3, 'stroke': 'currentColor', 'stroke-opacity': 0.5 }) + label(x, y + 14, String(year), { 'text-anchor': 'middle' });
    }
    return ticks;
  }
}

/** A day as a number of years; months count as equal, which a picture may. */
function years(day: IsoDate): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (dayOfMonth - 1) / 372;
}

/** A name with its years above a bar; the end of a recognition is a stroke across it, a disputed one is dashed and says so. */
function rows(register: Register, records: readonly RecognisedBy[], axis: Axis): string {
  return records.map((record, index) => {
    const y = TOP + index * ROW;
    const start = axis.x(record.from && earliest(record.from)), end = record.to === undefined ? axis.right : axis.x(earliest(record.to));
    const track = element('line', { 'x1': axis.x(undefined), 'x2': axis.right, 'y1': y + 19, 'y2': y + 19, 'stroke': 'currentColor', 'stroke-opacity': 0.2 });
    const bar = element('rect', {
      class: record.disputed ? 'bar disputed' : 'bar', x: start, y: y + 15, width: Math.max(3, end - start), height: 8, rx: 1,
      'fill-opacity': record.disputed ? 0.15 : 0.65, ...record.disputed ? { stroke: 'currentColor', 'stroke-dasharray': '3 2' } : {},
    });
    const ended = record.to !== undefined && end < axis.right;
    const stroke = ended ? element('line', { 'x1': end, 'x2': end, 'y1': y + 12, 'y2': y + 26, 'stroke': 'currentColor', 'stroke-width': 2 }) : '';
    return label(0, y + 9, shortened(titleOf(register, record.by))) + label(axis.right, y + 9, spanOf(record, ended), { 'text-anchor': 'end', 'font-size': 10 }) + track + bar + stroke;
  }).join('');
}

/** "since 3 July 2025", "1997–2001", in few enough letters to stand beside a name. */
function spanOf({ from, to, disputed }: RecognisedBy, ended: boolean): string {
  const last = ended && to !== undefined ? to.slice(0, 4) : undefined;
  const span = from === undefined ? (last === undefined ? 'day not recorded' : `until ${last}`) : last === undefined ? `since ${longDate(from)}` : `${from.slice(0, 4)}–${last}`;
  return disputed ? `${span}, disputed` : span;
}

/** How many recognised at each turn: steps between the days on which the number changed. */
function curve(records: readonly RecognisedBy[], axis: Axis): string {
  const sure = records.filter((record) => !record.disputed);
  const days = [...new Set(sure.flatMap((record) => [record.from, record.to]).flatMap((day) => (day === undefined ? [] : [earliest(day)])))].sort();
  const counts = days.map((day) => sure.filter((record) => holds(dayExact(record), day) === 'yes').length);
  const most = Math.max(1, ...counts);
  const y = (count: number): number => TOP + CURVE - count / most * (CURVE - 16);
  let path = '';
  let before = sure.filter((record) => record.from === undefined).length;
  path += `M${point(axis.x(undefined), y(before))}`;
  days.forEach((day, index) => {
    const x = axis.x(day), count = counts[index] ?? 0;
    if (x > axis.right) return;
    path += `L${point(x, y(before))}L${point(x, y(count))}`;
    before = count;
  });
  path += `L${point(axis.right, y(before))}`;
  const floor = y(0), end = point(axis.right, floor);
  const level = element('line', { 'x1': LEFT, 'x2': axis.right, 'y1': y(most), 'y2': y(most), 'stroke': 'currentColor', 'stroke-opacity': 0.2 });
  return level + element('path', { 'class': 'curve', 'd': `${path}L${end}L${point(axis.x(undefined), floor)}Z`, 'fill': 'currentColor', 'fill-opacity': 0.15 })
    + element('path', { 'class': 'curve', 'd': path, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 1.5 })
    + element('circle', { 'class': 'curve', 'cx': axis.right, 'cy': y(before), 'r': 2.5, 'fill': 'currentColor' })
    + label(axis.right, y(before) - 7, String(before), { 'text-anchor': 'end', 'font-weight': 'bold' })
    + label(LEFT - 4, y(most) + 4, String(most), { 'text-anchor': 'end' }) + label(LEFT - 4, floor, '0', { 'text-anchor': 'end' });
}

function dayExact(record: RecognisedBy): RecognisedBy {
  return { ...record, from: record.from && earliest(record.from), to: record.to && earliest(record.to) };
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
