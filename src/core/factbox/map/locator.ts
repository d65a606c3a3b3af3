/** Where a country lies: its outline among its neighbours, those with room for it by name. */
import type { Register } from '../../../register/register';
import type { Subject } from '../../../register/types';
import { titleOf } from '../statement';
import { drawing, element, label, WIDTH } from '../svg';
import type { Picture } from '../types';
import { OUTLINES } from './geometry';
import { type Ring, ringsOf, widestChord } from './rings';

/** Of the picture; and tenths of a degree across the narrowest view, the wider of the two where the nearer shows nothing but sea. */
const HEIGHT = 200, NEAREST = 260, FARTHER = 800;
/** In lines that fit the picture in a wide face, too. */
const CAPTION = ['Outlines: Natural Earth, 1:110 million, by its own', 'reading of who holds the ground; no statement on', 'what is recognised.'];
/** Size of a neighbour's name and of the subject's own, and the width of a letter as a share of it. */
const NAME = 9, OWN_NAME = 11, LETTER = 0.62;

let outlines: ReadonlyMap<string, readonly Ring[]> | undefined;

/** A map of the state or territory, or of the one that a place lies in; undefined for what has no outline at this scale. */
export function locatorMap(register: Register, subject: Subject): Picture | undefined {
  const shown = subject.kind === 'place' && subject.of !== undefined ? register.subject(subject.of) : subject;
  if (!shown || (shown.kind !== 'state' && shown.kind !== 'territory')) return undefined;
  outlines ??= new Map(Object.entries(OUTLINES).map(([id, paths]) => [id, ringsOf(paths)]));
  const [main, ...others] = [...outlines.get(shown.id) ?? []].sort((a, b) => area(b) - area(a));
  if (!main) return undefined;
  const near = new Window(main, NEAREST);
  const window = neighbours(outlines, shown.id, near).length > 0 ? near : new Window(main, FARTHER);
  const around = neighbours(outlines, shown.id, window);
  // A spot in the sea tells nobody where it is.
  if (around.length === 0) return undefined;
  const land = around.map(({ rings }) => element('path', { 'd': pathOf(rings), 'fill-opacity': 0.14, 'stroke': 'currentColor', 'stroke-opacity': 0.4, 'stroke-width': window.unit * 0.6 })).join('');
  const own = element('path', { 'class': 'bar', 'd': pathOf([main, ...others.filter((ring) => window.shows(ring))]), 'fill-opacity': 0.6, 'stroke': 'currentColor', 'stroke-width': window.unit * 0.6 });
  const map = element('svg', { x: 0, y: 0, width: WIDTH, height: HEIGHT, viewBox: window.view }, element('g', { transform: `scale(${window.squeeze.toFixed(4)} 1)` }, land + own));
  const names = namesOn([nameOf(window, main, shown.title), ...around.flatMap(({ id, rings }) => (register.subject(id) ? neighbourName(window, rings, titleOf(register, id)) : []))]);
  const frame = element('rect', { 'x': 0.5, 'y': 0.5, 'width': WIDTH - 1, 'height': HEIGHT - 1, 'fill': 'none', 'stroke': 'currentColor', 'stroke-opacity': 0.4 });
  const caption = CAPTION.map((line, index) => label(0, HEIGHT + 14 + index * 12, line, { 'font-size': 10 })).join('');
  const title = `Locator map: ${shown.title}`;
  return {
    title, svg: drawing(HEIGHT + 8 + CAPTION.length * 12, title, `${shown.title} among its neighbours. ${CAPTION.join(' ')}`, map + names + frame + caption),
    table: [['Shown', 'Region', 'Borders'], [shown.title, shown.region?.replace('/', ', ') ?? '', CAPTION.join(' ')]],
  };
}

/** The stretch of the world that a map shows, with the subject in its middle. */
class Window {
  /** Degrees of longitude are shorter away from the equator. */
  readonly squeeze: number;
  /** Tenths of a degree for a unit of the drawing. */
  readonly unit: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;

