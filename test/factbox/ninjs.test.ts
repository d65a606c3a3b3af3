/** The ninjs export holds what IPTC ninjs 1.4 allows in an association, and nothing else. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { Ajv } from 'ajv';
import { boxFor } from '../../src/core/factbox/index';
import { renderBox } from '../../src/core/factbox/render';
import data from 'copydesk:register';
import { createRegister } from '../../src/register/register';

const named = { type: 'array', minItems: 1, items: { type: 'object', additionalProperties: false, required: ['name'], properties: { name: { type: 'string' }, rel: { type: 'string' } } } };

/** From the 1.4 schema (approved 18 May 2022): of its properties those that a text item without renditions uses. */
const schema = {
  type: 'object', additionalProperties: false, required: ['associations'],
  properties: {
    associations: {
      type: 'object', additionalProperties: false, minProperties: 1,
      patternProperties: {
        '^[a-zA-Z0-9_]+': {
          type: 'object', additionalProperties: false, required: ['uri'],
          patternProperties: { '^body_[a-zA-Z0-9_]+': { type: 'string' } },
          properties: {
            uri: { type: 'string', pattern: '^[a-z]+:[^\\s<>"]+$' }, type: { enum: ['text'] }, representationtype: { enum: ['complete', 'incomplete'] }, headline: { type: 'string' }, language: { type: 'string' },
            person: named, organisation: named, place: named, object: named,
          },
        },
      },
    },
  },
};

test('every subject’s box is a ninjs association', () => {
  const register = createRegister(data);
  const validate = new Ajv({ strict: false }).compile(schema);
  let boxes = 0;
  for (const { id } of register.subjects()) {
    const box = boxFor(register, id, '2025-06-20');
    if (!box) continue;
    boxes++;
    const item: unknown = JSON.parse(renderBox(box, 'ninjs'));
    assert.ok(validate(item), `${id}: ${JSON.stringify(validate.errors)}`);
  }
  assert.ok(boxes > 300);
});
