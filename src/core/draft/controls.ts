/**
 * In-text comments by which a writer silences rules: `<!-- copydesk-disable -->` for the rest of the draft (until
 * `<!-- copydesk-enable -->`), `<!-- copydesk-disable-next style.passive -->` for the next block. Without rule ids
 * they speak of every rule.
 */
import type { PlacedBlock, Span } from './types';

const CONTROL = /<!--\s{0,20}copydesk-(disable-next|disable|enable)((?:\s{1,10}[\w.-]{1,80}){0,40})\s{0,20}-->/gu;

interface Silence extends Span {
  /** Empty: every rule. */
  readonly rules: ReadonlySet<string>;
}

/** Tells whether a rule is silenced at a source offset. */
export type Silenced = (rule: string, at: number) => boolean;

const NOTHING: Silenced = () => false;

/** Reads the comments of a draft. */
export function readControls(text: string, blocks: readonly PlacedBlock[]): Silenced {
  if (!text.includes('copydesk-')) return NOTHING;
  const silences: Silence[] = [];
  const matches = [...text.matchAll(CONTROL)];
  matches.forEach((match, i) => {
    const rules = new Set((match[2] ?? '').split(/\s+/u).filter(Boolean));
    const from = match.index + match[0].length;
    if (match[1] === 'disable-next') {
      const next = blocks.find((block) => block.start >= from);
      if (next) silences.push({ start: next.start, end: next.end, rules });
    } else if (match[1] === 'disable') {
      const ends = matches.slice(i + 1).find((other) => other[1] === 'enable' && sameRules(other[2] ?? '', rules));
      silences.push({ start: from, end: ends?.index ?? text.length, rules });
    }
  });
  return (rule, at) => silences.some((s) => s.start <= at && at < s.end && (s.rules.size === 0 || s.rules.has(rule)));
}

/** `enable` without ids ends every `disable`; with ids, those that name one of them. */
function sameRules(written: string, rules: ReadonlySet<string>): boolean {
  const named = written.split(/\s+/u).filter(Boolean);
  return named.length === 0 || named.some((rule) => rules.has(rule));
}
