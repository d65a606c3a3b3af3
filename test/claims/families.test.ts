/** What a family waits for and needs spares sentences its patterns; it must never hide one that would match. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { Phrasebook } from '../../src/core/draft/phrases';
import { firstAt } from '../../src/core/draft/places';
import { makeBlock } from '../../src/core/draft/read';
import { FAMILIES } from '../../src/core/recognition/claims/patterns/index';
import { mentionsWithin, readSentence } from '../../src/core/recognition/claims/sentence';
import { kindsWithin, topicsOf, familiesFor } from '../../src/core/recognition/claims/waiting';
import { SEVERAL } from '../../src/core/recognition/claims/patterns/waits';
import { SubjectTable } from '../../src/core/recognition/subjects';
import { createRegister } from '../../src/register/register';
import { cases } from './cases/index';

const book = new Phrasebook();
const table = new SubjectTable([...createRegister(data).subjects()], book);

test('no family spares itself a sentence that one of its patterns matches', () => {
  let matched = 0;
  for (const [, text] of cases) {
    const block = makeBlock(text);
    const mentions = table.of(book.match(block.tokens), block);
    for (const span of block.sentences) {
      const first = firstAt(block.tokens, span.start), last = firstAt(block.tokens, span.end) - 1;
      const sentence = readSentence(block, first, last, mentions);
      const kinds = kindsWithin(block.tokens, first, last, mentionsWithin(mentions, first, last)) | (sentence.mentions.length > 1 ? SEVERAL : 0);
      const waiting = familiesFor(topicsOf(sentence.mentions), kinds);
      for (const family of FAMILIES) {
        const { about, needs, speaksOf = needs, patterns } = family;
        const hit = patterns.find(({ expression }) => sentence.text.search(expression) >= 0);
        if (!hit) continue;
        matched++;
        for (const word of [needs, speaksOf]) assert.match(sentence.text, word, `${hit.kind}: ${sentence.text}`);
        if (sentence.mentions.some(({ subject }) => about(subject))) assert.ok(waiting.includes(family), `${hit.kind} waits for other words: ${sentence.text}`);
      }
    }
  }
  assert.ok(matched > 300);
});
