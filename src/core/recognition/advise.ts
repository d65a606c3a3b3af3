/** Turns the wordings found in a draft into findings, on the draft's date. */
import { holds, longDate } from '../../register/dates';
import { withoutEnd } from '../draft/prose';
import { fitReplacement } from '../draft/replacement';
import type { PlacedBlock } from '../draft/types';
import type { Finding, Fix, IsoDate, Level, RelatedPlace, Severity, Source } from '../types';
import type { TermMatch } from './terms';

export const TERM_RULE = 'recognition.term';
export const NAME_RULE = 'recognition.superseded-name';

/** A wording in its place in the draft. */
export interface PlacedTerm {
  readonly match: TermMatch;
  readonly block: PlacedBlock;
}

export interface Advice {
  readonly date: IsoDate;
  readonly levelOf: (rule: string, own: Severity) => Level;
  readonly sourcesOf: (keys: readonly string[]) => Source[];
  /** Makes an edit's text fit the draft's format, and refuses one that would cut through markup. */
  readonly edit: (block: PlacedBlock, start: number, end: number, text: string) => Fix['edits'] | undefined;
}

/**
 * Findings for the wordings that apply on the date. Advice at `info` is given once per wording: at its first place,
 * the others as related places; a warning stands at each place.
 */
export function adviseOnTerms(terms: readonly PlacedTerm[], sourceText: string, advice: Advice): Finding[] {
  const findings: Finding[] = [];
  const given = new Map<string, { index: number; related: RelatedPlace[] }>();
  for (const { match, block } of terms) {
    const { subject, guidance } = match.wording;
    if (match.historical || holds(guidance, advice.date) === 'no') continue;
    const rule = guidance.safe ? NAME_RULE : TERM_RULE;
    const level = advice.levelOf(rule, guidance.level);
    if (level === 'off') continue;
    const severity: Severity = match.quoted && level !== 'hint' ? 'info' : level;
    const { start, end } = block.source(match);
    const key = `${subject.id}/${guidance.id}/${match.quoted}`;
    const earlier = given.get(key);
    if (severity === 'info' && earlier) {
      earlier.related.push({ start, end, message: 'Here too' });
      continue;
    }
    const related: RelatedPlace[] = [];
    given.set(key, { index: findings.length, related });
    findings.push({
      rule, subject: subject.id, severity, start, end, text: sourceText.slice(start, end), ...wordsFor(match, advice.date),
      sources: advice.sourcesOf(guidance.sources), fixes: match.quoted ? [] : fixes(match, block, advice), related,
    });
  }
  return findings;
}

interface Words {
  readonly date: IsoDate;
  readonly message: string;
  readonly facts: readonly string[];
}

/** What was last said of a match: a keystroke leaves most matches and the date as they were. */
const said = new WeakMap<TermMatch, Words>();

function wordsFor(match: TermMatch, date: IsoDate): Pick<Words, 'message' | 'facts'> {
  let words = said.get(match);
  if (words?.date !== date) said.set(match, words = { date, message: message(match, date), facts: factsBehind(match, date) });
  return { message: words.message, facts: words.facts };
}

function message(match: TermMatch, date: IsoDate): string {
  const { guidance } = match.wording;
  const why = withoutEnd(guidance.why, '. ');
  if (match.quoted) return `${why}. The words are the speaker’s: leave them, and consider a line that explains.`;
  const offer = guidance.instead?.length ? ` Neutral: ${guidance.instead.map((text) => `“${text}”`).join(', ')}.` : '';
  const dated = guidance.from || guidance.to ? ` (On ${longDate(date)}.)` : '';
  return `${why}.${offer}${guidance.advice ? ` ${guidance.advice}` : ''}${dated}`;
}

function factsBehind(match: TermMatch, date: IsoDate): string[] {
  const { subject, guidance } = match.wording;
  const lines: string[] = [];
  if (guidance.from) lines.push(`This advice holds from ${longDate(guidance.from)}${guidance.to ? ` until ${longDate(guidance.to)}` : ''}.`);
  for (const background of subject.background ?? []) if (holds(background, date) === 'yes') lines.push(background.text);
  return lines;
}

function fixes(match: TermMatch, block: PlacedBlock, advice: Advice): Fix[] {
  const { guidance } = match.wording;
  const found: Fix[] = [];
  for (const instead of guidance.instead ?? []) {
    const { start, end, text } = fitReplacement(block.block, match, instead);
    const edits = advice.edit(block, start, end, text);
    if (edits) found.push({ title: `Write “${text}”`, safe: guidance.safe === true, edits });
  }
  return found;
}
