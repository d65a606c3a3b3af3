/** A statement of the draft with its verdict, the evidence and, where the desk knows one, a fix. */
import type { Claim, Verdict } from '../core/types';
import type { DraftActions } from './draftActions';
import { h, type Part, setText } from './dom';
import { fixButtons } from './finding';
import { icon, type IconName } from './icons';
import type { PanelFinding } from './messages';
import type { Page } from './page';
import { sourceLinks } from './sources';

/** A statement, with the finding that it became. */
export interface ClaimItem {
  readonly claim: Claim;
  readonly finding?: PanelFinding;
}

/** Verdicts in the order in which a writer would act on them, with the words and the sign they are shown by where there is no finding. */
const VERDICTS: readonly (readonly [Verdict, string, IconName])[] = [
  ['contradicted', 'Contradicted', 'error'], ['premature', 'Premature', 'error'], ['overstated', 'Overstated', 'error'],
  ['stale', 'No longer so', 'clock'], ['understated', 'Understated', 'warning'], ['disputed', 'Disputed', 'info'],
  ['unknown', 'Not known to the register', 'question'], ['supported', 'Supported', 'check'],
];
const RANK: ReadonlyMap<Verdict, number> = new Map(VERDICTS.map(([verdict], index) => [verdict, index]));

/** Of a statement on which the register knows nothing so late, what it was when that was last verified; any other verdict is that it was wrong. */
const THEN: Partial<Record<Verdict, string>> = { supported: 'So when last verified', disputed: 'Disputed when last verified' };

/** Whether a writer need not act on a statement. */
export function isSettled({ verdict, verdictThen = 'supported' }: Claim): boolean {
  return verdict === 'supported' || (verdict === 'unknown' && verdictThen === 'supported');
}

/** Where a statement stands among the others. */
export function rankOf({ verdict }: Claim): number {
  return RANK.get(verdict) ?? VERDICTS.length;
}

function wordsOf({ verdict, verdictThen }: Claim, words: string): string {
  return verdict === 'unknown' && verdictThen ? THEN[verdictThen] ?? 'Not so when last verified' : words;
}

/** What a statement is known by from one state of the draft to the next. */
export function claimKey({ kind, subject, text }: Claim): string {
  return `${kind} ${subject} ${text}`;
}

export function claimPart(page: Page, first: ClaimItem, actions: DraftActions): Part<ClaimItem> {
  let item = first;
  const words = h('bdi'), sign = h('span', { class: 'sign' }), verdict = h('span', { class: 'verdict' });
  const evidence = h('p', { class: 'evidence' }), fixes = h('div', { class: 'fixes' }), sources = h('p', { class: 'sources' });
  const go = h('button', { type: 'button', class: 'passage' }, words);
  go.addEventListener('click', () => { actions.reveal(item.claim); });
  const element = h('li', { class: 'item' }, h('p', { class: 'verdict-line' }, sign, verdict), go, evidence, fixes, sources);
  let shown = '';
  const update = (next: ClaimItem): void => {
    item = next;
    const { claim, finding } = next;
    const [, text, ownSign] = VERDICTS[rankOf(claim)] ?? ['', claim.verdict, 'question' as const];
    setText(words, claim.text);
    setText(verdict, wordsOf(claim, text));
    setText(evidence, claim.evidence);
    const look = JSON.stringify([claim.verdict, claim.sources, finding?.severity, finding?.fixes]);
    if (look === shown) return;
    shown = look;
    const name = finding?.severity ?? ownSign;
    element.dataset.verdict = claim.verdict;
    element.dataset.sign = name;
    sign.replaceChildren(icon(name));
    fixes.replaceChildren(...fixButtons(finding, (title) => { if (item.finding) actions.fix(item.finding, title); }));
    sources.replaceChildren(...sourceLinks(page, claim.sources));
    sources.hidden = claim.sources.length === 0;
  };
  update(first);
  return { element, update };
}
