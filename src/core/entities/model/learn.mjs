/** Learns weights from annotated documents: AdaGrad on the log-likelihood of the annotation over all ways to cut a stretch. */
import { core } from './core.mjs';
import { exchanged } from './corpus.mjs';
import { priorWeights } from './priors.mjs';

/** Set on development documents, four folds. */
const EPOCHS = 12, RATE = 0.05, L2 = 0.1;
/** Epochs before weights count towards the mean that is kept. */
const SKIPPED = 2;
/** How often each document is learned from with its names exchanged, beside itself. */
const COPIES = 8;
/** Steps in which weights are kept, and the least that is kept. */
const STEP = 1 / 32, LEAST = 0.03, MOST = 4;

/** Numbers in [0, 1) from a seed (a linear congruential generator): the same data gives the same weights. */
function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

/** A document's stretches: spans with their rows, and which of them the annotation allows. */
function lattices({ placed, gold, ents, othersMarked }) {
  return placed.flatMap((place) => {
    const { block } = place, { tokens } = block;
    const sheet = core.readSheet(block);
    const placeOf = tokens.map(({ start, end }) => place.source({ start, end }));
    return core.regions(sheet).map((region) => {
      const n = region.last - region.first + 1;
      const covered = new Uint8Array(n), open = new Uint8Array(n);
      const spans = [];
      for (let first = region.first; first <= region.last; first++) {
        for (let last = first; last <= region.last && last - first < core.LONGEST_NAME; last++) {
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
      return { n, spans, skips: Array.from({ length: n }, (_, i) => core.skipRow(sheet, region.first + i)), covered, open, othersMarked };
    });
  });
}

/** Whether the annotation leaves room for the span as a name of that kind. */
function allowed({ covered, open, othersMarked }, span, kind) {
  if (span.gold !== undefined) return kind === span.gold;
  for (let i = span.from; i < span.to; i++) if (covered[i] || (!open[i] && (othersMarked || kind !== 3))) return false;
  return true;
}

const logAdd = (a, b) => a === -Infinity ? b : b === -Infinity ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/** Probability of each span and kind, and of each token in no name, over the paths that `may` and `skip` allow. */
function marginals({ n, spans }, scores, costs, may, skip) {
  const alpha = new Float64Array(n + 1).fill(-Infinity), beta = new Float64Array(n + 1).fill(-Infinity);
  alpha[0] = 0;
  beta[n] = 0;
  const ending = Array.from({ length: n + 1 }, () => []), starting = Array.from({ length: n + 1 }, () => []);
  spans.forEach((span, i) => { ending[span.to].push(i); starting[span.from].push(i); });
  for (let t = 1; t <= n; t++) {
    if (skip(t - 1)) alpha[t] = alpha[t - 1] + costs[t - 1];
    for (const i of ending[t]) for (let kind = 0; kind < 4; kind++) if (may(spans[i], kind)) alpha[t] = logAdd(alpha[t], alpha[spans[i].from] + scores[i * 4 + kind]);
  }
  for (let t = n - 1; t >= 0; t--) {
    if (skip(t)) beta[t] = beta[t + 1] + costs[t];
    for (const i of starting[t]) for (let kind = 0; kind < 4; kind++) if (may(spans[i], kind)) beta[t] = logAdd(beta[t], beta[spans[i].to] + scores[i * 4 + kind]);
  }
  if (alpha[n] === -Infinity) return undefined;
  const names = new Float64Array(spans.length * 4);
  spans.forEach((span, i) => { for (let kind = 0; kind < 4; kind++) if (may(span, kind)) names[i * 4 + kind] = Math.exp(alpha[span.from] + scores[i * 4 + kind] + beta[span.to] - alpha[n]); });
  return { names, skips: costs.map((cost, t) => (skip(t) ? Math.exp(alpha[t] + cost + beta[t + 1] - alpha[n]) : 0)) };
}

/** The weights that `documents` teach. The order in which they are read follows from the seed. */
export function learn(documents, seed) {
  const random = dice(seed);
  const prior = priorWeights(), weights = prior.slice(), squares = new Float32Array(weights.length).fill(1e-6);
  const all = documents.flatMap((document) => document.lattices ??= lattices(document));
  for (let copy = 0; copy < COPIES; copy++) all.push(...exchanged(documents, random).flatMap(lattices));
  const pull = (at, gradient, rest) => {
    const g = gradient - L2 * (weights[at] - rest) * 0.05;
    squares[at] += g * g;
    weights[at] += RATE * g / Math.sqrt(squares[at]);
  };
  const learnFrom = (lattice) => {
    const { spans, skips } = lattice;
    const scores = new Float64Array(spans.length * 4);
    spans.forEach(({ rows }, i) => { for (const row of rows) for (let kind = 0; kind < 4; kind++) scores[i * 4 + kind] += weights[row * 4 + kind]; });
    const costs = skips.map((row) => weights[row * 4]);
    const guess = marginals(lattice, scores, costs, () => true, () => true);
    const truth = marginals(lattice, scores, costs, (span, kind) => allowed(lattice, span, kind), (i) => !lattice.covered[i]);
    if (!truth) return;
    skips.forEach((row, t) => {
      const gradient = truth.skips[t] - guess.skips[t];
      if (Math.abs(gradient) >= 1e-4) pull(row * 4, gradient, 0);
    });
    spans.forEach(({ rows }, i) => {
      for (let kind = 0; kind < 4; kind++) {
        const gradient = truth.names[i * 4 + kind] - guess.names[i * 4 + kind];
        if (Math.abs(gradient) >= 1e-4) for (const row of rows) pull(row * 4 + kind, gradient, prior[row * 4 + kind]);
      }
    });
  };
  const mean = new Float64Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = all.map((_, i) => i);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) if (all[index].spans.length > 0) learnFrom(all[index]);
    if (epoch >= SKIPPED) weights.forEach((weight, i) => { mean[i] += weight / (EPOCHS - SKIPPED); });
  }
  return Float32Array.from(mean, (weight) => (Math.abs(weight) < LEAST ? 0 : Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP) * STEP))));
}
