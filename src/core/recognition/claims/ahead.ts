/** Words that tell as done what is decided and takes effect later: "NATO admitted", "was elected", "becomes on Tuesday". */

/** Each with the number of days for which it may have yet to take effect. */
const AHEAD: readonly (readonly [words: RegExp, days: number])[] = [
  [/(?<!\p{L})(?:becomes?|joins?|enters?|takes? (?:over|office)|(?:government|cabinet) recogni[sz]ed)(?!\p{L})/u, 31],
  [/(?<!\p{L})(?:renamed|changed)(?!\p{L})/u, 5],
  [/(?<!\p{L})(?:acceded|ratified)(?!\p{L})/u, 100],
  [/(?<!\p{L})(?:elected|named|appointed|confirmed)(?!\p{L})/u, 250],
  [/(?<!\p{L})(?:admitted|accepted|approved|let)(?!\p{L})/u, 200],
];

/** By how many days the words of a statement may run ahead of what they tell; 0 for most. */
export const daysAhead = (prose: string): number => /(?<!\p{L})already(?!\p{L})/u.test(prose) ? 0 : AHEAD.find(([words]) => words.test(prose))?.[1] ?? 0;
