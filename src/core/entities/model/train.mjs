// Learns the weights of the recogniser from annotated texts, and measures it on documents it did not learn from.
// usage: node train.mjs [--vocabulary] [--folds N] [--across] [--write] [--errors N] DATA.jsonl…
//   DATA: {id, text, ents: [{start, end, type}]} a line; types beyond PER, ORG, LOC are "another name".
//   A file without such other types is taken to leave other names unmarked.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = import.meta.dirname;
const flag = (name) => process.argv.includes(name);
const option = (name, otherwise) => { const i = process.argv.indexOf(name); return i < 0 ? otherwise : +process.argv[i + 1]; };
const files = process.argv.slice(2).filter((a) => a.endsWith('.jsonl'));
const EPOCHS = option('--epochs', 12), RATE = option('--rate', 0.05), L2 = option('--l2', 0.1), CUT = option('--cut', 0.03), DROP = option('--drop', 0), COPIES = option('--copies', 3), BONUS = option('--bonus', 0), PRIOR = option('--prior', 0.6);
/** Epochs before weights count towards the mean that is kept. */
const SKIPPED = 2;
const NOOTHER = flag('--noother');
const KINDS = ['PER', 'ORG', 'LOC', 'OTHER'];

const out = path.resolve(`dist/training-${process.pid}.mjs`);
await build({
  stdin: { contents: `export * from '../regions'; export { KNOWN, nameLists } from '../lexicon'; export * from '../features'; export * from '../decode'; export * from '../extent'; export * from '../collect'; export * from '../resolve';
    export { makeBlock, segment } from '../../draft/read';`, resolveDir: here, loader: 'ts' },
  bundle: true, format: 'esm', platform: 'node', outfile: out, logLevel: 'error',
});
const core = await import(pathToFileURL(out).href);
fs.rmSync(out);
for (const key of Object.keys(core.MEMORY)) core.MEMORY[key] = option(`--${key}`, core.MEMORY[key]);

const documents = files.flatMap((file) => {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n').map((l) => JSON.parse(l));
  const othersMarked = lines.some((d) => d.ents.some((e) => !KINDS.includes(e.type)));
  return lines.map((d) => ({ ...d, file, othersMarked }));
});

if (flag('--both')) documents.push(...documents.map((d) => ({ ...d, lines: true })));
function prepare(doc) {
  if (flag('--lines') || doc.lines) {
    let at = 0; doc.placed = [];
    for (const line of doc.text.split('\n')) { const base = at; if (line.trim()) doc.placed.push({ block: core.makeBlock(line), source: ({ start, end }) => ({ start: start + base, end: end + base }) }); at += line.length + 1; }
  } else {
    const { readings, placed } = core.segment(doc.text, 'plaintext', undefined, ({ kind, level, prose }) => ({ block: core.makeBlock(prose.text, kind, level) }));
    doc.placed = readings.map((_, index) => placed(index));
  }
  doc.gold = new Map(doc.ents.map((e) => [`${e.start}:${e.end}`, KINDS.includes(e.type) ? KINDS.indexOf(e.type) : 3]));
  return doc;
}
documents.forEach(prepare);

let seed = 12345;
const random = () => { seed = (Math.imul(seed, 1103515245) + 12345) >>> 0; return seed / 2 ** 32; };

