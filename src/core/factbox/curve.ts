/** How many recognise a subject, as a curve through time. */
import { earliest, holds } from '../../register/dates';
import type { RecognisedBy } from '../../register/types';
import type { Axis } from './axis';
import { element, label } from './svg';
import type { IsoDate } from './types';

/** Height of the curve, the room above it for a number, and what a letter of that number takes. */
export const CURVE = 96;
const ABOVE = 16, LETTER = 7;

/** What the curve draws. */
export interface Course {
  readonly records: readonly RecognisedBy[];
  readonly first: IsoDate;
  /** From here on nobody is missing; undefined where somebody may be up to the end. */
  readonly complete: IsoDate | undefined;
  readonly until: IsoDate;
  /** How many there are at the end, and the same in words. */
  readonly end: number;
  readonly words: string;
}

/** Steps between the days on which the number changed, dashed as long as somebody may be missing. `top` is where it may begin. */
export function curve({ records, first, complete, until, end, words }: Course, axis: Axis, top: number): string {
  const sure = records.filter((record) => !record.disputed).map((record) => ({ from: record.from && earliest(record.from), to: record.to && earliest(record.to) }));
  const isComplete = (day: IsoDate): boolean => complete !== undefined && day >= complete;
  // Who recognises since nobody knows when is counted from where the list is complete.
  const countOn = (day: IsoDate): number => sure.filter((record) => (record.from !== undefined || isComplete(day)) && holds(record, day) === 'yes').length;
  const days = new Set([first, complete, ...sure.flatMap(({ from, to }) => [from, to])]);
  const steps = [...days].filter((day) => day !== undefined && day >= first && day <= until).sort().map((day = first) => ({ day, x: axis.x(day), count: countOn(day) }));
  const most = Math.max(1, end, ...steps.map(({ count }) => count));
  const y = (count: number): number => top + CURVE - count / most * (CURVE - ABOVE);
  const floor = y(0), start = steps[0]?.x ?? axis.left;

  let dashed = '', solid = '', area = `M${point(start, floor)}`, before = 0;
  for (const { day, x, count } of steps) {
    const step = `L${point(x, y(before))}L${point(x, y(count))}`;
    area += step;
    if (!isComplete(day)) dashed += step;
    else if (solid === '') {
      if (dashed !== '') dashed += step;
      solid = point(x, y(count));
    } else solid += step;
    before = count;
  }
  const last = `L${point(axis.right, y(before))}L${point(axis.right, y(end))}`;
  if (solid === '') dashed += last; else solid += last;
  const line = (d: string, dashes = {}): string => (d === '' ? '' : element('path', { 'class': 'curve', 'd': `M${d}`, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 1.5, ...dashes }));
  // The number at the end stands clear of the curve before it.
  const cut = axis.right - words.length * LETTER;
  const beside = Math.max(end, ...steps.filter((_, index) => (steps[index + 1]?.x ?? axis.right) > cut).map(({ count }) => count));
  const level = element('line', { 'x1': axis.left, 'x2': axis.right, 'y1': y(most), 'y2': y(most), 'stroke': 'currentColor', 'stroke-opacity': 0.2 });
  return level + element('path', { 'class': 'curve', 'd': `${area}${last}L${point(axis.right, floor)}Z`, 'fill': 'currentColor', 'fill-opacity': 0.15 })
    + line(dashed.slice(1), { 'stroke-dasharray': '3 2' }) + line(solid)
    + element('circle', { 'class': 'curve', 'cx': axis.right, 'cy': y(end), 'r': 2.5, 'fill': 'currentColor' })
    + label(axis.right, y(beside) - 7, words, { 'text-anchor': 'end', 'font-weight': 'bold' })
    + label(axis.left - 4, y(most) + 4, String(most), { 'text-anchor': 'end' }) + label(axis.left - 4, floor, '0', { 'text-anchor': 'end' });
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
