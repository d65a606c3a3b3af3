/** Where a country lies: its outline among its neighbours, those with room for it by name; a ring where there is no outline to see. */
import type { Register } from '../../../register/register';
import type { Subject } from '../../../register/types';
import { titleOf } from '../statement';
import { drawing, element, label, WIDTH } from '../svg';
import type { Picture } from '../types';
import { OUTLINES, POINTS } from './geometry';
import { nameOfPoint, namesOn, neighbourName, ownName, RADIUS } from './names';
import { areaOf, aroundTheWorld, type Ring, ringsOf } from './rings';
import { type Extent, HEIGHT, Window } from './window';

/** Tenths of a degree across the narrowest view, for what would be lost in a wider one, for others, and where these show little but sea. */
const NEAREST = 130, NEAR = 260, FAR = 500, FARTHEST = 900;
/** Lands that are less across are drawn as near as may be, in tenths of a degree; what is still less, in units of the picture, has a ring. */
const SMALL = 45, SEEN = 12;
/** In lines that fit the picture in a wide face, too. */
const CAPTION = ['Outlines: Natural Earth (2018), simplified, by its', 'own reading of who holds the ground; no', 'statement on what is recognised.'];
const RING = 'The ring marks a place, not how far it reaches.';

type Outlines = ReadonlyMap<string, readonly Ring[]>;
let outlines: Outlines | undefined;

/** A map of the state or territory, or of the one that a place or part lies in; undefined for what the atlas does not show. */
export function locatorMap(register: Register, subject: Subject): Picture | undefined {
  outlines ??= new Map(Object.entries(OUTLINES).map(([id, paths]) => [id, ringsOf(paths)]));
  const shown = shownFor(register, subject);
  if (!shown) return undefined;
  const [main, ...others] = [...outlines.get(shown.id) ?? []].sort((a, b) => areaOf(b) - areaOf(a));
  const middle = main ?? pointOf(shown.id);
  const window = windowOn(register, outlines, shown.id, middle, main && Math.max(main.right - main.left, main.bottom - main.top) < SMALL ? NEAREST : NEAR);
  // A spot in the sea tells nobody where it is.
  if (!window) return undefined;
  const around = neighbours(outlines, shown.id, window);
  const x = window.x((middle.left + middle.right) / 2), y = window.y((middle.top + middle.bottom) / 2);
  const ringed = !main || Math.max(window.x(main.right) - window.x(main.left), window.y(main.bottom) - window.y(main.top)) < SEEN;
  const land = around.map(({ rings }) => element('path', { 'd': pathOf(rings), 'fill-opacity': 0.14, 'stroke': 'currentColor', 'stroke-opacity': 0.4, 'stroke-width': window.unit * 0.6 })).join('');
  const own = main ? element('path', { 'class': 'bar', 'd': pathOf([main, ...seen(others, window)]), 'fill-opacity': 0.6, 'stroke': 'currentColor', 'stroke-width': window.unit * 0.6 }) : '';
  const map = element('svg', { x: 0, y: 0, width: WIDTH, height: HEIGHT, viewBox: window.view }, element('g', { transform: `scale(${window.squeeze.toFixed(4)} 1)` }, land + own));
  const mark = ringed ? element('circle', { 'cx': x, 'cy': y, 'r': RADIUS, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 1.5 }) + (main ? '' : element('circle', { class: 'bar', cx: x, cy: y, r: 3 })) : '';
  const names = namesOn([
    main ? ownName(window, main, shown.title, ringed) : nameOfPoint(shown.title, x, y),
    ...namesAround(register, around, window),
  ]);
  const frame = element('rect', { 'x': 0.5, 'y': 0.5, 'width': WIDTH - 1, 'height': HEIGHT - 1, 'fill': 'none', 'stroke': 'currentColor', 'stroke-opacity': 0.4 });
  const said = main ? CAPTION : [RING, ...CAPTION];
  const caption = said.map((line, index) => label(0, HEIGHT + 14 + index * 12, line, { 'class': 'note', 'font-size': 10 })).join('');
  const title = `Locator map: ${shown.title}`;
  return {
    title, svg: drawing(HEIGHT + 8 + said.length * 12, title, `${shown.title} among its neighbours. ${said.join(' ')}`, map + mark + names + frame + caption),
    table: [['Shown', 'Region', 'Borders'], [shown.title, shown.region?.replace('/', ', ') ?? '', said.join(' ')]],
  };
}

/** The subject itself if it is a land of which there is something to draw, or else what it lies in. */
function shownFor(register: Register, subject: Subject): Subject | undefined {
  const within = subject.kind === 'place' || subject.kind === 'territory' ? subject.of : undefined;
  return [subject, ...within === undefined ? [] : [register.subject(within)]]
    .find((one) => one && (one.kind === 'state' || one.kind === 'territory') && (Object.hasOwn(OUTLINES, one.id) || Object.hasOwn(POINTS, one.id)));
}

function pointOf(id: string): Extent {
  const [x, y] = POINTS[id] ?? [0, 0];
  return { left: x, right: x, top: y, bottom: y };
}

/** The nearest view in which a neighbour can be read, or else the widest if it shows any. */
function windowOn(register: Register, all: Outlines, own: string, middle: Extent, nearest: number): Window | undefined {
  const windows = [nearest, NEAR, FAR, FARTHEST].map((across) => new Window(middle, across));
  return windows.find((window) => namesAround(register, neighbours(all, own, window), window).length > 0)
    ?? windows.slice(-1).find((window) => neighbours(all, own, window).length > 0);
}

type Lands = readonly { readonly id: string; readonly rings: readonly Ring[] }[];

function namesAround(register: Register, lands: Lands, window: Window): ReturnType<typeof neighbourName> {
  return lands.flatMap(({ id, rings }) => (register.subject(id) ? neighbourName(window, rings, titleOf(register, id)) : []));
}

/** The lands that the window shows beside the subject's own. */
function neighbours(all: Outlines, own: string, window: Window): Lands {
  return [...all].filter(([id]) => id !== own).map(([id, rings]) => ({ id, rings: seen(rings, window) })).filter(({ rings }) => rings.length > 0);
}

/** Of the rings those that the window shows, be it from across the 180th meridian. */
function seen(rings: readonly Ring[], window: Window): Ring[] {
  const turns = window.right > 1800 ? [0, 360] : window.left < -1800 ? [0, -360] : [0];
  return turns.flatMap((turn) => rings.map((ring) => (turn === 0 ? ring : aroundTheWorld(ring, turn)))).filter((ring) => window.shows(ring));
}

function pathOf(rings: readonly Ring[]): string {
  return rings.map((ring) => ring.path).join('');
}