/** The documents again with names exchanged for others of their type and length, so that cues are learned rather than names. */
function exchanged(docs) {
  const pools = new Map();
  const poolOf = (type, words) => { const key = `${type} ${Math.min(words, 4)}`; if (!pools.has(key)) pools.set(key, []); return pools.get(key); };
  const count = (text) => text.split(/\s+/u).length;
  for (const d of docs) for (const e of d.ents) { const text = d.text.slice(e.start, e.end); if (/^\p{Lu}/u.test(text)) poolOf(e.type, count(text)).push(text); }
  const title = (name) => name.replace(/(^|[ '-])\p{L}/gu, (c) => c.toUpperCase());
  const lists = core.nameLists();
  const pick = (list) => list[Math.floor(random() * list.length)];
  return docs.map((d) => {
    const chosen = new Map();
    let text = '', at = 0;
    const ents = [];
    for (const e of [...d.ents].sort((a, b) => a.start - b.start)) {
      if (e.start < at) continue;
      const name = d.text.slice(e.start, e.end);
      if (!chosen.has(name)) {
        const words = count(name), pool = poolOf(e.type, words);
        let other = name;
        if (random() < 0.7 && /^\p{Lu}/u.test(name)) {
          if (random() < 0.3 && e.type === 'PER' && words === 2) other = title(`${pick(lists.given)} ${pick(lists.surnames)}`);
          else if (random() < 0.3 && e.type === 'PER' && words === 1) other = title(pick(lists.surnames));
          else if (random() < 0.3 && e.type === 'LOC') other = title(pick(lists.places));
          else if (pool.length > 0) other = pick(pool);
        }
        chosen.set(name, other);
      }
      text += d.text.slice(at, e.start);
      const start = text.length;
      text += chosen.get(name);
      ents.push({ start, end: text.length, type: e.type });
      at = e.end;
    }
    text += d.text.slice(at);
    return prepare({ id: d.id, text, ents, file: d.file, othersMarked: d.othersMarked, lines: d.lines });
  });
}

/** A stretch as training sees it: spans with their rows, and which of them the annotation allows. */
function lattices(doc) {
  const found = [];
  for (const { block, source } of doc.placed.map((p) => ({ block: p.block, source: p.source.bind(p) }))) {
    const sheet = core.readSheet(block);
    const placeOf = block.tokens.map((t) => source({ start: t.start, end: t.end }));
    for (const region of core.regions(sheet)) {
      const n = region.last - region.first + 1;
      const covered = new Uint8Array(n);
      const spans = [];
      for (let f = region.first; f <= region.last; f++) for (let l = f; l <= region.last && l - f < core.LONGEST_NAME; l++) {
        if (!core.mayBeName(sheet, f, l)) continue;
        core.readFeatures(sheet, region, f, l);
        const at = source({ start: block.tokens[f].start, end: core.endOf(block.tokens, l) });
        const gold = doc.gold.get(`${at.start}:${at.end}`);
        spans.push({ from: f - region.first, to: l - region.first + 1, rows: core.active.rows.slice(0, core.active.size), gold });
        if (gold !== undefined) covered.fill(1, f - region.first, l - region.first + 1);
      }
      // Annotations that no span can express leave their tokens open.
      const open = new Uint8Array(n);
      for (const e of doc.ents) for (let i = 0; i < n; i++) {
        const at = placeOf[region.first + i];
        if (at.start < e.end && e.start < at.end && !covered[i]) open[i] = 1;
      }
      const skips = Array.from({ length: n }, (_, i) => core.skipRow(sheet, region.first + i));
      found.push({ n, spans, skips, covered, open, othersMarked: doc.othersMarked });
    }
  }
  return found;
}

const allowed = (lattice, span, kind) => {
  if (span.gold !== undefined) return kind === span.gold;
  for (let i = span.from; i < span.to; i++) {
    if (lattice.covered[i]) return false;
    if (!lattice.open[i] && (lattice.othersMarked || kind !== 3 || NOOTHER)) return false;
  }
  return true;
};
const skippable = (lattice, i) => !lattice.covered[i];

const add = (a, b) => a === -Infinity ? b : b === -Infinity ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/** Probability of each span and kind over the paths that `may` and `skip` allow. */
function marginals({ n, spans }, scores, costs, may, skip) {
  const alpha = new Float64Array(n + 1).fill(-Infinity), beta = new Float64Array(n + 1).fill(-Infinity);
  alpha[0] = 0; beta[n] = 0;
  const ending = Array.from({ length: n + 1 }, () => []), starting = Array.from({ length: n + 1 }, () => []);
  spans.forEach((s, i) => { ending[s.to].push(i); starting[s.from].push(i); });
  for (let t = 1; t <= n; t++) {
    if (skip(t - 1)) alpha[t] = alpha[t - 1] + costs[t - 1];
    for (const i of ending[t]) for (let k = 0; k < 4; k++) if (may(spans[i], k)) alpha[t] = add(alpha[t], alpha[spans[i].from] + scores[i * 4 + k]);
  }
  for (let t = n - 1; t >= 0; t--) {
    if (skip(t)) beta[t] = beta[t + 1] + costs[t];
    for (const i of starting[t]) for (let k = 0; k < 4; k++) if (may(spans[i], k)) beta[t] = add(beta[t], beta[spans[i].to] + scores[i * 4 + k]);
  }
  const p = new Float64Array(spans.length * 4);
  if (alpha[n] === -Infinity) return undefined;
  spans.forEach((s, i) => { for (let k = 0; k < 4; k++) if (may(s, k)) p[i * 4 + k] = Math.exp(alpha[s.from] + scores[i * 4 + k] + beta[s.to] - alpha[n]); });
  p.skips = costs.map((c, t) => skip(t) ? Math.exp(alpha[t] + c + beta[t + 1] - alpha[n]) : 0);
  return p;
}

/** What is plain without learning, so that knowledge seen seldom in the annotated texts is used all the same. */
function priorWeights() {
  const weights = new Float32Array(core.WEIGHTS);
  const { ROW, KNOWN } = core;
  const set = (block, known, ...scores) => {
    for (const name of known.split(' ')) scores.forEach((score, k) => { weights[(block + (name === 'unknown' ? 27 : 31 - Math.clz32(KNOWN[name]))) * 4 + k] += score * PRIOR; });
  };
  for (const block of [ROW.only, ROW.phrase]) {
    set(block, 'country region', -1, -1, 2.5, -1);
    set(block, 'geography', -1, -1, 3, -1);
    set(block, 'city', -0.5, -0.5, 2, -1);
    set(block, 'town', 0, -0.3, 0.7, -0.5);
    set(block, 'organisation', -1.5, 2.5, -1, -0.5);
  }
  // A city of two words or more is hardly ever anybody's name, whatever its words look like: "Addis Ababa".
  set(ROW.phrase, 'city', -3, 0, 3, 0);
  set(ROW.only, 'given', 0.7, 0, 0, 0);
  set(ROW.only, 'surname', 0.7, 0, 0, 0);
  set(ROW.only, 'common', -1, -1, -1, 0);
  set(ROW.only, 'calendar', -2.5, -2.5, -2.5, 0);
  set(ROW.only, 'demonym', -2, -2, -2, 1.5);
  set(ROW.first, 'given', 1.2, -0.3, -0.3, -0.3);
  set(ROW.last, 'surname', 0.8, -0.2, -0.2, -0.2);
  set(ROW.last, 'organisationEnding', -1, 1.2, -0.3, 0);
  set(ROW.last, 'placeEnding', -1, 0, 1, 0);
  set(ROW.last, 'otherEnding', -1, -0.3, -0.5, 1);
  set(ROW.last, 'team', -0.5, 0.8, -0.3, 0);
  set(ROW.first, 'title', -4, -1, -1, -1);
  set(ROW.first, 'calendar', -2, -1, -1, 0);
  set(ROW.last, 'calendar', -3, -2, -2, -0.5);
  set(ROW.before, 'title', 0.8, 0, 0, 0);
  set(ROW.before, 'role', 0.5, 0, 0, 0);
  const shape = (index, ...scores) => scores.forEach((score, k) => { weights[(ROW.shape + index) * 4 + k] += score * PRIOR; });
  shape(9, -3, -0.5, -1.5, -0.5); // "and"
  shape(61, -2, -0.7, -1, -0.5); // a possessive inside
  shape(12, -3, -1, -1, -0.5); // "in", "on", "to", particles
  return weights;
}

/** Weights by AdaGrad on the log-likelihood of the annotation. The order of the stretches is fixed: the same data gives the same weights. */
function learn(docs) {
  const prior = priorWeights(), weights = prior.slice(), squares = new Float32Array(core.WEIGHTS).fill(1e-6);
  seed = option('--seed', 12345);
  const all = docs.flatMap((d) => d.lattices ??= lattices(d));
  for (let copy = 0; copy < COPIES; copy++) all.push(...exchanged(docs).flatMap(lattices));
  const mean = new Float64Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = all.map((_, i) => i);
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); [order[i], order[j]] = [order[j], order[i]]; }
    for (const index of order) {
      const lattice = all[index];
      const { spans } = lattice;
      if (spans.length === 0) continue;
      const costs = lattice.skips.map((row) => weights[row * 4]);
      const scores = new Float64Array(spans.length * 4);
      // Some rows sit each stretch out, so that none comes to be relied on alone.
      const salt = Math.floor(random() * 2 ** 31);
      const sits = (row) => DROP > 0 && (Math.imul(row ^ salt, 2654435761) >>> 8) % 1000 < DROP * 1000;
      const rowsOf = spans.map((s) => DROP > 0 ? s.rows.filter((row) => !sits(row)) : s.rows);
      rowsOf.forEach((rows, i) => { for (const row of rows) for (let k = 0; k < 4; k++) scores[i * 4 + k] += weights[row * 4 + k] / (1 - DROP); });
      const model = marginals(lattice, scores, costs, () => true, () => true);
      const truth = marginals(lattice, scores, costs, (s, k) => allowed(lattice, s, k), (i) => skippable(lattice, i));
      if (!truth) continue;
      lattice.skips.forEach((row, t) => {
        const gradient = truth.skips[t] - model.skips[t];
        if (Math.abs(gradient) < 1e-4) return;
        const g = gradient - L2 * weights[row * 4] * 0.05;
        squares[row * 4] += g * g;
        weights[row * 4] += RATE * g / Math.sqrt(squares[row * 4]);
      });
      spans.forEach((s, i) => {
        for (let k = 0; k < 4; k++) {
          const gradient = truth[i * 4 + k] - model[i * 4 + k];
          if (Math.abs(gradient) < 1e-4) continue;
          for (const row of rowsOf[i]) {
            const at = row * 4 + k;
            const g = gradient - L2 * (weights[at] - prior[at]) * 0.05;
            squares[at] += g * g;
            weights[at] += RATE * g / Math.sqrt(squares[at]);
          }
        }
      });
    }
    if (epoch >= SKIPPED) for (let i = 0; i < weights.length; i++) mean[i] += weights[i];
  }
  for (let i = 0; i < weights.length; i++) weights[i] = mean[i] / (EPOCHS - SKIPPED);
  // Every span fires one row of its length: a bonus there trades precision for recall.
  for (let length = 0; length < 8; length++) for (let k = 0; k < 3; k++) weights[(core.LENGTH_ROW + length) * 4 + k] += BONUS;
  // What ships is in steps of 1/32, without what hardly counts.
  for (let i = 0; i < weights.length; i++) weights[i] = Math.abs(weights[i]) < CUT ? 0 : Math.max(-4, Math.min(4, Math.round(weights[i] * 32) / 32));
  return weights;
}

