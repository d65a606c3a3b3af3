/** A family's `needs` spares sentences its patterns; it must never hide one that would match. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { Phrasebook } from '../../src/core/draft/phrases';
import { firstAt } from '../../src/core/draft/places';
import { makeBlock } from '../../src/core/draft/read';
import { FAMILIES } from '../../src/core/recognition/claims/patterns/index';
import { readSentence } from '../../src/core/recognition/claims/sentence';
import { SubjectTable } from '../../src/core/recognition/subjects';
import { createRegister } from '../../src/register/register';
import { cases } from './cases/index';

const book = new Phrasebook();
const table = new SubjectTable([...createRegister(data).subjects()], book);

test('no family spares itself a sentence that one of its patterns matches', () => {
  let matched = 0;
  for (const [, text] of cases) {
    const block = makeBlock(text);
    const mentions = table.of(book.match(block.tokens));
    for (const span of block.sentences) {
      const sentence = readSentence(block, firstAt(block.tokens, span.start), firstAt(block.tokens, span.end) - 1, mentions);
      for (const { needs, speaksOf = needs, patterns } of FAMILIES) {
        const hit = patterns.find(({ expression }) => sentence.text.search(expression) >= 0);
        if (!hit) continue;
        matched++;
        for (const word of [needs, speaksOf]) assert.match(sentence.text, word, `${hit.kind}: ${sentence.text}`);
      }
    }
  }
  assert.ok(matched > 300);
});
