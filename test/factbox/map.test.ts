import assert from 'node:assert/strict';
import test from 'node:test';
import { OUTLINES } from '../../src/core/factbox/map/geometry';
import { ringsOf, widestChord } from '../../src/core/factbox/map/rings';

const everywhere = { left: -5000, right: 5000, top: -5000, bottom: 5000 };
/** A funnel, wide at the top: four points, the first at 0, 0. */
const [funnel] = ringsOf(`0,0,${String.fromCharCode(77 + 40, 77, 77 - 10, 77 + 20, 77 - 20, 77)}`);

test('a ring is its first point and a step of two letters for each of the others', () => {
  assert.ok(funnel);
  assert.deepEqual(funnel.points, [[0, 0], [40, 0], [30, 20], [10, 20]]);
  assert.equal(funnel.path, 'M0 0l40 0 -10 20 -20 0 z');
  assert.deepEqual([funnel.left, funnel.top, funnel.right, funnel.bottom], [0, 0, 40, 20]);
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
  for (const [id, outline] of Object.entries(OUTLINES)) {
    const rings = ringsOf(outline);
    assert.ok(rings.length > 0, id);
    for (const { points, left, right, top, bottom } of rings) assert.ok(points.length > 2 && left >= -1900 && right <= 1950 && top >= -900 && bottom <= 900, `${id} ${[left, right, top, bottom].join(' ')}`);
  }
});
