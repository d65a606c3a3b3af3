/** The cities that are taken for capitals are those of states that the register knows, and are none by it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { LARGE_CITIES } from '../../src/core/recognition/cities';
import { createRegister } from '../../src/register/register';

const register = createRegister(data);

for (const [id, cities] of Object.entries(LARGE_CITIES)) {
  test(`${cities}: of ${id}, and no capital`, () => {
    const state = register.subject(id);
    assert.equal(state?.kind, 'state');
    const capitals = state.statuses.filter(({ label }) => label === 'Capital').map(({ value }) => value);
    assert.ok(capitals.length > 0);
    for (const city of cities.split(', ')) assert.ok(!capitals.some((value) => value.split(' (')[0] === city), `${city} among ${capitals.join('; ')}`);
  });
}
