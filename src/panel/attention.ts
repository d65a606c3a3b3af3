/** What needs attention: statements that the register contradicts or cannot bear out, then wording. */
import type { Claim, Severity } from '../core/types';
import { moveWithArrows } from './arrows';
import { type ClaimItem, claimKey, claimPart, isSettled, rankOf } from './claim';
import { h, KeyedList, type Part, setText } from './dom';
import type { DraftActions } from './draftActions';
import { findingPart } from './finding';
import { icon } from './icons';
import type { PanelAttention, PanelFinding } from './messages';
import type { Page } from './page';
import { counted, fold, section } from './pieces';

const SEVERITIES: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'], ['warning', 'warning', 'warnings'], ['info', 'piece of advice', 'pieces of advice'], ['hint', 'hint', 'hints'],
];
const LISTED: ReadonlySet<Severity> = new Set(['error', 'warning']);

export function attentionSection(page: Page): Part<PanelAttention> {
  const { element, body, count } = section(page, 'attention', 'Needs attention');
  const tally = h('ul', { class: 'tally' });
  const empty = h('p', { class: 'empty' });
  const claims = h('ul', { class: 'items' }), wording = h('ul', { class: 'items' }), settled = h('ul', { class: 'items' });
  const settledCount = h('span');
  const settledFold = fold(page, 'settled', false, { class: 'fold' }, h('summary', {}, icon('chevron'), settledCount), settled);
  body.append(tally, empty, claims, wording, settledFold);

  moveWithArrows(body, '.passage');
  let draft: PanelAttention['draft'];
  const actions: DraftActions = {
    reveal: ({ start, end }) => { if (draft) page.post({ type: 'reveal', uri: draft.uri, version: draft.version, start, end }); },
    fix: ({ rule, start }, title) => { if (draft) page.post({ type: 'applyFix', uri: draft.uri, version: draft.version, rule, start, title }); },
  };
  const tallyList = new KeyedList<readonly [Severity, string]>(tally, ([severity]) => severity, ([severity, text]) => {
    const words = h('span', {}, text);
    return { element: h('li', { class: severity }, icon(severity), words), update: ([, next]) => { setText(words, next); } };
  });
  const claimList = new KeyedList<ClaimItem>(claims, ({ claim }) => claimKey(claim), (item) => claimPart(page, item, actions));
  const settledList = new KeyedList<ClaimItem>(settled, ({ claim }) => claimKey(claim), (item) => claimPart(page, item, actions));
  const findingList = new KeyedList<PanelFinding>(wording, (finding) => `${finding.rule} ${finding.text} ${finding.message}`, (finding) => findingPart(page, finding, actions));
  let before: number | undefined;

  return {
    element,
    update(state) {
      draft = state.draft;
      // A claim that became a finding is shown once, with its evidence.
      const told = new Map(state.findings.map((finding) => [spanOf(finding), finding]));
      const items = [...state.claims].sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start).map((claim): ClaimItem => ({ claim, finding: told.get(spanOf(claim)) }));
      const open = items.filter(({ claim }) => !isSettled(claim)), closed = items.filter(({ claim }) => isSettled(claim));
      const shown = new Set(open.map(({ claim }) => spanOf(claim)));
      const marked = state.findings.filter((finding) => LISTED.has(finding.severity) && !shown.has(spanOf(finding)))
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

function spanOf({ start, end }: Pick<Claim, 'start' | 'end'>): string {
  return `${String(start)} ${String(end)}`;
}
