import assert from 'node:assert/strict';
import test from 'node:test';
import { panelHtml } from '../../src/panel/html';
import { isFromPage, isToPage } from '../../src/panel/messages';
import { stateOn } from './state';

test('the editor acts on whole messages only', () => {
  const reveal = { type: 'reveal', uri: 'file:///a.md', version: 1, start: 0, end: 4 };
  for (const good of [
    { type: 'ready' }, reveal, { type: 'insertBox', uri: 'u', subject: 's', place: 'end' }, { type: 'openSource', url: 'https://example.org' },
    { type: 'restoreEntity', uri: 'u', name: 'n' }, { type: 'applyFix', uri: 'u', version: 1, rule: 'r', start: 0, title: 't' },
  ]) {
    assert.equal(isFromPage(good), true, JSON.stringify(good));
  }
  for (const bad of [
    null, 'ready', [], {}, { type: 'toString' }, { type: '__proto__' }, { type: 'eval' }, { ...reveal, start: -1 }, { ...reveal, end: 1.5 }, { ...reveal, uri: undefined },
    { type: 'insertBox', uri: 'u', subject: 's', place: 'everywhere' }, { type: 'openSource', url: 'javascript:alert(1)' }, { type: 'openSource', url: 'command:x' },
    { type: 'retypeEntity', uri: 'u', name: 'n', to: 'MISC' },
    { type: 'applyFix', uri: 'u', version: 1, rule: 'r', start: '0', title: 't' }, { type: 'restoreEntity', uri: 'u' },
  ]) assert.equal(isFromPage(bad), false, JSON.stringify(bad));
});

test('the page shows whole messages only', () => {
  const state = stateOn();
  const attention = (changes: object): unknown => ({ type: 'attention', state: { ...state, ...changes } }), names = (changes: object): unknown => ({ type: 'names', state: { ...state, ...changes } });
  const [finding] = state.findings, [box] = state.factBoxes;
  for (const good of [
    attention({}), names({}), attention({ draft: undefined, findings: [], claims: [] }), { type: 'announce', text: 'Fact box inserted' },
    names({ factBoxes: [{ ...box, pictures: undefined }] }),
  ]) assert.equal(isToPage(good), true);
  for (const bad of [
    undefined, { type: 'attention' }, { type: 'names' }, { type: 'announce', text: 1 }, names({ draft: undefined }), names({ entities: {} }), attention({ findings: [{ ...finding, end: -1 }] }),
    attention({ findings: [{ ...finding, fixes: [1] }] }), names({ choices: [{ name: 'n', dismissed: 'yes' }] }), attention({ unread: 7 }),
    names({ factBoxes: [{ ...box, facts: [{ label: 'l', value: 'v', asOf: '2025-06-20', sources: [{ title: 't', url: 'javascript:alert(1)' }] }] }] }),
  ]) assert.equal(isToPage(bad), false, JSON.stringify(bad)?.slice(0, 200));
});

test('the page’s policy allows one script and one style sheet, and what it is given cannot break out', () => {
  const html = panelHtml({ cspSource: 'https://x.example', nonce: 'n0nce', scriptUri: 'https://x.example/p.js?a=1&b="', styleUri: 'https://x.example/p.css' });
  assert.match(html, /content="default-src 'none'; style-src https:\/\/x\.example; script-src 'nonce-n0nce'"/u);
  assert.match(html, /src="https:\/\/x\.example\/p\.js\?a=1&amp;b=&quot;"/u);
  assert.doesNotMatch(html, / on[a-z]+=|style="|unsafe/u);
});
