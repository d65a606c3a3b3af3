import assert from 'node:assert/strict';
import test from 'node:test';
import registerData from 'copydesk:register';
import { HEIRS } from '../../src/core/factbox/former';
import { openAtlas } from '../../src/core/factbox/map/atlas';
import { locatorMap } from '../../src/core/factbox/map/locator';
import OUTLINES from '../../src/core/factbox/map/outlines.json';
import { POINTS } from '../../src/core/factbox/map/points';
import { aroundTheWorld, type Ring, ringsOf, widestChord } from '../../src/core/factbox/map/rings';
import { createRegister } from '../../src/register/register';

const everywhere = { left: -5000, right: 5000, top: -5000, bottom: 5000 };
/** A funnel, wide at the top: four points, the first at 0, 0; and a land below it, of which the funnel's slope on the left is the border. */
const slope = String.fromCharCode(77 - 10, 77 - 20);
const lands = ringsOf({ funnel: `0,0}${String.fromCharCode(77 + 40, 77, 77 - 10, 77 + 20, 77 - 20, 77)}{${slope}`, below: `0,0~}${String.fromCharCode(77 - 10, 77, 77, 77 - 20)}` });
const [funnel] = lands.get('funnel') ?? [], [below] = lands.get('below') ?? [];

test('a ring is its first point and a step of two letters for each of the others', () => {
  assert.ok(funnel);
  assert.deepEqual(funnel.points, [[0, 0], [40, 0], [30, 20], [10, 20]]);
  assert.equal(funnel.path, 'M0 0l40 0l-10 20l-20 0z');
  assert.deepEqual([funnel.left, funnel.top, funnel.right, funnel.bottom], [0, 0, 40, 20]);
});

test('a border that was written for one land is read backwards for the other', () => {
  assert.deepEqual(below?.points, [[0, 0], [10, 20], [0, 20]]);
});

test('a name has most room where the land is widest, within the picture', () => {
  assert.ok(funnel);
  const chord = widestChord(funnel, everywhere);
  assert.ok(chord && chord.y < 3 && chord.right - chord.left > 36, JSON.stringify(chord));
  const cut = widestChord(funnel, { ...everywhere, top: 10, left: 20 });
  assert.ok(cut && cut.y > 10 && cut.left === 20 && cut.right < 36, JSON.stringify(cut));
  assert.equal(widestChord(funnel, { ...everywhere, left: 60 }), undefined);
});

test('every outline can be read, and lies on the earth', () => {
  for (const [id, rings] of ringsOf(OUTLINES)) {
    assert.ok(rings.length > 0, id);
    for (const { points, left, right, top, bottom } of rings) assert.ok(points.length > 2 && left >= -1900 && right <= 1950 && top >= -900 && bottom <= 900, `${id} ${[left, right, top, bottom].join(' ')}`);
  }
});

test('a border is the same line on both of its sides, and no outline runs across the world', () => {
  const outlines = ringsOf(OUTLINES), steps = new Map<string, string>();
  let shared = 0;
  for (const [id, rings] of outlines) {
    for (const { points } of rings) {
      points.forEach(([x, y], at) => {
        const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
        assert.ok(Math.abs(nextX - x) < 200 && Math.abs(nextY - y) < 200, `${id}: from ${String(x)} ${String(y)} to ${String(nextX)} ${String(nextY)}`);
        assert.ok(!steps.has(`${String([x, y])} ${String([nextX, nextY])}`), `${id} overlaps ${steps.get(`${String([x, y])} ${String([nextX, nextY])}`) ?? ''}`);
        steps.set(`${String([x, y])} ${String([nextX, nextY])}`, id);
        if (steps.has(`${String([nextX, nextY])} ${String([x, y])}`)) shared++;
      });
    }
  }
  assert.ok(shared > 1_800, String(shared));
});

const register = createRegister(registerData);

test('without an atlas there is no map, and with one there is', () => {
  const norway = register.subject('norway');
  assert.ok(norway);
  assert.equal(locatorMap({ register, date: '2025-07-01' }, norway), undefined);
  openAtlas(OUTLINES);
  assert.match(locatorMap({ register, date: '2025-07-01' }, norway)?.svg ?? '', /Outlines: Natural Earth/u);
});

const mapOf = (id: string) => {
  const subject = register.subject(id);
  return (subject && locatorMap({ register, date: '2025-06-20' }, subject)) ?? assert.fail(`no map of ${id}`);
};
/** Whether a point, in tenths of a degree, lies within a ring. */
const isWithin = ([x, y]: readonly [number, number], { points }: Ring): boolean => points.filter(([ax, ay], at) => {
  const [bx, by] = points[(at + 1) % points.length] ?? [ax, ay];
  return (ay < y) !== (by < y) && ax + (bx - ax) * (y - ay) / (by - ay) > x;
}).length % 2 === 1;

