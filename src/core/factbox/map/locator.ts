/** Where a country lies: its outline among its neighbours. */
import type { Register } from '../../../register/register';
import type { Subject } from '../../../register/types';
import { drawing, element, label, WIDTH } from '../svg';
import type { Picture } from '../types';
import { OUTLINES } from './geometry';

/** One ring of an outline, in tenths of a degree. */
interface Ring {
  readonly path: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HEIGHT = 200, NEAREST = 260;
const CAPTION = ['Outlines: Natural Earth, 1:110 million, by its own reading of who', 'holds the ground; no statement on what is recognised.'];

let outlines: ReadonlyMap<string, readonly Ring[]> | undefined;

/** A map of the state or territory, or of the one that a place lies in; undefined for what has no outline at this scale. */
export function locatorMap(register: Register, subject: Subject): Picture | undefined {
  const shown = subject.kind === 'place' && subject.of !== undefined ? register.subject(subject.of) : subject;
  if (!shown || (shown.kind !== 'state' && shown.kind !== 'territory')) return undefined;
  outlines ??= new Map(Object.entries(OUTLINES).map(([id, paths]) => [id, ringsOf(paths)]));
  const [main, ...others] = [...outlines.get(shown.id) ?? []].sort((a, b) => area(b) - area(a));
  if (!main) return undefined;
  const squeeze = Math.cos((main.top + main.bottom) / 20 * Math.PI / 180);
  const wide = Math.max(NEAREST, (main.right - main.left) * squeeze * 1.6, (main.bottom - main.top) * 1.6 * WIDTH / HEIGHT), high = wide * HEIGHT / WIDTH;
  const left = (main.left + main.right) / 2 * squeeze - wide / 2;
  const top = Math.min(Math.max((main.top + main.bottom) / 2 - high / 2, -900), 900 - high);
  const seen = (ring: Ring): boolean => ring.right * squeeze > left && ring.left * squeeze < left + wide && ring.bottom > top && ring.top < top + high;
  const unit = wide / WIDTH;
  const around = [...outlines].filter(([id]) => id !== shown.id).map(([, rings]) => rings.filter(seen).map((ring) => ring.path).join('')).filter((path) => path !== '');
  const land = around.map((d) => element('path', { d, 'fill-opacity': 0.14, 'stroke': 'currentColor', 'stroke-opacity': 0.4, 'stroke-width': unit * 0.6 })).join('');
  const own = element('path', { class: 'bar', d: [main, ...others.filter(seen)].map((ring) => ring.path).join(''), 'fill-opacity': 0.75, 'stroke': 'currentColor', 'stroke-width': unit * 0.6 });
  const view = [left, top, wide, high].map((value) => value.toFixed(1)).join(' ');
  const map = element('svg', { x: 0, y: 0, width: WIDTH, height: HEIGHT, viewBox: view }, element('g', { transform: `scale(${squeeze.toFixed(4)} 1)` }, land + own));
  const frame = element('rect', { 'x': 0.5, 'y': 0.5, 'width': WIDTH - 1, 'height': HEIGHT - 1, 'fill': 'none', 'stroke': 'currentColor', 'stroke-opacity': 0.4 });
  const caption = CAPTION.map((line, index) => label(0, HEIGHT + 14 + index * 12, line, { 'font-size': 10 })).join('');
  const title = `Locator map: ${shown.title}`;
  return {
    title, svg: drawing(HEIGHT + 32, title, `${shown.title} among its neighbours. ${CAPTION.join(' ')}`, map + frame + caption),
    table: [['Shown', 'Region', 'Borders'], [shown.title, shown.region?.replace('/', ', ') ?? '', CAPTION.join(' ')]],
  };
}

function area({ left, top, right, bottom }: Ring): number {
  return (right - left) * (bottom - top);
}

function ringsOf(paths: string): Ring[] {
  return paths.split('z').filter((path) => path !== '').map((path) => {
    const numbers = [...path.matchAll(/-?\d+/gu)].map(([number]) => Number(number));
    let [x = 0, y = 0] = numbers;
    let left = x, top = y, right = x, bottom = y;
    for (let at = 2; at + 1 < numbers.length; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return { path: `${path}z`, left, top, right, bottom };
  });
}
