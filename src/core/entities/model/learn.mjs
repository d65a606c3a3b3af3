/** Learns weights from annotated documents: AdaGrad on the log-likelihood of the annotation over all ways to cut a stretch. */
import { core } from './core.mjs';
import { exchanged, written } from './corpus.mjs';
import { priorWeights } from './priors.mjs';

/** Set on development documents, four folds. */
const EPOCHS = 16, RATE = 0.05, L2 = 0.3;
/** Epochs after which small weights are nothing for good, so that the others learn to do without; those that follow count towards the mean that is kept. */
const PRUNED = 7;
/** How often all is learned, from other beginnings. */
const PASSES = 2;
/** How often in an epoch each document is learned from with its names exchanged, beside itself; with other names in every epoch. */
const COPIES = 2;
/** How often in an epoch the sentences of news are learned from. Set on development documents. */
const ROUNDS = 1;
/** What is pulled by less moves no figure. */
const LEAST_GRADIENT = 1e-3;
/** Steps in which weights are kept, and the least that is kept: what is less moves no figure and costs its place. */
export const STEP = 1 / 4;

/** A weight as it ships, ties away from nothing. */
const rounded = (weight) => Math.sign(weight) * Math.round(Math.abs(weight) / STEP) * STEP;
const LEAST = 5.5 / 32, MOST = 4;

/** Kinds of name, of which the last is another name. */
const KINDS = 4, OTHER = 3;

/** Numbers in [0, 1) from a seed (a linear congruential generator): the same data gives the same weights. */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

/** A document's stretches: spans with their rows, and which readings the annotation allows. */
function lattices({ placed, gold, ents, othersMarked }) {
  return placed.flatMap((place) => {
    const { block } = place, { tokens } = block;
    const sheet = core.readSheet(block);
    const placeOf = tokens.map(({ start, end }) => place.source({ start, end }));
    return core.regions(sheet).map((region) => {
      const n = region.last - region.first + 1;
      const covered = new Uint8Array(n), open = new Uint8Array(n);
      const spans = [];
      // Ordered by their ends, so that one pass forwards and one backwards meet every span after those it builds on.
      for (let last = region.first; last <= region.last; last++) {
        for (let first = Math.max(region.first, last - core.LONGEST_NAME + 1); first <= last; first++) {
          if (!core.mayBeName(sheet, first, last)) continue;
          core.readFeatures(sheet, region, first, last);
          const { start, end } = place.source({ start: tokens[first].start, end: core.endOf(tokens, last) });
          const kind = gold.get(`${start}:${end}`);
          const from = first - region.first, to = last - region.first + 1;
          spans.push({ from, to, rows: core.active.rows.slice(0, core.active.size), gold: kind });
          if (kind !== undefined) covered.fill(1, from, to);
        }
      }
      // Annotations that no span can express leave their tokens open.
      for (const { start, end } of ents) {
        for (let i = 0; i < n; i++) {
          const at = placeOf[region.first + i];
          if (at.start < end && start < at.end && !covered[i]) open[i] = 1;
        }
      }
      const allowed = Uint8Array.from({ length: spans.length * KINDS }, (_, i) => isAllowed({ covered, open, othersMarked }, spans[Math.floor(i / KINDS)], i % KINDS));
      return { n, spans, allowed, skips: Array.from({ length: n }, (_, i) => core.skipRow(sheet, region.first + i)), skippable: covered.map((is) => 1 - is) };
    });
  });
}

/** Whether the annotation leaves room for the span as a name of that kind. */
function isAllowed({ covered, open, othersMarked }, span, kind) {
  if (span.gold !== undefined) return kind === span.gold;
  for (let i = span.from; i < span.to; i++) if (covered[i] || (!open[i] && (othersMarked || kind !== OTHER))) return false;
  return true;
}

function scoresOf(rows, weights) {
  let person = 0, organisation = 0, place = 0, other = 0;
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i] * KINDS;
    person += weights[at];
    organisation += weights[at + 1];
    place += weights[at + 2];
    other += weights[at + 3];
  }
  return [person, organisation, place, other];
}

