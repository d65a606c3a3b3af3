/**
 * In-text comments by which a writer silences rules: `<!-- copydesk-disable -->` for the rest of the draft (until
 * `<!-- copydesk-enable -->`), `<!-- copydesk-disable-next style.passive -->` for the next block. Without rule ids
 * they speak of every rule.
 */
import { firstEndingAfter, merged } from './spans';
import type { PlacedBlock, Span } from './types';

const CONTROL = /<!--\s{0,20}copydesk-(disable-next|disable|enable)((?:\s{1,10}[\w.-]{1,80}){0,40})\s{0,20}-->/gu;

/** Tells whether a rule is silenced at a source offset. */
export type Silenced = (rule: string, at: number) => boolean;

const NOTHING: Silenced = () => false;

/** Stands for every rule. */
const ALL = '';

/** Reads the comments of a draft of `count` blocks, with `placed` the one at an index. */
export function readControls(text: string, count: number, placed: (index: number) => PlacedBlock): Silenced {
  if (!text.includes('copydesk-')) return NOTHING;
  const spans = new Map<string, Span[]>();
  const silence = (rules: readonly string[], span: Span): void => {
    for (const rule of rules.length > 0 ? rules : [ALL]) {
      const own = spans.get(rule);
      if (own) own.push(span); else spans.set(rule, [span]);
    }
  };
  const comments = [...text.matchAll(CONTROL)].map((match) => ({
    kind: match[1], rules: (match[2] ?? '').split(/\s+/u).filter(Boolean), start: match.index, end: match.index + match[0].length,
  }));
  let next = 0;
  for (const { kind, rules, end } of comments) {
    if (kind !== 'disable-next') continue;
    while (next < count && placed(next).start < end) next++;
    if (next < count) silence(rules, { start: placed(next).start, end: placed(next).end });
  }
  /** Start of the next `enable`, by the rules that it names, for the comment at hand: the comments are read backwards. */
  const enables = new Map<string, number>();
  for (const { kind, rules, start, end } of comments.reverse()) {
    if (kind === 'enable') for (const rule of rules.length > 0 ? rules : [ALL]) enables.set(rule, start);
    // `enable` without ids ends every `disable`; with ids, those that name one of them.
    else if (kind === 'disable') silence(rules, { start: end, end: Math.min(text.length, ...[ALL, ...rules].map((rule) => enables.get(rule) ?? text.length)) });
  }
  const silences = new Map([...spans].map(([rule, own]) => [rule, merged(own)] as const));
  const holds = (rule: string, at: number): boolean => {
    const own = silences.get(rule);
    const span = own?.[firstEndingAfter(own, at)];
    return span !== undefined && span.start <= at;
  };
  return (rule, at) => holds(ALL, at) || holds(rule, at);
}
