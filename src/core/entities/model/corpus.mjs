/** Annotated documents, as the recogniser sees them, and with their names exchanged. */
import fs from 'node:fs';
import { core } from './core.mjs';
import { invented, lengthOf, slotted } from './invent.mjs';
import { SENTENCES } from './sentences.mjs';

/** Kinds of name; whatever else a corpus marks is the last, "another name". */
export const KINDS = ['PER', 'ORG', 'LOC', 'OTHER'];

/** The documents of a file of `{id, text, ents: [{start, end, type}]}` lines. */
export function readCorpus(file) {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  // A corpus without other names is taken to leave them unmarked.
  const othersMarked = lines.some(({ ents }) => ents.some(({ type }) => !KINDS.includes(type)));
  return lines.map((line) => prepared({ ...line, file, othersMarked }));
}

/** A document with its blocks, and its annotation by place: `start:end` to kind. */
function prepared(document) {
  const { readings, placed } = core.segment(document.text, 'plaintext', undefined, ({ kind, level, prose }) => ({ block: core.makeBlock(prose.text, kind, level) }));
  return {
    ...document, placed: readings.map((_, index) => placed(index)),
    gold: new Map(document.ents.map(({ start, end, type }) => [`${start}:${end}`, KINDS.includes(type) ? KINDS.indexOf(type) : 3])),
  };
}

const isCapitalised = (name) => /^\p{Lu}/u.test(name);

/** How many of the names exchanged are invented rather than taken from other documents. Set on development documents. */
const INVENTED = 0.4;

/** The documents with most names exchanged for others of their kind and length, so that cues are learned rather than names. */
export function exchanged(documents, random) {
  const pools = new Map();
  const poolOf = (type, name) => {
    const key = `${type} ${lengthOf(name)}`;
    if (!pools.has(key)) pools.set(key, []);
    return pools.get(key);
  };
  for (const { text, ents } of documents) {
    for (const { start, end, type } of ents) {
      const name = text.slice(start, end);
      if (isCapitalised(name)) poolOf(type, name).push(name);
    }
  }
  const another = (name, type) => {
    if (!isCapitalised(name) || random() >= 0.7) return name;
    const found = random() < INVENTED ? invented(type, name, random) : undefined;
    if (found) return found;
    const pool = poolOf(type, name);
    return pool.length > 0 ? pool[Math.floor(random() * pool.length)] : name;
  };
  return documents.map(({ id, text, ents, file, othersMarked }) => {
    const chosen = new Map(), moved = [];
    let written = '', at = 0;
    for (const { start, end, type } of [...ents].sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      const name = text.slice(start, end);
      if (!chosen.has(name)) chosen.set(name, another(name, type));
      written += text.slice(at, start);
      moved.push({ start: written.length, end: written.length + chosen.get(name).length, type });
      written += chosen.get(name);
      at = end;
    }
    return prepared({ id, text: written + text.slice(at), ents: moved, file, othersMarked });
  });
}

/** The sentences of news, each a document, with invented names. */
export const written = (random) => SENTENCES.map((sentence, id) => {
  const ents = [];
  let text = '', at = 0;
  for (const { 0: slot, 1: kind, index } of sentence.matchAll(/\{(\w+)\}/gu)) {
    text += sentence.slice(at, index);
    const { type, name } = slotted(kind, random);
    ents.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    at = index + slot.length;
  }
  return prepared({ id, text: text + sentence.slice(at), ents, file: 'sentences', othersMarked: true });
});
