// Writes geometry.ts beside this file from Natural Earth's countries (public domain), as the npm package world-atlas 2.0.2
// (ISC) carries them; run by hand when the outlines should be renewed.
// usage: node src/core/factbox/map/build.mjs FOLDER     FOLDER is the unpacked package; run from the top of the project
import fs from 'node:fs';
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
/** Taken from the finer atlas: the coarse one leaves out Gaza, and draws it as a part of Israel. */
const FINER = new Set(['Palestine', 'Israel']);
/** Where those lie that the atlas does not draw as a land of their own, set by hand: degrees east and north. */
const PLACED = {
  'abkhazia': [41, 43], 'south-ossetia': [44, 42.2], 'transnistria': [29.6, 46.8], 'nagorno-karabakh': [46.8, 39.8], 'crimea': [34.1, 45.2],
  'donetsk-luhansk-annexed-regions': [37, 47.5], 'golan': [35.8, 33], 'west-bank': [35.3, 32], 'kashmir': [75, 34.5], 'catalonia': [1.5, 41.8],
  'kurils': [146.8, 44.5], 'dokdo-takeshima': [131.9, 37.2], 'senkaku-diaoyu': [123.5, 25.7], 'essequibo': [-59.5, 6], 'tibet': [88, 31],
  'xinjiang': [85.5, 41.5], 'bougainville': [155.2, -6.2], 'kurdistan-iraq': [44, 36.2], 'rojava-daanes': [40.5, 36.3], 'republika-srpska': [17.2, 44.8],
  'french-guiana': [-53.1, 4], 'guadeloupe': [-61.5, 16.2], 'martinique': [-61, 14.7], 'mayotte': [45.2, -12.8], 'reunion': [55.5, -21.1], 'tokelau': [-171.8, -9.2],
  // Of those of many islands where the capital is, not the largest of them.
  'kiribati': [173, 1.4], 'saint-helena': [-5.7, -16],
};
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
/** The lands of an atlas with their outer rings, in tenths of a degree, y downwards; of each the most detailed ring first. */
function landsOf(file) {
  const atlas = JSON.parse(fs.readFileSync(path.join(process.argv[2], file), 'utf8'));
  const { scale: [sx, sy], translate: [tx, ty] } = atlas.transform;
  const arcs = atlas.arcs.map((arc) => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [Math.round(((x += dx) * sx + tx) * 10), -Math.round(((y += dy) * sy + ty) * 10)]);
  });
  const ring = (indexes) => unwrapped(indexes.flatMap((index, at) => {
    const arc = index < 0 ? arcs[~index].toReversed() : arcs[index];
    return at === 0 ? arc : arc.slice(1);
  }));
  return new Map(atlas.objects.countries.geometries.map(({ type, arcs: shape, properties: { name } }) => [
    name, (type === 'Polygon' ? [shape] : shape ?? []).map(([outer]) => ring(outer)).sort((a, b) => b.length - a.length),
  ]));
}

/** The letter for a step of nothing, and the longest step that still has one: a longer one is several. See rings.ts. */
const CENTRE = 77, LONGEST = 43;

/** A ring as its first point in figures, then two letters for each step. */
function written(points) {
  let [x, y] = points[0], steps = '';
  for (const [nextX, nextY] of points.slice(1, -1)) {
    if (nextX === x && nextY === y) continue;
    for (let left = Math.ceil(Math.max(Math.abs(nextX - x), Math.abs(nextY - y)) / LONGEST); left > 0; left--) {
      const across = Math.round((nextX - x) / left), down = Math.round((nextY - y) / left);
      steps += String.fromCharCode(CENTRE + across, CENTRE + down);
      x += across;
      y += down;
    }
  }
  // What rounding made a point or a line is no land.
  return steps.length < 4 ? [] : [`${points[0].join()},${steps}`];
}

const coarse = landsOf('countries-110m.json'), fine = landsOf('countries-50m.json'), finest = landsOf('countries-10m.json');
const idOf = (name) => { const id = NAMES[name] ?? ids.get(name); return known.has(id) ? id : undefined; };
const lines = [], unnamed = [], drawn = new Set();
for (const [name, rings] of coarse) {
  if (name === 'Antarctica' || name === 'Fr. S. Antarctic Lands') continue;
  const id = idOf(name);
  if (id === undefined) unnamed.push(name);
  drawn.add(id);
  lines.push(`  '${id ?? `- ${name.replace(/'/gu, '')}`}': ${JSON.stringify((FINER.has(name) ? fine.get(name) : rings).flatMap(written).join('|'))},`);
}
/** Those too small for the coarse atlas, by the middle of their largest land. */
const points = new Map(Object.entries(PLACED).map(([id, [east, north]]) => [id, [Math.round(east * 10), Math.round(-north * 10)]]));
for (const [name, rings] of [...fine, ...finest]) {
  const id = idOf(name);
  if (id === undefined || drawn.has(id) || points.has(id) || rings.length === 0) continue;
  const boxes = rings.map((ring) => [0, 1].map((axis) => [Math.min(...ring.map((point) => point[axis])), Math.max(...ring.map((point) => point[axis]))]));
  const [[[left, right], [top, bottom]]] = boxes.sort((a, b) => size(b) - size(a));
  points.set(id, [Math.round((left + right) / 2), Math.round((top + bottom) / 2)]);
}
function size([[left, right], [top, bottom]]) {
  return (right - left) * (bottom - top);
}
fs.writeFileSync(path.join(import.meta.dirname, 'geometry.ts'), `/**
 * Outlines of countries, written by build.mjs from Natural Earth (public domain), in tenths of a degree, longitude to the right, latitude
 * downwards; rings.ts reads them. Of each the most detailed ring comes first. Borders are those of de facto control. Keys are subjects;
 * \`- \` begins what is none.
 */
/* eslint max-len: 0 */
export const OUTLINES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

/** Where those lie that are too small for an outline, or are no land of their own in the atlas. */
export const POINTS: Readonly<Record<string, readonly [number, number]>> = {
${[...points].sort().map(([id, [x, y]]) => `  '${id}': [${x}, ${y}],`).join('\n')}
};
`);
console.log(`${lines.length} outlines, ${points.size} points; without a subject: ${unnamed.join(', ') || 'none'}`);
