/** Turns the wordings found in a draft into findings, on the draft's date. */
import { backgroundAt } from '../../register/background';
import { holds, lastVerified, longDate } from '../../register/dates';
import { withoutEnd } from '../draft/prose';
import { fitReplacement } from '../draft/replacement';
import type { PlacedBlock } from '../draft/types';
import type { Finding, Fix, IsoDate, Level, RelatedPlace, Severity, Source } from '../types';
import type { TermMatch, Wording } from './terms';

export const TERM_RULE = 'recognition.term';
export const NAME_RULE = 'recognition.superseded-name';

/** What is to be said of a wording where it stands. */
export interface SaidTerm {
  /** Names the advice: what is only advised is said at its first place. */
  readonly advice: string;
  readonly wording: Wording;
  readonly finding: Finding;
}

export interface Advice {
  readonly date: IsoDate;
  readonly levelOf: (rule: string, own: Severity) => Level;
  readonly sourcesOf: (keys: readonly string[]) => Source[];
  /** Makes an edit's text fit the draft's format, and refuses one that would cut through markup. */
  readonly edit: (block: PlacedBlock, start: number, end: number, text: string) => Fix['edits'] | undefined;
}

/** What is to be said of the wordings of a block that apply on the date. */
export function adviseOnTerms(terms: readonly TermMatch[], block: PlacedBlock, sourceText: string, advice: Advice): SaidTerm[] {
  const said: SaidTerm[] = [];
  for (const match of terms) {
    const { subject, guidance } = match.wording;
    if (match.elsewhere || match.historical || holds(guidance, advice.date) === 'no') continue;
    const rule = guidance.safe ? NAME_RULE : TERM_RULE;
    const level = advice.levelOf(rule, guidance.level);
    if (level === 'off') continue;
    const { start, end } = block.source(match);
    said.push({
      advice: `${subject.id}/${guidance.id}/${match.quoted}`, wording: match.wording,
      finding: {
        rule, subject: subject.id, severity: match.quoted && level !== 'hint' ? 'info' : level, start, end, text: sourceText.slice(start, end),
        message: message(match, advice.date), facts: factsBehind(match, advice.date),
        sources: advice.sourcesOf(guidance.sources), fixes: match.quoted ? [] : fixes(match, block, advice),
      },
    });
  }
  return said;
}

/** The wordings of which a block shows that the draft means something else by them. */
export const elsewhereIn = (terms: readonly TermMatch[]): Wording[] => terms.flatMap(({ elsewhere, wording }) => (elsewhere ? wording : []));

/** A draft's wordings without those that mean something else in it. */
export function termsIn(terms: readonly SaidTerm[], elsewhere: readonly Wording[]): readonly SaidTerm[] {
  if (elsewhere.length === 0) return terms;
  const others = new Set(elsewhere);
  return terms.filter(({ wording }) => !others.has(wording));
}

/** Findings for a draft's wordings, in order: advice at `info` is given at its first place, the others as related places; a warning stands at each place. */
export function adviseOnce(terms: Iterable<SaidTerm>): Finding[] {
  const findings: Finding[] = [];
  /** Where among `findings` an advice was first given, and the places after it. */
  const given = new Map<string, { readonly at: number; readonly others: RelatedPlace[] }>();
  for (const { advice, finding } of terms) {
    const { severity, start, end } = finding;
    const earlier = given.get(advice);
    if (severity === 'info' && earlier) {
      earlier.others.push({ start, end, message: 'Here too' });
      continue;
    }
    given.set(advice, { at: findings.length, others: [] });
    findings.push(finding);
  }
  for (const { at, others } of given.values()) if (others.length > 0) findings[at] = { ...findings[at] as Finding, related: others };
  return findings;
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
  const background = backgroundAt(subject, date);
  if (background) lines.push(background.verifiedOn ? `${background.text} (${lastVerified(background.verifiedOn)})` : background.text);
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