  constructor({ left, top, right, bottom }: Ring, nearest: number) {
    this.squeeze = Math.cos((top + bottom) / 20 * Math.PI / 180);
    const wide = Math.max(nearest, (right - left) * this.squeeze * 1.6, (bottom - top) * 1.6 * WIDTH / HEIGHT), high = wide * HEIGHT / WIDTH;
    this.unit = wide / WIDTH;
    this.left = ((left + right) / 2 * this.squeeze - wide / 2) / this.squeeze;
    this.right = this.left + wide / this.squeeze;
    this.top = Math.min(Math.max((top + bottom) / 2 - high / 2, -900), 900 - high);
    this.bottom = this.top + high;
  }

  get view(): string {
    return [this.left * this.squeeze, this.top, this.unit * WIDTH, this.unit * HEIGHT].map((value) => value.toFixed(1)).join(' ');
  }

  shows(ring: Ring): boolean {
    return ring.right > this.left && ring.left < this.right && ring.bottom > this.top && ring.top < this.bottom;
  }

  x(across: number): number {
    return (across - this.left) * this.squeeze / this.unit;
  }

  y(down: number): number {
    return (down - this.top) / this.unit;
  }
}

type Outlines = ReadonlyMap<string, readonly Ring[]>;

/** The lands that the window shows beside the subject's own. */
function neighbours(all: Outlines, own: string, window: Window): { readonly id: string; readonly rings: readonly Ring[] }[] {
  return [...all].filter(([id]) => id !== own).map(([id, rings]) => ({ id, rings: rings.filter((ring) => window.shows(ring)) })).filter(({ rings }) => rings.length > 0);
}

/** A name in its place: `x` is where its first letter stands. */
interface PlacedName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The names in their order, without those that would touch an earlier one or leave the picture. */
function namesOn(names: readonly (PlacedName | undefined)[]): string {
  const placed: PlacedName[] = [];
  for (const one of names) {
    const free = one && one.y > one.size && one.y < HEIGHT - 3
      && placed.every((other) => Math.abs(other.y - one.y) > one.size + 1 || one.x > other.x + widthOf(other) || other.x > one.x + widthOf(one));
    if (free) placed.push(one);
  }
  return placed.map(({ name, x, y, size }) => label(x + widthOf({ name, size }) / 2, y, name, { 'text-anchor': 'middle', 'font-size': size, ...size === OWN_NAME ? { 'font-weight': 'bold' } : {} })).join('');
}

/** The name of a neighbour, where its land has room for all of it. */
function neighbourName(window: Window, rings: readonly Ring[], name: string): PlacedName[] {
  const [largest] = [...rings].sort((a, b) => area(b) - area(a));
  const width = widthOf({ name, size: NAME });
  // Most are too small for a name at a glance.
  const chord = largest && window.x(largest.right) - window.x(largest.left) > width ? widestChord(largest, window) : undefined;
  if (!chord || window.x(chord.right) - window.x(chord.left) < width + 4) return [];
  return [{ name, size: NAME, x: (window.x(chord.left) + window.x(chord.right) - width) / 2, y: window.y(chord.y) + NAME / 3 }];
}

/** The subject's own name: on its land, or beside it where that is too narrow. */
function nameOf(window: Window, main: Ring, name: string): PlacedName | undefined {
  const chord = widestChord(main, window);
  if (!chord) return undefined;
  const width = widthOf({ name, size: OWN_NAME });
  const left = window.x(chord.left), right = window.x(chord.right);
  const x = right - left >= width + 4 ? (left + right - width) / 2 : right + width + 6 < WIDTH ? right + 5 : left - width - 5;
  return { name, size: OWN_NAME, x: Math.min(Math.max(x, 3), WIDTH - width - 3), y: window.y(chord.y) + OWN_NAME / 3 };
}

function widthOf({ name, size }: Pick<PlacedName, 'name' | 'size'>): number {
  return name.length * size * LETTER;
}

function area({ left, top, right, bottom }: Ring): number {
  return (right - left) * (bottom - top);
}

function pathOf(rings: readonly Ring[]): string {
  return rings.map((ring) => ring.path).join('');
}