const reasons = new Map();
const wrong = new Map(), missed = new Map();
function measure(docs, weights, tally) {
  for (const doc of docs) {
    const perBlock = doc.placed.map((p) => core.collectWith(p.block, weights));
    const entities = core.resolveEntities(perBlock);
    const found = new Map();
    for (const e of entities) for (const m of e.mentions) {
      const at = doc.placed[m.block].source(m);
      found.set(`${at.start}:${at.end}`, KINDS.indexOf(e.type));
    }
    const t = tally[`${path.basename(doc.file)}${doc.lines ? ' by line' : ''}`] ??= { all: [0, 0, 0], untyped: [0, 0, 0], PER: [0, 0, 0], ORG: [0, 0, 0], LOC: [0, 0, 0] };
    const say = (at) => doc.text.slice(...at.split(':').map(Number));
    for (const [at, k] of found) {
      const gold = doc.gold.get(at), hit = gold === k ? 0 : 1;
      t.all[hit]++; t[KINDS[k]][hit]++;
      if (hit) { const key = `${KINDS[k]} ${say(at)}${gold === undefined ? '' : `→${KINDS[gold]}`}`; wrong.set(key, (wrong.get(key) ?? 0) + 1); }
      if (gold !== 3) t.untyped[gold === undefined ? 1 : 0]++;
    }
    if (flag('--why')) {
      const cands = perBlock.flatMap((list, b) => list.map((c) => ({ c, at: doc.placed[b].source(c) })));
      for (const [at, k] of doc.gold) {
        if (k === 3 || found.has(at)) continue;
        const [s, e] = at.split(':').map(Number);
        const over = [...found.keys()].map((x) => x.split(':').map(Number)).find(([a, b]) => a < e && s < b);
        const exact = cands.find((x) => x.at.start === s && x.at.end === e);
        const touching = cands.filter((x) => x.at.start < e && s < x.at.end).map((x) => `${x.c.text}${x.c.chosen ? `=${KINDS[x.c.scores.indexOf(Math.max(...x.c.scores))]}` : ''}`);
        const why = over ? `cut differently` : exact ? (exact.c.chosen ? 'taken for another name' : 'not chosen') : touching.length ? 'others/unfound cut' : 'not seen';
        const key = `${path.basename(doc.file)} ${why}`;
        const entry = reasons.get(key) ?? [0, []];
        entry[0]++; entry[1].push(`${KINDS[k]} ${doc.text.slice(Math.max(0, s - 25), s)}[${say(at)}]${doc.text.slice(e, e + 15)}{${touching.join('/')}}`.replace(/\n/gu, '↵'));
        reasons.set(key, entry);
      }
    }
    for (const [at, k] of doc.gold) {
      if (k === 3) continue;
      if (found.get(at) !== k) { t.all[2]++; t[KINDS[k]][2]++; const key = `${KINDS[k]} ${say(at)}${found.has(at) ? '*' : ''}`; missed.set(key, (missed.get(key) ?? 0) + 1); }
      if (!found.has(at)) t.untyped[2]++;
    }
  }
}
const f1 = ([tp, fp, fn]) => `P ${(100 * tp / (tp + fp || 1)).toFixed(1)} R ${(100 * tp / (tp + fn || 1)).toFixed(1)} F1 ${(200 * tp / (2 * tp + fp + fn || 1)).toFixed(1)}`;
const report = (title, tally) => {
  for (const [file, t] of Object.entries(tally)) console.log(`${title} ${file}: typed ${f1(t.all)} | untyped ${f1(t.untyped)} | ${['PER', 'ORG', 'LOC'].map((k) => `${k} ${f1(t[k]).slice(-4)}`).join(' ')}`);
};

