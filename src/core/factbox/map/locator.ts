/** Where a country lies: its outline among its neighbours, those with room for it by name; a ring where there is no outline to see. */
import type { Register } from '../../../register/register';
import type { Subject } from '../../../register/types';
import { HEIRS } from '../former';
import { type Asking, titleOf } from '../statement';
import { drawing, element, label, WIDTH } from '../svg';
import type { Picture } from '../types';
import { openOutlines } from './atlas';
import { nameOfPoint, namesOn, neighbourName, ownName, RADIUS } from './names';
import { POINTS } from './points';
import { areaOf, aroundTheWorld, type Ring } from './rings';
import { type Extent, HEIGHT, Window } from './window';

/** Tenths of a degree across the narrowest view, for what would be lost in a wider one, for others, and where these show little but sea. */
const NEAREST = 130, NEAR = 260, FAR = 500, FARTHEST = 900;
/** Lands that are less across are drawn as near as may be, in tenths of a degree; what is still less, in units of the picture, has a ring. */
const SMALL = 45, SEEN = 12;
/** In lines that fit the picture in a wide face, too. */
const CAPTION = ['Outlines: Natural Earth (2018), simplified, by its', 'view of who is in control, not who is recognised.'];
const RING = 'The ring marks a place, not how far it reaches.', DRAWN = 'Drawn as the states that lie there now.';

type Outlines = ReadonlyMap<string, readonly Ring[]>;

