/** Cuts a stretch into names and other words so that the sum of the scores is highest: dynamic programming over spans. */
import { active, ROWS } from './features/rows';
import { skipRow } from './features/skip';
import { readAfter, readBefore, readSpan } from './features/span';
import { isNobody, isOwnedSite, mayBeName } from './extent';
import { LONGEST_REGION, type Region, type Sheet } from './regions';
import { KINDS, type Scores } from './types';

/** Longest name, in tokens. */
export const LONGEST_NAME = 9;

const KIND_COUNT = KINDS.length;

/** A span chosen in a stretch, with the scores of every kind. */
export interface Choice {
  readonly first: number;
  readonly last: number;
  /** Index into `KINDS`, or -1 where no name stands (one token). */
  readonly kind: number;
  readonly scores: Scores;
}

/** Scores of the kinds for the span scored last. Reused: this runs for every span while somebody types. */
const scored = new Float64Array(KIND_COUNT);

/** Adds up in `sums`, from `into` on, the weights of the rows read last. */
function addUp(sums: Float64Array, into: number, weights: Float32Array): void {
  let person = 0, organisation = 0, place = 0, other = 0;
  const { rows, size } = active;
  for (let i = 0; i < size; i++) {
    const at = (rows[i] as number) * KIND_COUNT;
    person += weights[at] as number;
    organisation += weights[at + 1] as number;
    place += weights[at + 2] as number;
    other += weights[at + 3] as number;
  }
  sums[into] = person;
  sums[into + 1] = organisation;
  sums[into + 2] = place;
  sums[into + 3] = other;
}

/** Leaves in `scored` the scores of a span, told against `otherwise`, the score of no name. */
function score(sheet: Sheet, region: Region, first: number, last: number, weights: Float32Array, otherwise: number): void {
  const from = first - region.first, to = last - region.first;
  if (!hasBefore[from]) {
    readBefore(sheet, region, first);
    addUp(sumsBefore, from * KIND_COUNT, weights);
    hasBefore[from] = 1;
  }
  if (!hasAfter[to]) {
    readAfter(sheet, region, last);
    addUp(sumsAfter, to * KIND_COUNT, weights);
    hasAfter[to] = 1;
  }
  readSpan(sheet, region, first, last);
  addUp(scored, 0, weights);
  for (let kind = 0; kind < KIND_COUNT; kind++) {
    scored[kind] = (scored[kind] as number) + (sumsBefore[from * KIND_COUNT + kind] as number) + (sumsAfter[to * KIND_COUNT + kind] as number) - otherwise;
  }
  if (isNobody(sheet, first, last)) scored[0] = -Infinity;
  if (isOwnedSite(sheet, first, last)) {
    scored[1] = (scored[1] as number) + OWNED;
    scored[2] = (scored[2] as number) + OWNED;
  }
}

/** What an owner adds to the name of a site: “Gaza’s Nasser Hospital”. Set on development documents. */
const OWNED = 3;

export const WEIGHTS = ROWS * KIND_COUNT;

/** Room for one stretch, used again and again: allocating it for each would cost more than filling it. */
const ROOM = LONGEST_REGION + 2;
const best = new Float64Array(ROOM), from = new Int32Array(ROOM), kinds = new Int8Array(ROOM);
/** Cost of taking no name up to here: all scores are told against it. */
const skipped = new Float64Array(ROOM);
/** What the spans that begin or end at a token have in common, worked out once. */
const sumsBefore = new Float64Array(ROOM * KIND_COUNT), sumsAfter = new Float64Array(ROOM * KIND_COUNT), hasBefore = new Uint8Array(ROOM), hasAfter = new Uint8Array(ROOM);
const kept = new Float64Array(ROOM * KIND_COUNT), scoredAt = new Uint8Array(ROOM);

/** Sum of the kinds' likelihoods for the span scored last, told against the likeliest. */
function together(highest: number): number {
  let sum = 0;
  for (let kind = 0; kind < KIND_COUNT; kind++) sum += Math.exp((scored[kind] as number) - highest);
  return sum;
}

const MOST_TOGETHER = Math.log(KIND_COUNT);

/** The best reading of a stretch, in order. */
export function decode(sheet: Sheet, region: Region, weights: Float32Array): Choice[] {
  const n = region.last - region.first + 1;
  kinds.fill(-1, 0, n + 1);
  scoredAt.fill(0, 0, n + 1);
  hasBefore.fill(0, 0, n + 1);
  hasAfter.fill(0, 0, n + 1);
  for (let end = 1; end <= n; end++) {
    const last = region.first + end - 1;
    skipped[end] = (skipped[end - 1] as number) + (weights[skipRow(sheet, last) * KIND_COUNT] as number);
    best[end] = best[end - 1] as number;
    from[end] = end - 1;
    for (let length = 1; length <= LONGEST_NAME && length <= end; length++) {
      const first = last - length + 1;
      if (!mayBeName(sheet, first, last)) continue;
      score(sheet, region, first, last, weights, (skipped[end] as number) - (skipped[end - length] as number));
      let kind = 0;
      for (let other = 1; other < KIND_COUNT; other++) if ((scored[other] as number) > (scored[kind] as number)) kind = other;
      const before = best[end - length] as number, highest = scored[kind] as number;
      // All the kinds together speak for the span; together they add at most the logarithm of their number.
      const total = before + highest + MOST_TOGETHER > (best[end] as number) ? before + highest + Math.log(together(highest)) : -Infinity;
      const wins = total > (best[end] as number);
      if (wins) {
        best[end] = total;
        from[end] = end - length;
        kinds[end] = kind;
      }
      if (wins || length === 1) {
        kept.set(scored, end * KIND_COUNT);
        scoredAt[end] = 1;
      }
    }
  }
  const choices: Choice[] = [];
  for (let end = n; end > 0; end = from[end] as number) {
    if (!scoredAt[end]) continue;
    const at = end * KIND_COUNT;
    const scores: Scores = [kept[at] as number, kept[at + 1] as number, kept[at + 2] as number, kept[at + 3] as number];
    choices.push({ first: region.first + (from[end] as number), last: region.first + end - 1, kind: kinds[end] as number, scores });
  }
  return choices.reverse();
}
