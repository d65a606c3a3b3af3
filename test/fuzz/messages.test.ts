/** Messages between editor and panel: whatever comes is judged, and what passes has the shape that it claims. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isFromPage, isToPage } from '../../src/panel/messages';
import { stateOn } from '../panel/state';
import { assertPrototypes } from './sound';

/** What `postMessage` can carry. */
const anything = fc.anything({ withNullPrototype: true, withMap: true, withSet: true, withDate: true, withSparseArray: true, withTypedArray: true, withBigInt: true, maxDepth: 3 });
const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'https://example.org', 'javascript:x', 'command:x', 'https://', 'HTTPS://x', ' https://x', 'caret', 'end', 'markdown', 'PER', 'ready', 'reveal', 'insertBox', 'copyBox', 'applyFix', 'restoreEntity', 'openSource', 'toString', 'constructor'));
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-0, NaN, Infinity, 2 ** 53));
const field = fc.oneof(text, number, anything);
const message = fc.record({ type: field, uri: field, version: field, start: field, end: field, subject: field, place: field, format: field, url: field, title: field, name: field, to: field, into: field, rule: field }, { requiredKeys: ['type'] });

test('what the editor acts on has every field that it reads', () => {
  fc.assert(fc.property(fc.oneof(anything, message), (value) => {
    if (!isFromPage(value)) return;
    for (const key of ['uri', 'subject', 'name', 'into', 'title', 'rule'] as const) if (key in value && Object.hasOwn(value, key) && FIELDS[value.type]?.includes(key)) assert.equal(typeof value[key as never], 'string');
    if (value.type === 'openSource') assert.match(value.url, /^https?:\/\//u);
    if (value.type === 'reveal') assert.ok(Number.isSafeInteger(value.start) && value.start >= 0 && Number.isSafeInteger(value.end) && value.end >= 0);
  }), { numRuns: 5000 });
  assertPrototypes();
});

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  reveal: ['uri'], applyFix: ['uri', 'rule', 'title'], restoreEntity: ['uri', 'name'], insertBox: ['uri', 'subject'], copyBox: ['uri', 'subject'], insertBackground: ['uri', 'subject'], exportPicture: ['subject', 'title'], retypeEntity: ['uri', 'name'], mergeEntities: ['uri', 'name', 'into'], dismissEntity: ['uri', 'name'],
};

/** Every way to a value inside, as keys. */
function paths(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...at]];
  return [[...at], ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key]))];
}

test('a state with one value replaced by another kind is not shown, unless the value may be missing', () => {
  const state = stateOn(undefined, { choices: [{ name: 'Kiev', into: 'Kyiv' }, { name: 'Brussels', type: 'ORG' }] });
  const all = paths(state).filter((path) => path.length > 0);
  fc.assert(fc.property(fc.constantFrom(...all), anything, (path, wrong) => {
    const changed = structuredClone(state) as unknown as Record<string, unknown>;
    const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, changed);
    const key = path[path.length - 1] as string, before = holder[key];
    Object.defineProperty(holder, key, { value: wrong, enumerable: true, configurable: true, writable: true });
    const shown = isToPage({ type: 'attention', state: changed }) && isToPage({ type: 'names', state: changed });
    const checked = typeof before === 'string' && typeof wrong !== 'string' && wrong !== undefined;
    if (checked && !UNREAD.has(path.filter((part) => !/^\d+$/u.test(part)).join('.'))) assert.equal(shown, false, path.join('.'));
  }), { numRuns: 3000 });
  assertPrototypes();
});

/** Fields that the page does not read. */
const UNREAD = new Set<string>();