/** A map of the state or territory, or of the one that a place or part lies in; undefined for what the atlas does not show, and while there is none. */
export function locatorMap(asking: Asking, subject: Subject): Picture | undefined {
  const outlines = openOutlines(), shown = outlines.size > 0 ? shownFor(asking.register, outlines, subject) : undefined;
  if (!shown) return undefined;
  const title = titleOf(asking, shown.id);
  const heirs = HEIRS[shown.id], ids = Object.hasOwn(POINTS, shown.id) ? [shown.id] : heirs ?? [shown.id];
  const lands = ids.map((id) => [...outlines.get(id) ?? []].sort((a, b) => areaOf(b) - areaOf(a)));
  const mains = lands.flatMap(([main]) => main ?? []).sort((a, b) => areaOf(b) - areaOf(a)), [main] = mains;
  const places = placesOf(shown.id), middle = extentOf(main ? mains : places);
  const window = windowOn(asking, outlines, ids, middle, main && Math.max(main.right - main.left, main.bottom - main.top) < SMALL ? NEAREST : NEAR);
  // A spot in the sea tells nobody where it is.
  if (!window) return undefined;
  const around = neighbours(outlines, ids, window);
  const ringed = main && Math.max(window.x(middle.right) - window.x(middle.left), window.y(middle.bottom) - window.y(middle.top)) >= SEEN ? [] : main ? [middle] : places;
  const land = around.map(({ rings }) => element('path', { 'd': pathOf(rings), 'fill-opacity': 0.14, 'stroke': 'currentColor', 'stroke-opacity': 0.4, 'stroke-width': window.unit * 0.6 })).join('');
  const drawn = [...mains, ...seen(lands.flatMap(([, ...others]) => others), window)];
  const own = main ? element('path', { 'class': 'bar', 'd': pathOf(drawn), 'fill-opacity': 0.4, 'stroke': 'currentColor', 'stroke-width': window.unit * 0.6 }) : '';
  const map = element('svg', { x: 0, y: 0, width: WIDTH, height: HEIGHT, viewBox: window.view }, element('g', { transform: `scale(${window.squeeze.toFixed(4)} 1)` }, land + own));
  const marks = ringed.map((place) => {
    const [cx, cy] = window.middleOf(place);
    return element('circle', { cx, cy, 'r': RADIUS, 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': 1.5 }) + (main ? '' : element('circle', { class: 'bar', cx, cy, r: 3 }));
  });
  const names = namesOn([
    ...main ? [ownName(window, main, heirs ? middle : main, title, ringed.length > 0)]
      : places.map((place, at) => nameOfPoint((places.length > 1 && shown.names[at]?.text) || title, ...window.middleOf(place))),
    ...namesAround(asking, around, window),
  ]);
  const frame = element('rect', { 'x': 0.5, 'y': 0.5, 'width': WIDTH - 1, 'height': HEIGHT - 1, 'fill': 'none', 'stroke': 'currentColor', 'stroke-opacity': 0.4 });
  const said = [...main ? heirs ? [DRAWN] : [] : [RING], ...CAPTION];
  const caption = said.map((line, index) => label(0, HEIGHT + 14 + index * 12, line, { 'class': 'note', 'font-size': 10 })).join('');
  return {
    title: `Locator map: ${title}`,
    svg: drawing(HEIGHT + 8 + said.length * 12, `Locator map: ${title}`, `${title} among its neighbours. ${said.join(' ')}`, map + marks.join('') + names + frame + caption),
    table: [['Shown', 'Region', 'Borders'], [title, shown.region?.replace('/', ', ') ?? '', said.join(' ')]],
  };
}

/** The subject itself if it is a land of which there is something to draw, or else what it lies in. */
function shownFor(register: Register, outlines: Outlines, subject: Subject): Subject | undefined {
  const within = subject.kind === 'place' || subject.kind === 'territory' ? subject.of : undefined;
  return [subject, ...within === undefined ? [] : [register.subject(within)]]
    .find((one) => one && (one.kind === 'state' || one.kind === 'territory') && (outlines.has(one.id) || [POINTS, HEIRS].some((known) => Object.hasOwn(known, one.id))));
}

function placesOf(id: string): Extent[] {
  const flat = POINTS[id] ?? [];
  return flat.flatMap((x, at) => (at % 2 === 1 ? [] : [{ left: x, right: x, top: flat[at + 1] ?? 0, bottom: flat[at + 1] ?? 0 }]));
}

function extentOf(all: readonly Extent[]): Extent {
  const [least, most] = [Math.min, Math.max];
  return { left: least(...all.map(({ left }) => left)), right: most(...all.map(({ right }) => right)), top: least(...all.map(({ top }) => top)), bottom: most(...all.map(({ bottom }) => bottom)) };
}

/** The nearest view in which a neighbour can be read, or else the widest if it shows any. */
function windowOn(asking: Asking, all: Outlines, own: readonly string[], middle: Extent, nearest: number): Window | undefined {
  const windows = [nearest, NEAR, FAR, FARTHEST].map((across) => new Window(middle, across));
  return windows.find((window) => namesAround(asking, neighbours(all, own, window), window).length > 0)
    ?? windows.slice(-1).find((window) => neighbours(all, own, window).length > 0);
}

type Lands = readonly { readonly id: string; readonly rings: readonly Ring[] }[];

function namesAround(asking: Asking, lands: Lands, window: Window): ReturnType<typeof neighbourName> {
  return lands.flatMap(({ id, rings }) => (asking.register.subject(id) ? neighbourName(window, rings, titleOf(asking, id)) : []));
}

/** The lands that the window shows beside the subject's own. */
function neighbours(all: Outlines, own: readonly string[], window: Window): Lands {
  return [...all].filter(([id]) => !own.includes(id)).map(([id, rings]) => ({ id, rings: seen(rings, window) })).filter(({ rings }) => rings.length > 0);
}

/** Of the rings those that the window shows, be it from across the 180th meridian. */
function seen(rings: readonly Ring[], window: Window): Ring[] {
  const turns = window.right > 1800 ? [0, 360] : window.left < -1800 ? [0, -360] : [0];
  return turns.flatMap((turn) => rings.map((ring) => (turn === 0 ? ring : aroundTheWorld(ring, turn)))).filter((ring) => window.shows(ring));
}

function pathOf(rings: readonly Ring[]): string {
  return rings.map((ring) => ring.path).join('');
}
