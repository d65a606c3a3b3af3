import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';
import { narrated } from './narration';

/** A figure that the sign could open. */
const DOLLARS = /(?<![\p{L}\p{N}$.,-])\d[\d.,]*(?: (?:m|b|tr)illion)?( dollars)(?!\p{L})/gu;

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** Not in "EUR/USD", a dealers' pair. */
const CODE = /(USD|EUR|GBP)(?<![\p{L}\p{N}/-].{3}) ?(?=\d)/gu;

export const currencyForm: BlockRule = {
  id: 'style.currency-form',
  level: 'hint',
  summary: 'A banker’s code or a word where readers know the sign: “USD5m”, “EUR 3 million”, “3 million dollars”.',
  reason: 'Codes are for tables and dealers; in a story the sign is shorter and everybody reads it.',
  authority: 'The Guardian style guide, “currencies”; AP Stylebook, “currency”',
  waitsFor: listenFor(['dollars'], /^(?:USD|EUR|GBP)(?:\d|$)/u),
  check(block, mark) {
    const codes = [...block.text.matchAll(CODE)].map(({ 0: { length }, 1: code = '', index }) => ({ start: index, end: index + length, text: SIGNS[code] ?? '' }));
    const written = [...block.text.matchAll(DOLLARS)].map(({ 0: { length }, 1: word = '', index }) => ({ start: index, end: index + length, word: word.length }));
    for (const { start, end, word } of narrated(block, written) ?? []) {
      const text = `$${block.text.slice(start, end - word)}`;
      mark({ span: { start, end }, message: `“${text}” says it to every reader.`, fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ start, end, text }] }] });
    }
    for (const { start, end, text } of narrated(block, codes) ?? []) {
      mark({ span: { start, end: start + 3 }, message: `“${text}” says it to every reader.`, fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ start, end, text }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'The bridge cost USD5m.', marks: ['USD'], fixed: 'The bridge cost $5m.' },
      { text: 'The bridge cost EUR 3 million.', marks: ['EUR'], fixed: 'The bridge cost €3 million.' },
      { text: 'He gave 3 million dollars, and she 50 dollars.', marks: ['3 million dollars', '50 dollars'], fixed: 'He gave $3 million, and she $50.' },
    ],
    good: ['A million dollars is lost. It has 5 million Hong Kong dollars. It cost C$5 dollars.', 'The bridge cost $5m.', 'The EUR/USD rate is 1.12.', 'The bridge cost CHF 3 million.', 'He paid in USD.', '| Price |\n| --- |\n| EUR 3 |', '“It cost EUR 3 million,” he said.'],
  },
};
