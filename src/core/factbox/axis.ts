/** The axis under a picture of time. */
import { longDate } from '../../register/dates';
import { element, label, WIDTH } from './svg';
import type { IsoDate } from './types';

/** How far apart years on the axis may be, the room that its first year needs, a letter of its last day, and a year beside that. */
const STEPS = [1, 2, 5, 10, 20, 25, 50], FIRST_YEAR = 54, LETTER = 6.2, YEAR = 20;

/** Time from left to right. */
export class Axis {
  private readonly from: number;
  private readonly to: number;

  constructor(first: IsoDate, private readonly until: IsoDate, readonly left: number) {
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
      if (x < this.left + FIRST_YEAR || x > this.right - longDate(this.until).length * LETTER - YEAR) continue;
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