if (flag('--vocabulary')) {
  // Words beside and inside stretches that many documents share; words of the dictionary only, so no name is learned by heart.
  const seen = new Map();
  for (const doc of documents) {
    const here = new Set();
    for (const { block } of doc.placed) {
      const sheet = core.readSheet(block);
      for (const region of core.regions(sheet)) for (let i = region.first - 2; i <= region.last + 2; i++) {
        const token = block.tokens[i];
        if (!token || /\s|\d/u.test(token.norm)) continue;
        if (token.kind === 'word' ? core.isDictionaryWord(token.norm) : token.text.length < 3) here.add(token.norm);
      }
    }
    for (const word of here) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const words = [...seen].filter(([, n]) => n >= option('--least', 5)).map(([w]) => w).sort();
  fs.writeFileSync(path.join(here, 'vocabulary.ts'),
    `/** Words beside and inside names that the weights know one by one. Generated by train.mjs --vocabulary. */\nexport const CONTEXT_WORDS = ${JSON.stringify(words.join(' '))};\n`);
  console.log(`${words.length} words`);
  process.exit();
}

if (flag('--oracle')) {
  for (const file of files) {
    let reachable = 0, all = 0; const lost = [];
    for (const d of documents.filter((x) => x.file === file)) {
      const got = new Set();
      for (const p of d.placed) { const sheet = core.readSheet(p.block); for (const r of core.regions(sheet)) for (let f = r.first; f <= r.last; f++) for (let l = f; l <= r.last && l - f < core.LONGEST_NAME; l++) if (core.mayBeName(sheet, f, l)) { const a = p.source({ start: p.block.tokens[f].start, end: core.endOf(p.block.tokens, l) }); got.add(`${a.start}:${a.end}`); } }
      for (const [at, k] of d.gold) if (k < 3) { all++; if (got.has(at)) reachable++; else lost.push(d.text.slice(...at.split(':').map(Number))); }
    }
    console.log(file, `${reachable} of ${all} annotated names can be reached; not: ${lost.slice(0, 120).join(' | ')}`);
  }
}

const folds = option('--folds', 0);
const number = new Map([...new Set(documents.map((d) => d.id))].map((id, i) => [id, i]));
if (folds) {
  const tally = {};
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(documents.filter((d) => number.get(d.id) % folds !== fold));
    measure(documents.filter((d) => number.get(d.id) % folds === fold), weights, tally);
  }
  report(`${folds} folds`, tally);
}
if (flag('--across')) {
  for (const file of files) {
    const tally = {};
    measure(documents.filter((d) => d.file === file), learn(documents.filter((d) => d.file !== file)), tally);
    report('learned from the others', tally);
  }
}
for (const [why, [count, examples]] of reasons) console.log(`## ${why}: ${count}\n${examples.filter((_, i) => i % Math.ceil(examples.length / 45) === 0).join('\n')}`);
if (flag('--errors')) {
  const top = (m) => [...m].sort((a, b) => b[1] - a[1]).slice(0, option('--errors', 40)).map(([k, c]) => `${k} ×${c}`).join(' | ');
  console.log(`found, not gold: ${top(wrong)}\ngold, not found: ${top(missed)}`);
}
if (flag('--write')) {
  const weights = learn(documents);
  const tally = {};
  measure(documents, weights, tally);
  report('on what it learned from', tally);
  // What is less than an eighth moves no figure; a character a weight packs best, and a coarser step splits names of three words.
  const steps = [...weights].map((w) => Math.round(w * 32)).map((step) => (Math.abs(step) <= 3 ? 0 : step));
  const unitOf = (step) => { const unit = 79 + step; return unit >= 35 && unit <= 126 && unit !== 92 ? unit : 0x164 + step; };
  fs.writeFileSync(path.join(here, 'weights.ts'),
    `/**\n * Weights in steps of 1/32, a character each: "O" is nothing, "P" one step, "N" one step down; letters from U+0100 on stand\n * for those that have no ASCII. Four (PER, ORG, LOC, other) a row. Generated by train.mjs.\n */\nexport const STEPS = ${JSON.stringify(steps.map((step) => String.fromCharCode(unitOf(step))).join(''))};\n`);
  console.log(`${steps.filter((s) => s !== 0).length} weights other than zero of ${steps.length}`);
}
