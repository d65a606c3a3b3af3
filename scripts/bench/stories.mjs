/** News copy for measuring: the sentences of the stories in test/quiet, shuffled by seeded dice, so that no paragraph is like another. */
import fs from 'node:fs';
import path from 'node:path';
import { dice } from './copy.mjs';

const CORPUS = path.join(import.meta.dirname, '../../test/quiet/corpus');

/** Sentences and headings of all stories, quotations whole. */
function read() {
  const sentences = [], headings = [];
  for (const file of fs.readdirSync(CORPUS).sort()) {
    const text = fs.readFileSync(path.join(CORPUS, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
    for (const part of text.split(/\n\s*\n/u)) {
      if (part.startsWith('#')) headings.push(part.split('\n', 1)[0].replace(/^#+ /u, ''));
      else if (!/^[>|<-]/u.test(part)) sentences.push(...part.replace(/\s+/gu, ' ').trim().split(/(?<=[.!?]["”’]?) (?=["“]?[A-Z])/u).filter((sentence) => sentence.length > 20));
    }
  }
  return { sentences, headings };
}

const { sentences, headings } = read();

/** About `words` words of copy (a paragraph more or less), with a dateline. */
export function stories(words, seed) {
  const roll = dice(seed);
  const one = (list) => list[Math.floor(roll() * list.length)];
  const parts = [];
  for (let count = 0; count < words;) {
    const heading = roll() < 0.04;
    const text = heading ? `## ${one(headings)}` : Array.from({ length: 1 + Math.floor(roll() * 4) }, () => one(sentences)).join(' ');
    parts.push(parts.length === 0 ? `OSLO, June 20, 2025 — ${text}` : text);
    count += text.split(' ').length;
  }
  // In one piece, as an editor hands it over: a string that is put together later is put together by who first reads it.
  return [...parts.slice(0, -1), `${parts.at(-1)}\n`].join('\n\n');
}