const logAdd = (a, b) => a === -Infinity ? b : b === -Infinity ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/** Probability of each span and kind, and of each token in no name, over the paths that `may` and `skip` allow; over all without. */
function marginals({ n, spans }, scores, costs, may, skip) {
  const alpha = new Float64Array(n + 1).fill(-Infinity), beta = new Float64Array(n + 1).fill(-Infinity);
  alpha[0] = 0;
  beta[n] = 0;
  for (let t = 1, i = 0; t <= n; t++) {
    if (!skip || skip[t - 1]) alpha[t] = alpha[t - 1] + costs[t - 1];
    for (; i < spans.length && spans[i].to === t; i++) {
      const before = alpha[spans[i].from];
      if (before === -Infinity) continue;
      for (let at = i * KINDS; at < (i + 1) * KINDS; at++) if (!may || may[at]) alpha[t] = logAdd(alpha[t], before + scores[at]);
    }
  }
  if (alpha[n] === -Infinity) return undefined;
  for (let t = n, i = spans.length - 1; t > 0; t--) {
    for (; i >= 0 && spans[i].to === t; i--) {
      const { from } = spans[i];
      for (let at = i * KINDS; at < (i + 1) * KINDS; at++) if (!may || may[at]) beta[from] = logAdd(beta[from], beta[t] + scores[at]);
    }
    if (!skip || skip[t - 1]) beta[t - 1] = logAdd(beta[t - 1], beta[t] + costs[t - 1]);
  }
  const names = scores.map((score, at) => {
    const { from, to } = spans[Math.floor(at / KINDS)];
    return !may || may[at] ? Math.exp(alpha[from] + score + beta[to] - alpha[n]) : 0;
  });
  return { names, skips: costs.map((cost, t) => (!skip || skip[t] ? Math.exp(alpha[t] + cost + beta[t + 1] - alpha[n]) : 0)) };
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** The weights that `documents` teach: the mean of what is learned in several orders and with other names exchanged, which is steadier than each. */
export function learn(documents, seed) {
  const passes = Array.from({ length: PASSES }, (_, pass) => learnOnce(documents, seed + pass * 1_000_003));
  return Float32Array.from(passes[0], (_, i) => Math.max(-MOST, Math.min(MOST, rounded(passes.reduce((sum, weights) => sum + weights[i], 0) / PASSES))));
}

/** One pass. The order in which documents are read follows from the seed. */
function learnOnce(documents, seed) {
  const random = dice(seed);
  const prior = priorWeights(), weights = prior.slice(), squares = new Float32Array(weights.length).fill(1e-6);
  const originals = documents.flatMap((document) => document.lattices ??= lattices(document));
  const pruned = new Uint8Array(weights.length);
  const pull = (at, gradient, rest) => {
    if (pruned[at]) return;
    const g = gradient - L2 * (weights[at] - rest) * 0.05;
    squares[at] += g * g;
    weights[at] += RATE * g / Math.sqrt(squares[at]);
  };
  const learnFrom = (lattice) => {
    const { spans, skips } = lattice;
    const scores = new Float64Array(spans.length * KINDS);
    spans.forEach(({ rows }, i) => scores.set(scoresOf(rows, weights), i * KINDS));
    const costs = skips.map((row) => weights[row * KINDS]);
    const guess = marginals(lattice, scores, costs);
    const truth = marginals(lattice, scores, costs, lattice.allowed, lattice.skippable);
    if (!truth) return;
    skips.forEach((row, t) => {
      const gradient = truth.skips[t] - guess.skips[t];
      if (Math.abs(gradient) >= LEAST_GRADIENT) pull(row * KINDS, gradient, 0);
    });
    spans.forEach(({ rows }, i) => {
      for (let kind = 0; kind < KINDS; kind++) {
        const gradient = truth.names[i * KINDS + kind] - guess.names[i * KINDS + kind];
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        for (let j = 0; j < rows.length; j++) pull(rows[j] * KINDS + kind, gradient, prior[rows[j] * KINDS + kind]);
      }
    });
  };
  const mean = new Float64Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const all = [...originals];
    for (let copy = 0; copy < COPIES; copy++) all.push(...exchanged(documents, random).flatMap(lattices));
    for (let round = 0; round < ROUNDS; round++) all.push(...written(random).flatMap(lattices));
    shuffle(all, random);
    for (const lattice of all) if (lattice.spans.length > 0) learnFrom(lattice);
    if (epoch >= PRUNED) weights.forEach((weight, i) => { mean[i] += weight / (EPOCHS - PRUNED); });
    if (epoch === PRUNED - 1) {
      weights.forEach((weight, i) => {
        if (Math.abs(weight) >= LEAST) return;
        weights[i] = 0;
        pruned[i] = 1;
      });
    }
  }
  return mean.map((weight, i) => (pruned[i] ? 0 : weight));
}
