/** Names on a map: the subject's own, and those of neighbours with room for theirs. */
import { label, WIDTH } from '../svg';
import { areaOf, type Ring, widestChord } from './rings';
import { type Extent, HEIGHT, type Window } from './window';

/** Size of a neighbour's name and of the subject's own, and the width of a letter as a share of it. */
const NAME = 9, OWN_NAME = 11, LETTER = 0.62;

/** Of the ring that marks what is too small to be seen. */
export const RADIUS = 9;

/** A name in its place: `x` is where its first letter stands. */
interface PlacedName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The names in their order, without those that would touch an earlier one or leave the picture. */
export function namesOn(names: readonly (PlacedName | undefined)[]): string {
  const placed: PlacedName[] = [];
  for (const one of names) {
    const free = one && isInside(one) && placed.every((other) => Math.abs(other.y - one.y) > other.size + 1 || one.x > other.x + widthOf(other) || other.x > one.x + widthOf(one));
    if (free) placed.push(one);
  }
  return placed.map(({ name, x, y, size }) => label(x + widthOf({ name, size }) / 2, y, name, { 'text-anchor': 'middle', 'font-size': size, ...size === OWN_NAME ? { 'font-weight': 'bold' } : {} })).join('');
}

/** The name of a neighbour, where its land has room for all of it. */
export function neighbourName(window: Window, rings: readonly Ring[], name: string): PlacedName[] {
  const [largest] = [...rings].sort((a, b) => areaOf(b) - areaOf(a));
  const width = widthOf({ name, size: NAME });
  // Most are too small for a name at a glance.
  const chord = largest && window.x(largest.right) - window.x(largest.left) > width ? widestChord(largest, window) : undefined;
  if (!chord || window.x(chord.right) - window.x(chord.left) < width + 4) return [];
  const placed = { name, size: NAME, x: (window.x(chord.left) + window.x(chord.right) - width) / 2, y: window.y(chord.y) + NAME / 3 };
  return isInside(placed) ? [placed] : [];
}

/** The subject's own name: on its land or, where that is too narrow, beside it and the ring around it; beside all of several lands. */
export function ownName(window: Window, main: Ring, all: Extent, name: string, ringed: boolean): PlacedName | undefined {
  const chord = all === main ? widestChord(main, window) : { ...all, y: (all.top + all.bottom) / 2 };
  if (!chord) return undefined;
  const left = window.x(chord.left), right = window.x(chord.right), y = window.y(chord.y), width = widthOf({ name, size: OWN_NAME });
  if (all === main && right - left >= width + 4) return { name, size: OWN_NAME, x: (left + right - width) / 2, y: y + OWN_NAME / 3 };
  return nameBeside(name, left, right, y, ringed ? RADIUS : 0, window.y(all.bottom));
}

/** The name of what is a point on the map. */
export function nameOfPoint(name: string, x: number, y: number): PlacedName | undefined {
  return nameBeside(name, x, x, y, RADIUS);
}

/** To the right or, where there is no room, to the left or below; a name that has none there either is the picture's title anyway. */
function nameBeside(name: string, left: number, right: number, y: number, radius: number, bottom = y): PlacedName | undefined {
  const width = widthOf({ name, size: OWN_NAME }), middle = (left + right) / 2;
  const end = Math.max(right, middle + radius) + 5, start = Math.min(left, middle - radius) - 5 - width;
  const x = [end, start].find((place) => place >= 3 && place + width <= WIDTH - 3);
  if (x !== undefined) return { name, size: OWN_NAME, x, y: y + OWN_NAME / 3 };
  return width > WIDTH - 6 ? undefined : { name, size: OWN_NAME, x: Math.min(Math.max(middle - width / 2, 3), WIDTH - width - 3), y: bottom + radius + OWN_NAME + 3 };
}

function isInside({ y, size }: PlacedName): boolean {
  return y > size && y < HEIGHT - 3;
}

function widthOf({ name, size }: Pick<PlacedName, 'name' | 'size'>): number {
  return name.length * size * LETTER;
}
