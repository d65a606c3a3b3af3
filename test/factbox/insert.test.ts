import assert from 'node:assert/strict';
import test from 'node:test';
import { boxText, changedBoxes, factBoxFor, findBoxes, insertBox, insertFormula, renderBox } from '../../src/core/factbox/index';
import type { Box, BoxFormat, BoxPlace } from '../../src/core/factbox/index';
import type { Edit, Format } from '../../src/core/types';
import { register } from './register';

const taliban = (date: string): Box => factBoxFor(register, 'afghanistan-taliban', date) ?? assert.fail('no box');
const apply = (text: string, edits: readonly Edit[]): string => edits
  .reduceRight((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
const hostile: Box = {
  subject: 'x', title: '<script>alert(1)</script>', date: '2025-06-20', about: [],
  facts: [{ label: '*a*', value: '[b](c) <img src=x onerror=y> "q" & <!-- c', asOf: '2025-06-20', sources: [{ title: '`t`', url: 'https://example.org/?a="><b>' }] }],
};

for (const format of ['markdown', 'html', 'plaintext'] as Format[]) {
  for (const place of ['caret', 'footnote', 'end', 'caret-html', 'end-html'] as BoxPlace[]) {
    for (const eol of ['\n', '\r\n']) {
      test(`inserting twice updates the box: ${format}, ${place}, ${JSON.stringify(eol)}`, () => {
        const draft = ['One 😀 line.', '', 'Another line.', ''].join(eol);
        const once = apply(draft, insertBox(draft, format, taliban('2025-06-20'), place, 3));
        assert.equal(findBoxes(once, format).length, 1);
        const twice = apply(once, insertBox(once, format, taliban('2025-07-10'), place, 3));
        assert.deepEqual(findBoxes(twice, format).map(({ subject, date, form }) => ({ subject, date, form })), [
          { subject: 'afghanistan-taliban', date: '2025-07-10', form: format !== 'markdown' ? 'box' : place === 'footnote' ? 'footnote' : place.endsWith('html') ? 'html' : 'box' },
        ]);
        assert.match(twice, /Only Russia recognises/u);
        assert.doesNotMatch(twice, /No country recognises/u);
        if (eol === '\r\n') assert.doesNotMatch(twice, /[^\r]\n/u);
        assert.equal(apply(twice, insertBox(twice, format, taliban('2025-07-10'), place, 0)), twice);
        assert.deepEqual(changedBoxes(twice, format, register), []);
      });
    }
  }
}

test('a box never tears a line, and stands between empty lines', () => {
  const box = taliban('2025-06-20'), text = boxText(box, 'markdown');
  const at = (draft: string, caret: number): string => apply(draft, insertBox(draft, 'markdown', box, 'caret', caret));
  assert.equal(at('First.\n\nSecond.\n', 2), `First.\n\n${text}\n\nSecond.\n`);
  assert.equal(at('First.\n\n\nSecond.\n', 8), `First.\n\n${text}\n\nSecond.\n`);
  assert.equal(at('First.\nSecond.\n', 2), `First.\n\n${text}\n\nSecond.\n`);
  assert.equal(at('', 0), text);
});

test('Markdown takes a box as a semantic aside of HTML, and keeps it one', () => {
  const draft = 'Text.\n';
  const once = apply(draft, insertBox(draft, 'markdown', taliban('2025-06-20'), 'end-html', 0));
  assert.match(once, /^Text\.\n\n<!-- copydesk:box afghanistan-taliban 2025-06-20 html -->\n<aside class="copydesk-box" aria-label="Fact box: the Taliban">/u);
  // A blank line would end the HTML for Markdown.
  assert.ok(once.slice(once.indexOf('<aside'), once.indexOf('</aside>') + 1).split('\n').every((line) => line.trim() !== ''));
  const twice = apply(once, insertBox(once, 'markdown', taliban('2025-07-10'), 'footnote', 0));
  assert.match(twice, /2025-07-10 html -->\n<aside/u);
  assert.doesNotMatch(twice, /\[\^copydesk/u);
  // HTML has no other form than its own, plain text neither.
  for (const format of ['html', 'plaintext'] as const) assert.deepEqual(insertBox(draft, format, taliban('2025-06-20'), 'end-html', 0), insertBox(draft, format, taliban('2025-06-20'), 'end', 0));
});

test('the neutral formula begins a sentence with a capital, and never sticks to a word', () => {
  const formula = 'the Taliban, whose government no country recognises';
  const at = (draft: string) => apply(draft.replace('|', ''), [insertFormula(draft.replace('|', ''), draft.indexOf('|'), formula)]);
  assert.equal(at('Norway met |.'), `Norway met ${formula}.`);
  assert.equal(at('Norway met|.'), `Norway met ${formula}.`);
  assert.equal(at('Norway met      |'), `Norway met      ${formula}`);
  assert.equal(at('They met. |'), `They met. T${formula.slice(1)}`);
  assert.equal(at('“They met.”|'), `“They met.” T${formula.slice(1)}`);
  assert.equal(at('|'), `T${formula.slice(1)}`);
  assert.equal(at('One.\r\n\r\n|Two.'), `One.\r\n\r\nT${formula.slice(1)} Two.`);
  assert.equal(at('(|)'), `(${formula})`);
});

test('a footnote leaves its mark at the caret', () => {
  const draft = 'The Taliban met Norway.\n';
  const noted = apply(draft, insertBox(draft, 'markdown', taliban('2025-06-20'), 'footnote', 11));
  assert.ok(noted.startsWith('The Taliban[^copydesk-afghanistan-taliban] met Norway.\n\n<!-- copydesk:box'));
  assert.match(noted, /^\[\^copydesk-afghanistan-taliban\]: \*\*the Taliban\*\*, on 20 June 2025\. Recognition: No country/mu);
});

test('a box whose text the register would now write otherwise is found, with the fix', () => {
  const draft = `Text.\n\n${boxText(taliban('2025-07-10'), 'markdown').replace('Only Russia recognises', 'No country recognises')}\n`;
  const [changed] = changedBoxes(draft, 'markdown', register);
  assert.ok(changed);
  assert.match(apply(draft, [changed.edit]), /Only Russia recognises/u);
  assert.equal(changed.found.start, draft.indexOf('<!--'));
});

test('marks without their other half are not boxes, and cost no more than their length', () => {
  const open = '<!-- copydesk:box norway 2025-06-20 -->\n', close = '<!-- /copydesk:box -->';
  assert.deepEqual(findBoxes(open.repeat(20_000), 'markdown'), []);
  assert.deepEqual(findBoxes(`${open}${open}body\n${close} ${close}`, 'markdown').map(({ start, body }) => [start, body]), [[open.length, 'body']]);
});

test('what a box quotes cannot become markup', () => {
  assert.doesNotMatch(renderBox(hostile, 'html'), /<script|<img|<!--|""|"><b/u);
  assert.match(renderBox(hostile, 'markdown'), /\\<script\\>/u);
  assert.match(renderBox(hostile, 'markdown'), /\\\[b\\\]\(c\) \\<img/u);
  assert.doesNotMatch(renderBox(hostile, 'markdown'), /(?<!\\)<!--|(?<![\\(])<b>/u);
});

test('machines get the same facts', () => {
  const box = taliban('2025-07-10');
  const parse = (format: BoxFormat) => JSON.parse(renderBox(box, format)) as Record<string, never>;
  const jsonLd = parse('json-ld') as unknown as { about: unknown; hasPart: { name: string; text: string; citation: { url: string }[] }[] };
  assert.deepEqual(jsonLd.about, [{ '@type': 'GovernmentOrganization', name: 'the Taliban' }]);
  assert.equal(jsonLd.hasPart[0]?.text, 'Only Russia recognises the Taliban government, since 3 July 2025');
  assert.equal(jsonLd.hasPart[0].citation[0]?.url, 'https://example.org/a?b=1&c=2');
  const item = (parse('ninjs') as unknown as { associations: Record<string, { headline: string; body_text: string; organisation: unknown }> }).associations['factbox-afghanistan-taliban'];
  assert.equal(item?.headline, 'the Taliban');
  assert.match(item.body_text, /Only Russia/u);
});
