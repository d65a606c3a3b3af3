/** The recognition of a subject through time: a row for each recogniser where they are few, a curve where they are many. */
import { earliest, latest, longDate } from '../../register/dates';
import type { Register } from '../../register/register';
import type { RecognisedBy, Subject } from '../../register/types';
import { Axis } from './axis';
import { CURVE, curve } from './curve';
import { type Asking, counted, speaksOfLater, titleOf } from './statement';
import { drawing, element, label } from './svg';
import type { IsoDate, Picture } from './types';

const ROWS = 12, ROW = 30, TOP = 6, LEFT = 28, LONGEST_NAME = 26, LINE = 12;

/**
 * Recognition up to the date; undefined where the register records none, or too few of the days for a picture. The table lists who, from when,
 * until when. What the register does not know is said: a list that is not complete, or not from its beginning.
 */
export function recognitionTimeline(register: Register, subject: Subject, date: IsoDate): Picture | undefined {
  const { recognition } = subject;
  if (!recognition) return undefined;
  const until = date < recognition.verifiedOn ? date : recognition.verifiedOn;
  const records = register.recognitionsOf(subject.id).filter((record) => record.from === undefined || earliest(record.from) <= until);
  if (records.length === 0) return undefined;
  const many = records.length > ROWS, undated = records.filter(({ from }) => from === undefined).length;
  const standing = records.filter(({ from, to }) => from === undefined && (to === undefined || earliest(to) > until)).length;
  const { completeFrom } = recognition;
  const complete = completeFrom !== undefined && latest(completeFrom) <= until ? latest(completeFrom) : undefined;
  // Where most days are unknown, what went before is no picture of anything.
  const daysUnknown = many && undated * 2 > records.length;
  if (daysUnknown && complete === undefined) return undefined;
  const days = records.flatMap(({ from, to }) => [from, to]).flatMap((day) => (day === undefined ? [] : [earliest(day)])).sort();
  const first = (daysUnknown ? complete : days[0]) ?? until;
  const since = complete !== undefined && completeFrom !== undefined ? longDate(completeFrom) : undefined;
  const notes = daysUnknown ? ['The days of most recognitions are not on record;', `the list is complete from ${since ?? ''}.`]
    : completeFrom !== undefined && earliest(completeFrom) <= first ? [] : notesOn(since, many, since === undefined ? standing : 0);
  const axis = new Axis(first < until ? first : `${String(Number(until.slice(0, 4)) - 1)}-01-01`, until, many ? LEFT : 0);
  const body = many ? curve({ records, first, complete, until, ...endOf(register, subject.id, until) }, axis, TOP) : rows({ register, date: until }, records, axis);
  const bottom = TOP + (many ? CURVE : records.length * ROW), foot = bottom + 22;
  const said = notes.map((line, index) => label(0, foot + 8 + index * LINE, line, { 'class': 'note', 'font-size': 10 })).join('');
  const description = [`${counted(records.length, 'record')} of recognition; the table beside the picture lists them.`, ...notes].join(' ');
  const title = `Recognition of ${recognition.object}, to ${longDate(until)}`;
  const svg = drawing(foot + notes.length * LINE, title, description, body + axis.draw(bottom) + said);
  const table = [
    ['Recognised by', 'From', 'Until', 'Note'],
    ...inOrder(register, records, until).map((record) => [
      titleOf({ register, date: until }, record.by), record.from === undefined ? 'not recorded' : longDate(record.from),
      record.to !== undefined && earliest(record.to) <= until ? longDate(record.to) : '', [record.disputed, record.note].find((note) => note !== undefined && !speaksOfLater(note, until)) ?? (record.disputed ? 'disputed' : ''),
    ]),
    ...notes.length === 0 ? [] : [[notes.join(' '), '', '', '']],
  ];
  return { title, svg, table };
}

/** What a reader must know before trusting the picture of a list that is not complete, in lines that fit it. */
function notesOn(since: string | undefined, many: boolean, undated: number): string[] {
  const list = since === undefined ? 'The list is not complete.' : `The list is complete from ${since} only.`;
  if (!many) return [list];
  return ['Dashed: at least so many.', list, ...undated > 0 ? [`Without a day on record, so counted at the end: ${String(undated)}.`] : []];
}

/** The number at the end, as the box has it. */
function endOf(register: Register, id: string, until: IsoDate): { readonly end: number; readonly words: string } {
  const { known, by, possible } = register.recognisersAt(id, until);
  const end = new Set(by.map((record) => record.by)).size;
  return { end, words: known && possible.length === 0 ? String(end) : `at least ${String(end)}` };
}

/** Who still recognises, by name; then those who no longer do, the last to end first. */
function inOrder(register: Register, records: readonly RecognisedBy[], date: IsoDate): RecognisedBy[] {
  const end = ({ to }: RecognisedBy): string => (to !== undefined && earliest(to) <= date ? to : '9999');
  return [...records].sort((a, b) => end(b).localeCompare(end(a)) || titleOf({ register, date }, a.by).localeCompare(titleOf({ register, date }, b.by), 'en'));
}

/** A name with its years above a bar; the end of a recognition is a stroke across it, a disputed one is dashed and says so. */
function rows(asking: Asking, records: readonly RecognisedBy[], axis: Axis): string {
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
    return label(0, y + 9, shortened(titleOf(asking, record.by))) + label(axis.right, y + 9, spanOf(record, ended), { 'text-anchor': 'end', 'font-size': 10 }) + track + bar + stroke;
  }).join('');
}

/** "since 3 July 2025", "1997–2001", in few enough letters to stand beside a name. */
function spanOf({ from, to, disputed }: RecognisedBy, ended: boolean): string {
  const last = ended && to !== undefined ? to.slice(0, 4) : undefined;
  const span = from === undefined ? (last === undefined ? 'day not recorded' : `until ${last}`) : last === undefined ? `since ${longDate(from)}` : `${from.slice(0, 4)}–${last}`;
  return disputed ? `${span}, disputed` : span;
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
