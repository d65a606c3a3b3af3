import assert from 'node:assert/strict';
import test from 'node:test';
import registerData from 'copydesk:register';
import { recognitionTimeline } from '../../src/core/factbox/timeline';
import { createRegister } from '../../src/register/register';

const register = createRegister(registerData);
const draw = (id: string, date: string) => {
  const subject = register.subject(id);
  return subject && recognitionTimeline(register, subject, date);
};
/** Heights of the curve's lines, from left to right: the smaller, the more recognise. */
const heights = (svg: string): number[] => [...svg.matchAll(/<path class="curve" d="([^"Z]+)" fill="none"/gu)].flatMap(([, d = '']) => [...d.matchAll(/ (-?[\d.]+)(?=L|$)/gu)].map(([, y]) => Number(y)));

test('what ends after the draft’s date has not ended', () => {
  // Up to 1965 nobody whose day is on record had left Taiwan but those who had by then.
  const line = heights(draw('taiwan', '1965-01-01')?.svg ?? '');
  assert.ok(line.length > 40);
  assert.equal(line.at(-1), Math.min(...line));
});

test('the number at the end is the one that the box gives', () => {
  let curves = 0;
  for (const date of ['1965-01-01', '1999-06-01', '2020-01-01', '2025-06-20', '2026-11-01']) {
    for (const { id, recognition } of register.subjects()) {
      const svg = draw(id, date)?.svg;
      if (!recognition || !svg?.includes('class="curve"')) continue;
      const { known, by, possible } = register.recognisersAt(id, date < recognition.verifiedOn ? date : recognition.verifiedOn);
      const count = String(new Set(by.map((record) => record.by)).size);
      assert.match(svg, new RegExp(`font-weight="bold">${known && possible.length === 0 ? '' : 'at least '}${count}</text>`, 'u'), `${id} on ${date}`);
      curves++;
    }
  }
  assert.ok(curves > 10);
});

test('a list that is not complete is drawn dashed, and said to be so in picture, description and table', () => {
  const notes = [
    ['taiwan', '2025-06-20', 'The list is complete from 5 January 1971 only.'], ['taiwan', '1965-01-01', 'The list is not complete.'],
    ['western-sahara', '2025-06-20', 'The list is not complete.'], ['cook-islands', '2025-06-20', 'The list is not complete.'],
  ] as const;
  for (const [id, date, note] of notes) {
    const { svg, table } = draw(id, date) ?? assert.fail(`no time line of ${id}`);
    assert.ok(svg.includes(`>${note}</text>`) && (/<desc>[^<]*/u.exec(svg)?.[0].includes(note) ?? false), `${id} on ${date}`);
    assert.ok(table.at(-1)?.[0]?.includes(note), `${id}: the table says so`);
    assert.equal(svg.includes('stroke-dasharray'), svg.includes('class="curve"'), id);
  }
  for (const id of ['kosovo', 'afghanistan-taliban']) {
    const { svg, table } = draw(id, '2025-08-01') ?? assert.fail(`no time line of ${id}`);
    assert.doesNotMatch(`${svg} ${table.flat().join(' ')}`, /complete|stroke-dasharray="3 2"><\/path>/u);
  }
});

test('where most days are unknown, only what is known is drawn', () => {
  assert.equal(draw('israel', '2020-01-01'), undefined);
  const svg = draw('israel', '2025-06-20')?.svg ?? '';
  assert.match(svg, />The days of most recognitions are not on record;<.*>the list is complete from 23 December 2023\.</u);
  assert.doesNotMatch(svg, />19\d\d</u);
});
