/** Outlines taken apart into rings of points. */

/** One ring of an outline, in tenths of a degree. */
export interface Ring {
  readonly path: string;
  readonly points: readonly (readonly [number, number])[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A stretch of a horizontal line. */
export interface Chord {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The letter that stands for a step of nothing; a step to the right or downwards is that many letters on. */
const CENTRE = 77;

/**
 * The rings of an outline as geometry.ts has them, between strokes: the first point in figures, then two letters for each step, across
 * and down. So written they take two thirds of what SVG's own paths do.
 */
export function ringsOf(outline: string): Ring[] {
  return outline.split('|').map((ring) => {
    const [, first = '', steps = ''] = /^(-?\d+,-?\d+),(.*)$/u.exec(ring) ?? [];
    let [x = 0, y = 0] = first.split(',').map(Number);
    const points: [number, number][] = [[x, y]];
    let path = `M${String(x)} ${String(y)}l`;
    for (let at = 0; at + 1 < steps.length; at += 2) {
      const across = steps.charCodeAt(at) - CENTRE, down = steps.charCodeAt(at + 1) - CENTRE;
      points.push([x += across, y += down]);
      path += `${String(across)} ${String(down)} `;
    }
    const xs = points.map(([across]) => across), ys = points.map(([, down]) => down);
    return { path: `${path}z`, points, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}

/** The ring once around the world, to the east or to the west: a map may lie across the 180th meridian. */
export function aroundTheWorld(ring: Ring, degrees: number): Ring {
  const by = degrees * 10, points = ring.points.map(([x, y]) => [x + by, y] as const);
  return { ...ring, points, path: ring.path.replace(/^M-?\d+/u, `M${String(points[0]?.[0] ?? 0)}`), left: ring.left + by, right: ring.right + by };
}

/** Of the rectangle around a ring. */
export function areaOf({ left, top, right, bottom }: Pick<Ring, 'left' | 'top' | 'right' | 'bottom'>): number {
  return (right - left) * (bottom - top);
}

/** The widest stretch of a horizontal line inside the ring, within the limits: where a name has most room. */
export function widestChord({ points, top, bottom }: Ring, within: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }): Chord | undefined {
  const first = Math.max(top, within.top), last = Math.min(bottom, within.bottom);
  let widest: Chord | undefined;
  for (let line = 1; line < 16; line++) {
    const y = first + (last - first) * line / 16;
    const crossings = points.flatMap(([x, from], index) => {
      const [nextX, to] = points[(index + 1) % points.length] ?? [x, from];
      return (from < y) === (to < y) ? [] : [x + (nextX - x) * (y - from) / (to - from)];
    }).sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const left = Math.max(crossings[at] ?? 0, within.left), right = Math.min(crossings[at + 1] ?? 0, within.right);
      if (right - left > (widest ? widest.right - widest.left : 0)) widest = { left, right, y };
    }
  }
  return widest;
}