test('every state and every territory is shown somewhere', () => {
  const without = [...register.subjects()].filter((subject) => (subject.kind === 'state' || subject.kind === 'territory') && !locatorMap({ register, date: '2025-06-20' }, subject)).map(({ id }) => id);
  assert.deepEqual(without, []);
  for (const id of Object.keys(POINTS)) assert.ok(register.subject(id) && !Object.hasOwn(OUTLINES, id), id);
  for (const id of Object.values(HEIRS).flat()) assert.ok(register.subject(id) && Object.hasOwn(OUTLINES, id), id);
});

test('a state of the past is drawn as those that lie there now, or is a ring in the one that took it in', () => {
  const czechoslovakia = mapOf('czechoslovakia').svg;
  assert.equal(/class="bar" d="(?<path>[^"]+)"/u.exec(czechoslovakia)?.groups?.path?.match(/M/gu)?.length, 2);
  assert.match(czechoslovakia, /Drawn as the states that lie there now\..*>Czechoslovakia</u);
  assert.doesNotMatch(czechoslovakia, />(?:Czechia|Slovakia)</u);
  const eastGermany = mapOf('east-germany').svg;
  assert.match(eastGermany, /<circle cx="160" cy="100" r="9".*>East Germany<.*>Germany</u);
  assert.doesNotMatch(eastGermany, /Drawn as/u);
});

test('two places far apart have a ring each, by name', () => {
  const { svg } = mapOf('arunachal-aksai-chin');
  assert.equal(svg.match(/r="9"/gu)?.length, 2);
  assert.match(svg, />Arunachal Pradesh<.*>Aksai Chin</u);
});

test('Palestine is the West Bank and Gaza, and Israel neither', () => {
  const outlines = ringsOf(OUTLINES), palestine = outlines.get('palestine-state') ?? [], israel = outlines.get('israel') ?? [];
  const places = { gaza: [344.4, -314.9], ramallah: [352, -319], hebron: [351, -315] } as const, telAviv = [348.5, -320.5] as const;
  for (const [name, place] of Object.entries(places)) assert.deepEqual([palestine.some((ring) => isWithin(place, ring)), israel.some((ring) => isWithin(place, ring))], [true, false], name);
  assert.deepEqual([palestine.some((ring) => isWithin(telAviv, ring)), israel.some((ring) => isWithin(telAviv, ring))], [false, true]);
  const { title, svg } = mapOf('palestine-state');
  assert.equal(title, 'Locator map: Palestine');
  assert.equal(/class="bar" d="(?<path>[^"]+)"/u.exec(svg)?.groups?.path?.match(/M/gu)?.length, 2);
  assert.match(svg, /who is in control, not who is recognised/u);
});

test('what is too small to be seen, or has no outline, has a ring that says what it is', () => {
  for (const id of ['monaco', 'tuvalu', 'crimea', 'abkhazia', 'west-bank']) {
    const { svg, table } = mapOf(id);
    assert.match(svg, /<circle cx="160" cy="100" r="9"/u, id);
    assert.match(svg, /<desc>[^<]*The ring marks a place, not how far it reaches\./u, id);
    assert.match(table.at(-1)?.at(-1) ?? '', /The ring marks a place/u, id);
  }
  assert.match(mapOf('monaco').svg, />Monaco<.*>France</u);
  assert.doesNotMatch(mapOf('norway').svg, /<circle|The ring/u);
});

test('every name stands within the picture, and none on another', () => {
  for (const { id, kind } of register.subjects()) {
    if (kind !== 'state' && kind !== 'territory') continue;
    const names = [...mapOf(id).svg.matchAll(/<text x="(?<x>[^"]+)" y="(?<y>[^"]+)" text-anchor="middle" font-size="(?<size>\d+)"[^>]*>(?<name>[^<]+)</gu)]
      .map(({ groups: { x = '', y = '', size = '', name = '' } = {} }) => ({ name, left: Number(x) - name.length * Number(size) * 0.3, right: Number(x) + name.length * Number(size) * 0.3, y: Number(y), size: Number(size) }));
    for (const [at, one] of names.entries()) {
      assert.ok(one.left >= 0 && one.right <= 320 && one.y <= 200, `${id}: ${one.name}`);
      for (const other of names.slice(at + 1)) assert.ok(Math.abs(one.y - other.y) > 9 || one.left >= other.right || other.left >= one.right, `${id}: ${one.name}, ${other.name}`);
    }
  }
});

test('a part of the world across the 180th meridian is one', () => {
  assert.match(mapOf('fiji').svg, />Australia</u);
  assert.match(mapOf('tonga').svg, />Australia<|>New Zealand</u);
  const [ring] = ringsOf({ square: '-1790,10}WMMWCM' }).get('square') ?? [];
  assert.ok(ring);
  const moved = aroundTheWorld(ring, 360);
  assert.deepEqual([moved.left, moved.right, moved.points[0], moved.path.slice(0, 8)], [1810, 1820, [1810, 10], 'M1810 10']);
});
