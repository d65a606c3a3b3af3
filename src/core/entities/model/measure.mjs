/** Holds what the recogniser finds against the annotation: exact span and type, and exact span whatever the type. */
import path from 'node:path';
import { core } from './core.mjs';
import { KINDS } from './corpus.mjs';

const OTHER = 3;

/** Counts by file and kind: right, found though not annotated, annotated but not found. Commonest mistakes first in `errors`. */
export class Tally {
  #files = new Map();
  #errors = new Map();

  add(documents, weights) {
    for (const document of documents) this.#addOne(document, weights);
  }

  #addOne({ file, text, placed, gold }, weights) {
    const found = new Map();
    for (const { type, mentions } of core.resolveEntities(placed.map(({ block }) => core.collectWith(block, weights)))) {
      for (const mention of mentions) {
        if (core.isDescription(mention.text)) continue;
        const { start, end } = placed[mention.block].source(mention);
        found.set(`${start}:${end}`, KINDS.indexOf(type));
      }
    }
    const name = path.basename(file);
    if (!this.#files.has(name)) this.#files.set(name, Object.fromEntries(['typed', 'untyped', 'PER', 'ORG', 'LOC'].map((what) => [what, [0, 0, 0]])));
    const counts = this.#files.get(name);
    const note = (what, at) => {
      const error = `${what} ${text.slice(...at.split(':').map(Number))}`;
      this.#errors.set(error, (this.#errors.get(error) ?? 0) + 1);
    };
    for (const [at, kind] of found) {
      const truth = gold.get(at), miss = truth === kind ? 0 : 1;
      counts.typed[miss]++;
      counts[KINDS[kind]][miss]++;
      if (miss) note(`found ${KINDS[kind]}`, at);
      if (truth !== OTHER) counts.untyped[truth === undefined ? 1 : 0]++;
    }
    for (const [at, kind] of gold) {
      if (kind === OTHER) continue;
      if (!found.has(at)) counts.untyped[2]++;
      if (found.get(at) === kind) continue;
      counts.typed[2]++;
      counts[KINDS[kind]][2]++;
      note(`missed ${KINDS[kind]}`, at);
    }
  }

  report(title) {
    const f1 = ([right, extra, missed]) => (200 * right / (2 * right + extra + missed || 1)).toFixed(1);
    for (const [file, counts] of this.#files) console.log(`${title} ${file}: F1 ${Object.entries(counts).map(([what, count]) => `${what} ${f1(count)}`).join(', ')}`);
  }

  errors(most) {
    return [...this.#errors].sort((a, b) => b[1] - a[1]).slice(0, most).map(([error, count]) => `${error} ×${count}`);
  }
}
