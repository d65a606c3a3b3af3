/** What needs attention: statements that the register contradicts or cannot bear out, then wording. */
import type { Claim, Severity, Verdict } from '../core/types';
import { h, KeyedList, type Part, setText } from './dom';
import { icon, type IconName } from './icons';
import type { PanelFinding, PanelState } from './messages';
import type { Page } from './page';
import { counted, fold, section, sourceLinks } from './pieces';

/** Verdicts in the order in which a writer would act on them, with the words and the sign they are shown by. */
const VERDICTS: readonly (readonly [Verdict, string, IconName])[] = [
  ['contradicted', 'Contradicted', 'error'], ['premature', 'Premature', 'error'], ['overstated', 'Overstated', 'warning'],
  ['understated', 'Understated', 'warning'], ['disputed', 'Disputed', 'warning'], ['stale', 'Not checked since', 'clock'],
  ['unknown', 'Not in the register', 'question'], ['supported', 'Supported', 'check'],
];
const SETTLED: ReadonlySet<Verdict> = new Set(['supported', 'unknown']);
const SEVERITIES: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'], ['warning', 'warning', 'warnings'], ['info', 'piece of advice', 'pieces of advice'], ['hint', 'hint', 'hints'],
];
const LISTED: ReadonlySet<Severity> = new Set(['error', 'warning']);

export function attentionSection(page: Page): Part<PanelState> {
  const { element, body, count } = section(page, 'attention', 'Needs attention');
  const tally = h('ul', { class: 'tally' });
  const empty = h('p', { class: 'empty' });
  const claims = h('ul', { class: 'items' }), wording = h('ul', { class: 'items' }), settled = h('ul', { class: 'items' });
  const settledCount = h('span');
  const settledFold = fold(page, 'settled', false, { class: 'fold' }, h('summary', {}, icon('chevron'), settledCount), settled);
  body.append(tally, empty, claims, wording, settledFold);

  let draft: PanelState['draft'];
  const reveal = (span: { readonly start: number; readonly end: number }): void => {
    if (draft) page.post({ type: 'reveal', uri: draft.uri, version: draft.version, start: span.start, end: span.end });
  };
  const tallyList = new KeyedList<readonly [Severity, string]>(tally, ([severity]) => severity, ([severity, text]) => {
    const words = h('span', {}, text);
    return { element: h('li', { class: severity }, icon(severity), words), update: ([, next]) => { setText(words, next); } };
  });
  const claimList = new KeyedList<Claim>(claims, claimKey, (claim) => claimPart(page, claim, reveal));
  const settledList = new KeyedList<Claim>(settled, claimKey, (claim) => claimPart(page, claim, reveal));
  const findingList = new KeyedList<PanelFinding>(wording, (finding) => `${finding.rule} ${finding.text} ${finding.message}`, (finding) => findingPart(finding, reveal));
  let before: number | undefined;

  return {
    element,
    update(state) {
      draft = state.draft;
      const rank = new Map(VERDICTS.map(([verdict], index) => [verdict, index]));
      const ordered = [...state.claims].sort((a, b) => (rank.get(a.verdict) ?? 9) - (rank.get(b.verdict) ?? 9) || a.start - b.start);
      const open = ordered.filter((claim) => !SETTLED.has(claim.verdict)), closed = ordered.filter((claim) => SETTLED.has(claim.verdict));
      // A claim that became a finding is shown once, with its evidence.
      const told = new Set(open.map((claim) => `${String(claim.start)} ${String(claim.end)}`));
      const marked = state.findings.filter((finding) => LISTED.has(finding.severity) && !told.has(`${String(finding.start)} ${String(finding.end)}`))
        .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || a.start - b.start);
      tallyList.show(SEVERITIES.flatMap(([severity, one, many]) => {
        const number = state.findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [[severity, counted(number, one, many)] as const];
      }));
      claimList.show(open);
      findingList.show(marked);
      settledList.show(closed);
      setText(settledCount, counted(closed.length, 'other statement read', 'other statements read'));
      settledFold.hidden = closed.length === 0;
      const total = open.length + marked.length;
      setText(empty, total > 0 ? '' : state.findings.length > 0 ? 'Only advice and hints; they are in the Problems view.' : 'Nothing marked.');
      empty.hidden = total > 0;
      tally.hidden = state.findings.length === 0;
      count(String(total));
      if (before !== undefined && before !== total) page.announce(total === 0 ? 'Nothing needs attention' : `${counted(total, 'passage needs', 'passages need')} attention`);
      before = total;
    },
  };
}

function claimKey(claim: Claim): string {
  return `${claim.kind} ${claim.subject} ${claim.text}`;
}

type Reveal = (span: { readonly start: number; readonly end: number }) => void;

function claimPart(page: Page, first: Claim, reveal: Reveal): Part<Claim> {
  let claim = first;
  const words = h('bdi'), sign = h('span', { class: 'sign' }), verdict = h('span', { class: 'verdict' });
  const evidence = h('p', { class: 'evidence' }), sources = h('p', { class: 'sources' });
  const go = h('button', { type: 'button', class: 'passage' }, words);
  go.addEventListener('click', () => { reveal(claim); });
  const element = h('li', { class: 'item' }, h('p', { class: 'verdict-line' }, sign, verdict), go, evidence, sources);
  let shown = '';
  const update = (next: Claim): void => {
    claim = next;
    const [, text, sign_] = VERDICTS.find(([name]) => name === next.verdict) ?? ['', next.verdict, 'question' as const];
    setText(words, next.text);
    setText(verdict, text);
    setText(evidence, next.evidence);
    element.dataset.verdict = next.verdict;
    const look = JSON.stringify([next.verdict, next.sources]);
    if (look === shown) return;
    shown = look;
    sign.replaceChildren(icon(sign_));
    sources.replaceChildren(...sourceLinks(page, next.sources));
    sources.hidden = next.sources.length === 0;
  };
  update(first);
  return { element, update };
}

function findingPart(first: PanelFinding, reveal: Reveal): Part<PanelFinding> {
  let finding = first;
  const go = h('button', { type: 'button', class: 'passage' }, h('bdi', {}, first.text));
  go.addEventListener('click', () => { reveal(finding); });
  const sign = h('span', { class: 'sign' }), level = h('span', { class: 'sr' });
  const element = h('li', { class: 'item finding' }, sign, h('div', {}, level, go, h('p', { class: 'evidence' }, first.message)));
  const update = (next: PanelFinding): void => {
    finding = next;
    if (element.dataset.severity === next.severity) return;
    element.dataset.severity = next.severity;
    setText(level, next.severity);
    sign.replaceChildren(icon(next.severity));
  };
  update(first);
  return { element, update };
}
