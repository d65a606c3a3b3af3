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

type Point = readonly [number, number];

/**
 * The rings of every outline, the most detailed first, as outlines.json has them, between strokes: the first point in figures, then arcs. A coast begins with `}`, a border
 * with `{`, and has two letters for each step, across and down; `~` is the border, written before, that ends here, backwards. So written they take
 * half of what SVG's own paths do.
 */
export function ringsOf(outlines: Readonly<Record<string, string>>): Map<string, Ring[]> {
  const borders = new Map<string, Point[][]>();
  return new Map(Object.entries(outlines).map(([id, outline]) => [id, outline.split('|').map((ring) => ringOf(ring, borders))]));
}

/** Of what is written of a ring; of `borders` those not read back yet, by the point where they end. */
function ringOf(written: string, borders: Map<string, Point[][]>): Ring {
  const [, x = '', y = '', arcs = ''] = /^(-?\d+),(-?\d+)([{}~].*)$/u.exec(written) ?? [];
  const points: Point[] = [[Number(x), Number(y)]];
  for (const [, kind, steps = ''] of arcs.matchAll(/([{}~])([^{}~]*)/gu)) {
    const from = points.at(-1) ?? [0, 0], arc = kind === '~' ? borders.get(String(from))?.shift()?.toReversed() ?? [] : pointsOf(from, steps), end = String(arc.at(-1));
    if (kind === '{') borders.set(end, [...borders.get(end) ?? [], arc]);
    points.push(...arc.slice(1));
  }
  // It ends where it began.
  points.pop();
  const path = points.map(([across, down], at) => `${String(across - (points[at - 1]?.[0] ?? 0))} ${String(down - (points[at - 1]?.[1] ?? 0))}`);
  const xs = points.map(([across]) => across), ys = points.map(([, down]) => down);
  return { path: `M${path.join('l')}z`, points, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function pointsOf([x, y]: Point, steps: string): Point[] {
  const points: Point[] = [[x, y]];
  for (let at = 0; at + 1 < steps.length; at += 2) points.push([x += steps.charCodeAt(at) - CENTRE, y += steps.charCodeAt(at + 1) - CENTRE]);
  return points;
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
