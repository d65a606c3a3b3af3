import assert from 'node:assert/strict';
import test from 'node:test';
import { attentionOf, PicturesSent } from '../../src/editor/panelState';
import type { PanelBox } from '../../src/panel/messages';

const box = (subject: string): PanelBox => ({ subject, title: subject, reason: 'Named once', facts: [], previews: { box: '' }, pictures: [{ title: 'Map', svg: '<svg/>', table: [['a']] }] });
const drawn = (boxes: readonly PanelBox[]): string[] => boxes.filter(({ pictures }) => pictures).map(({ subject }) => subject);

test('a picture goes to the page once, and again for another date or a page that begins anew', () => {
  const sent = new PicturesSent();
  assert.deepEqual(drawn(sent.only([box('norway'), box('oslo')], '2025-06-20')), ['norway', 'oslo']);
  const next = sent.only([box('norway'), box('sweden')], '2025-06-20');
  assert.deepEqual([next.map(({ subject }) => subject), drawn(next)], [['norway', 'sweden'], ['sweden']]);
  // One that was gone for a while is still on the page.
  assert.deepEqual(drawn(sent.only([box('oslo')], '2025-06-20')), []);
  assert.deepEqual(drawn(sent.only([box('oslo')], '2025-07-04')), ['oslo']);
  sent.forget();
  assert.deepEqual(drawn(sent.only([box('oslo')], '2025-07-04')), ['oslo']);
});

test('what is only being typed is neither listed nor claimed', () => {
  const span = (start: number, end: number) => ({ start, end, text: 'x' });
  const finding = (start: number) => ({ ...span(start, start + 4), rule: 'r', severity: 'error' as const, message: '', sources: [], fixes: [] });
  const claim = (start: number) => ({ ...span(start, start + 4), kind: 'k', subject: 's', verdict: 'contradicted' as const, evidence: '', sources: [] });
  const findings = [finding(0), finding(9)], reading = { date: '2025-06-20', dateSource: 'today' as const, claims: [claim(0), claim(9)] };
  const of = { document: { uri: { path: '/a/draft.md', toString: () => 'file:///a/draft.md' }, version: 3 }, reading, findings: { of: () => findings, isMarked: (_: unknown, one: unknown) => one === findings[0] } };
  const state = attentionOf(of as unknown as Parameters<typeof attentionOf>[0]);
  assert.deepEqual([state.draft, state.findings.map(({ start }) => start), state.claims.map(({ start }) => start)], [{ uri: 'file:///a/draft.md', name: 'draft.md', version: 3 }, [0], [0]]);
});
