/** Claims in their place, and findings for those that a writer should act on. */
import type { Register } from '../../../register/register';
import type { Beside } from '../../beside';
import type { PlacedBlock } from '../../draft/types';
import type { Claim, Finding, Fix, IsoDate, Level, Severity, Verdict } from '../../types';
import type { ClaimCandidate } from './candidate';
import { judgeClaim, type Judgement } from './judge/index';
import { type Kind, NEWS } from './kinds';

export const CLAIM_RULE = 'recognition.claim';

/** Verdicts already given: a statement is judged again only when the draft's date has changed. Holds for one register. */
export type Verdicts = Beside<ClaimCandidate, { readonly date: IsoDate; readonly judgement: Judgement | undefined }>;

interface Context {
  readonly verdicts: Verdicts;
  readonly text: string;
  readonly date: IsoDate;
  readonly register: Register;
  readonly levelOf: (rule: string, own: Severity) => Level;
  /** Hears of a statement that could not be judged; the others are. */
  readonly fault: (text: string) => void;
  readonly edit: (block: PlacedBlock, start: number, end: number, text: string) => Fix['edits'] | undefined;
}

/** How loud a verdict is by itself; the others are no findings. */
const LOUDNESS: Partial<Record<Verdict, Severity>> = {
  contradicted: 'error', stale: 'error', premature: 'error', overstated: 'error', understated: 'warning', disputed: 'info',
};

/** A state of affairs that was otherwise when it was last verified may have changed since: the writer is told what was known, and no more. */
function loudness(kind: Kind, { verdict, verdictThen }: Judgement): Severity | undefined {
  if (verdict !== 'unknown') return LOUDNESS[verdict];
  const isOtherwise = verdictThen !== undefined && !['supported', 'disputed', 'premature'].includes(verdictThen);
  return isOtherwise && !NEWS.has(kind) ? 'info' : undefined;
}

/** Every statement of a block that was understood, with its verdict; and the findings. */
export function reportClaims(candidates: readonly ClaimCandidate[], block: PlacedBlock, context: Context): { claims: Claim[]; findings: Finding[] } {
  const claims: Claim[] = [], findings: Finding[] = [];
  for (const claim of candidates) {
    const judgement = judged(claim, context);
    const subject = claim.kind === 'holds-office' || !claim.object ? claim.actors[0] : claim.object;
    if (!judgement || !subject) continue;
    const { start, end } = block.source(claim);
    const text = context.text.slice(start, end);
    const sources = context.register.sourcesOf(judgement.sources);
    const { verdict, verdictThen, evidence } = judgement;
    claims.push({ kind: claim.kind, subject: subject.id, start, end, text, verdict, verdictThen, evidence, sources });
    const own = loudness(claim.kind, judgement);
    if (!own) continue;
    const level = own === 'error' ? context.levelOf(CLAIM_RULE, own) : own;
    if (level === 'off' || context.levelOf(CLAIM_RULE, own) === 'off') continue;
    findings.push({
      rule: CLAIM_RULE, subject: subject.id, severity: claim.quoted || judgement.isAdvice ? 'info' : level, start, end, text, sources,
      message: claim.quoted ? `${judgement.evidence} The words are the speaker’s.` : judgement.evidence,
      facts: [judgement.evidence], fixes: claim.quoted ? [] : fixesOf(judgement.fix, claim, block, context),
    });
  }
  return { claims, findings };
}

function judged(claim: ClaimCandidate, { verdicts, date, register, fault }: Context): Judgement | undefined {
  const known = verdicts.of(claim);
  if (known?.date === date) return known.judgement;
  let judgement: Judgement | undefined;
  try {
    judgement = judgeClaim(claim, date, register);
  } catch (error) {
    fault(`${CLAIM_RULE} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  verdicts.keep(claim, { date, judgement });
  return judgement;
}

const COUNTED = /^ ((?:UN |EU )?)(countr|state|nation|government|member)(?:ies|s)(?: (recogni[sz]e|have|are|do|were|keep|maintain)(?= )|(?=[.,;]| recogni[sz]ed ))/u;
const ONE: Readonly<Record<string, string>> = { have: 'has', are: 'is', do: 'does', were: 'was' };

/** “One country recognises”, of what follows the figure in “five countries recognise”, and how long that is; undefined where it reads otherwise. */
function singular(count: string, after: string): { readonly text: string; readonly length: number } | undefined {
  const match = COUNTED.exec(after);
  if (!match) return undefined;
  const [all, body = '', noun = '', verb] = match;
  return { text: `${count} ${body}${noun === 'countr' ? 'country' : noun}${verb === undefined ? '' : ` ${ONE[verb] ?? `${verb}s`}`}`, length: all.length };
}

function fixesOf(fix: Judgement['fix'], claim: ClaimCandidate, block: PlacedBlock, context: Context): Fix[] {
  if (!fix) return [];
  const prose = block.block.text;
  let { span, text } = fix;
  if (claim.kind === 'most-not-recognised') {
    // Only the quantifier and the verb change; what is recognised stays as the writer wrote it.
    const phrase = /(?:most|many)\s[^.;]{0,200}?recogni[sz]ed?/iu.exec(prose.slice(span.start, span.end));
    if (!phrase) return [];
    span = { start: span.start + phrase.index, end: span.start + phrase.index + phrase[0].length };
    const american = /recogniz/iu.test(phrase[0]);
    text = `${/^M/u.test(phrase[0]) ? 'No' : 'no'} country ${/\bhad\b/u.test(phrase[0]) ? 'had' : 'has'} ${american ? 'recognized' : 'recognised'}`;
  }
  if (text === '1' || text === '0') {
    const told = singular(text === '1' ? 'one' : 'no', prose.slice(span.end));
    if (!told) return [];
    text = span.start === 0 || /^\p{Lu}/u.test(prose.slice(span.start)) ? told.text.charAt(0).toUpperCase() + told.text.slice(1) : told.text;
    span = { start: span.start, end: span.end + told.length };
  }
  const edits = context.edit(block, span.start, span.end, text);
  return edits ? [{ title: `Write “${text}”`, safe: false, edits }] : [];
}
