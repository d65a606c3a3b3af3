/** Finds the checkable statements of a block; nothing here depends on the draft's date. */
import { firstAt } from '../../draft/places';
import { insideQuotation } from '../../draft/quotations';
import type { Block, Span } from '../../draft/types';
import type { Subject } from '../../../register/types';
import type { SubjectTable } from '../subjects';
import { numberOf } from './numbers';
import { type Kind, PATTERNS, TRIGGERS, UNSURE } from './patterns';
import { readSentence, type Sentence } from './sentence';

/** A statement as understood; spans are prose offsets. */
export interface ClaimCandidate extends Span {
  readonly kind: Kind;
  /** Who recognises, belongs, holds the office. */
  readonly actors: readonly Subject[];
  /** What is recognised, or the organisation. */
  readonly object?: Subject;
  readonly number?: number;
  /** Span of the number as written, for a fix. */
  readonly numberSpan?: Span;
  /** "more than", "only", "about" … */
  readonly quantity?: string;
  readonly unit?: string;
  readonly title?: string;
  /** The stated time as written, lower case. */
  readonly when?: string;
  /** Past tense: a thing that happened, not a state that holds. */
  readonly past: boolean;
  /** Says "ever" or "never". */
  readonly ever: boolean;
  /** The sentence gives a "since". */
  readonly since?: string;
  readonly quoted: boolean;
}

const NONE: readonly ClaimCandidate[] = [];

/** The statements of a block, in order. */
export function collectClaims(block: Block, table: SubjectTable): readonly ClaimCandidate[] {
  const triggers: number[] = [];
  for (let i = 0; i < block.tokens.length; i++) if (TRIGGERS.has(block.tokens[i]?.norm ?? '')) triggers.push(block.tokens[i]?.start ?? 0);
  if (triggers.length === 0) return NONE;
  const mentions = table.find(block);
  if (mentions.length === 0) return NONE;
  const found: ClaimCandidate[] = [];
  for (const span of block.sentences) {
    if (!triggers.some((at) => at >= span.start && at < span.end)) continue;
    const first = firstAt(block.tokens, span.start), last = firstAt(block.tokens, span.end) - 1;
    // No statement of fact is longer than this; a page without full stops is data.
    if (last - first > 400) continue;
    const sentence = readSentence(block, first, last, mentions);
    if (sentence.mentions.length > 0 && !sentence.text.endsWith('?')) found.push(...readClaims(block, sentence));
  }
  return found;
}

function readClaims(block: Block, sentence: Sentence): ClaimCandidate[] {
  const found: (ClaimCandidate & { from: number; to: number })[] = [];
  for (const { kind, expression, groups } of PATTERNS) {
    for (const match of sentence.text.matchAll(expression)) {
      const from = match.index, to = from + match[0].length;
      if (found.some((other) => other.from < to && from < other.to)) continue;
      if (isUnsure(sentence.text, from, kind)) continue;
      const claim = understand(block, sentence, kind, groups, match);
      if (claim) found.push({ ...claim, from, to });
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ from: _from, to: _to, ...claim }) => claim);
}

/** The clause before the claim makes it a wish, a condition, a report or a question. */
function isUnsure(text: string, from: number, kind: Kind): boolean {
  if (kind === 'holds-office') return false;
  const before = text.slice(0, from);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(' . ')) + 1);
  return UNSURE.test(clause) || UNSURE.test(text.slice(from, from + 1));
}

function understand(block: Block, sentence: Sentence, kind: Kind, groups: readonly string[], match: RegExpMatchArray): ClaimCandidate | undefined {
  const from = match.index ?? 0, to = from + match[0].length;
  const at = (name: string): string | undefined => { const i = groups.indexOf(name); return i < 0 ? undefined : match[i + 1]; };
  const subject = (index: string | undefined) => (index === undefined ? undefined : sentence.mentions[Number(index)]);
  const actorMentions = at('actors') ? [...(at('actors') ?? '').matchAll(/@(\d+)/gu)].map((m) => subject(m[1])) : [subject(at('actor'))];
  const actors = actorMentions.flatMap((mention) => (mention ? [mention.subject] : []));
  // "… but belongs to the EEA": the sentence's first state is its subject.
  if (actors.length === 0 && at('org') !== undefined) actors.push(...sentence.mentions.filter((mention) => mention.subject.kind === 'state').slice(0, 1).map((mention) => mention.subject));
  const object = subject(at('object') ?? at('org'));
  if (kind === 'holds-office' && /(?:former|ex -|then -|then|late|one - time|ousted) $/u.test(sentence.text.slice(0, from))) return undefined;
  if (kind === 'resolution' && object?.subject.recognition?.of !== 'sovereignty') return undefined;
  if (object?.capital) return undefined;
  if (kind !== 'holds-office' && actors.some((actor) => actor.kind === 'person')) return undefined;
  if (at('org') !== undefined && !object?.subject.members) return undefined;
  if ((at('object') !== undefined) && !object?.subject.recognition && kind !== 'resolution') return undefined;
  const verb = at('after') ?? '';
  // "Norway recognises Kosovo's efforts": the object goes on.
  const rest = sentence.text.slice(to);
  if (/recogni[sz]/u.test(match[0]) && /^ 's (?!government|independence|statehood|sovereignty)/u.test(rest)) return undefined;
  if (kind === 'recognises' && /^ (?:as part of|as a part of|passports?|filmmakers|efforts|territory)/u.test(rest)) return undefined;
  const written = at('number');
  const number = written === undefined ? undefined : numberOf(written);
  const numberAt = written === undefined ? -1 : match[0].indexOf(written);
  // "the Taliban, which most countries …": the statement begins with its quantifier.
  const lead = kind === 'most-not-recognised' || kind === 'no-country-recognises' ? Math.max(0, match[0].search(/\b(?:most|many|no) /u)) : 0;
  const { start, end } = sentence.span(from + lead, to);
  return {
    kind, actors, object: object?.subject, start, end, number,
    numberSpan: numberAt < 0 ? undefined : sentence.span(from + numberAt, from + numberAt + (written ?? '').length),
    quantity: at('quantity')?.trim(), unit: at('unit'), title: at('title'), when: at('when')?.trim() || undefined,
    past: /^recogni[sz]ed$/u.test(verb) && !at('tense') ? true : /^(?:was|were|had )$/u.test(at('tense') ?? ''),
    ever: /\b(?:ever|never)\b/u.test(match[0]),
    since: /\bsince (?:it |they )?[^,.;]{0,40}?(\d{4})/u.exec(sentence.text.slice(from))?.[1],
    quoted: insideQuotation(block, { start, end }),
  };
}
