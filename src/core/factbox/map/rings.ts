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

/** The rings of an outline as geometry.ts writes it: relative steps, each ring closed by `z`. */
export function ringsOf(paths: string): Ring[] {
  return paths.split('z').filter((path) => path !== '').map((path) => {
    const numbers = [...path.matchAll(/-?\d+/gu)].map(([number]) => Number(number));
    const points: [number, number][] = [];
    let x = 0, y = 0;
    for (let at = 0; at + 1 < numbers.length; at += 2) points.push([x += numbers[at] ?? 0, y += numbers[at + 1] ?? 0]);
    const xs = points.map(([across]) => across), ys = points.map(([, down]) => down);
    return { path: `${path}z`, points, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
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
