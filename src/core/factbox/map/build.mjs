// Writes geometry.ts beside this file from Natural Earth's countries (public domain), as the npm package world-atlas 2.0.2
// (ISC) carries them; run by hand when the outlines should be renewed.
// usage: node build.mjs FOLDER     FOLDER is the unpacked package; run from the top of the project
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const atlas = JSON.parse(fs.readFileSync(path.join(process.argv[2], 'countries-110m.json'), 'utf8'));
const data = path.resolve('src/register/data');

/** Abbreviated or older names of the atlas, by the register's subject. */
const NAMES = {
  'W. Sahara': 'western-sahara', 'United States of America': 'united-states', 'Dem. Rep. Congo': 'congo-kinshasa', 'Congo': 'congo-brazzaville',
  'Dominican Rep.': 'dominican-republic', 'Falkland Is.': 'falklands', 'Central African Rep.': 'central-african-republic', 'Eq. Guinea': 'equatorial-guinea',
  'Solomon Is.': 'solomon-islands', 'Bosnia and Herz.': 'bosnia-and-herzegovina', 'Macedonia': 'north-macedonia', 'N. Cyprus': 'northern-cyprus',
  'S. Sudan': 'south-sudan', 'eSwatini': 'eswatini', 'Turkey': 'turkiye', 'Myanmar': 'myanmar', 'Côte d\'Ivoire': 'ivory-coast',
};
/** Drawn as land only: at this scale the atlas leaves out Gaza, and half an outline would mislead. */
const INCOMPLETE = new Set(['Palestine']);
const ids = new Map();
for (const row of parse(fs.readFileSync(path.join(data, 'states.yaml'), 'utf8'))) ids.set(row.name, row.id);
const known = new Set([...ids.values(), ...fs.readdirSync(path.join(data, 'subjects')).map((file) => file.replace(/\.yaml$/u, ''))]);

const { scale: [sx, sy], translate: [tx, ty] } = atlas.transform;
/** Arcs in tenths of a degree, y downwards. */
const arcs = atlas.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [Math.round(((x += dx) * sx + tx) * 10), -Math.round(((y += dy) * sy + ty) * 10)]);
});
/** A ring that crosses the 180th meridian goes on beyond it instead of running back across the world. */
function unwrapped(points) {
  let shift = 0;
  return points.map(([x, y], at) => {
    const step = at === 0 ? 0 : x - points[at - 1][0];
    if (Math.abs(step) > 1800) shift -= Math.sign(step) * 3600;
    return [x + shift, y];
  });
}
const ring = (indexes) => unwrapped(indexes.flatMap((index, at) => {
  const arc = index < 0 ? arcs[~index].toReversed() : arcs[index];
  return at === 0 ? arc : arc.slice(1);
}));

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

const lines = [], unnamed = [];
for (const { type, arcs: shape, properties: { name } } of atlas.objects.countries.geometries) {
  if (name === 'Antarctica' || name === 'Fr. S. Antarctic Lands') continue;
  const id = INCOMPLETE.has(name) ? undefined : NAMES[name] ?? ids.get(name);
  if (!id || !known.has(id)) unnamed.push(name);
  const rings = (type === 'Polygon' ? [shape] : shape).map(([outer]) => ring(outer)).sort((a, b) => b.length - a.length);
  lines.push(`  '${id && known.has(id) ? id : `- ${name.replace(/'/gu, '')}`}': ${JSON.stringify(rings.flatMap(written).join('|'))},`);
}
fs.writeFileSync(path.join(import.meta.dirname, 'geometry.ts'), `/**
 * Outlines of countries, written by build.mjs from Natural Earth 1:110m (public domain), in tenths of a degree, longitude to the right,
 * latitude downwards; rings.ts reads them. Of each the most detailed ring comes first. Borders are those of de facto control. Keys are
 * subjects; \`- \` begins what is none.
 */
/* eslint max-len: 0 */
export const OUTLINES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`);
console.log(`${lines.length} outlines; without a subject: ${unnamed.join(', ') || 'none'}`);
