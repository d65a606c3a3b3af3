import { isCapitalised } from '../../draft/capitals';
import { firstAt } from '../../draft/places';
import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';

const SAID = ['said', 'says', 'added', 'told'];
const SPEAKING = listenFor(SAID);

/** Who may stand between a quotation and its verb: "she said", "Mr Lund said". */
const WHO = /^(?:he|she|they|it)$/u;

/** A quoted sentence and who said it are one sentence. */
export const quotationComma: BlockRule = {
  id: 'style.quotation-comma',
  level: 'info',
  summary: 'No comma, or a full stop, between a quotation and “she said”: “We go.” she said; She said “We go.”',
  reason: 'The sentence is not over before its speaker is named.',
  authority: 'AP Stylebook, “quotation marks”; New Hart’s Rules, 9.2.2',
  readsQuotations: true,
  waitsFor: SPEAKING,
  check(block, mark) {
    const { text, tokens } = block;
    let before = 0;
    for (const { start, end, open } of block.quotations) {
      const close = text[end - 1] ?? '', last = text[end - 2] ?? '', said = /(?:\b[Ss]?[Hh]e|\b[Tt]hey|\p{Lu}\p{Ll}+[^s ]) (said|says|added) $/u.exec(text.slice(Math.max(0, start - 24), start));
      // A whole sentence, and no name or title, stands behind “she said”; what a sign said needs no comma.
      if (said && !open && '.!?,'.includes(last) && /^\p{Lu}\S* \p{Ll}/u.test(text.slice(start + 1, end))) {
        // “We go,” she said “It rains.”: two sentences.
        const at = start - 1, isNext = text[before - 2] === ',' && !/[.!?]/u.test(text.slice(before, at));
        mark({ span: { start: at - (said[1] as string).length, end: at }, message: `A ${isNext ? 'full stop' : 'comma'} belongs between the speaker and the quotation.`, fixes: [{ title: `Write a ${isNext ? 'full stop' : 'comma'}`, safe: true, edits: [{ start: at, end: at, text: isNext ? '.' : ',' }] }] });
      }
      before = end;
      if (open || !'"”'.includes(close) || !/^\p{Lu}/u.test(text.slice(start + 1)) || !/[\p{L}.]/u.test(last) || text[end - 3] === '.') continue;
      const next = firstAt(tokens, end), word = tokens[next];
      // A pronoun, or a name; behind a full stop that opens the next sentence: “We go.” Jane Doe said no.
      let verb = next;
      if (WHO.test(word?.norm ?? '')) verb++; else if (last !== '.') while (verb < next + 4 && isCapitalised(tokens[verb]?.text ?? '')) verb++;
      if (!word?.spaced || /^(?:He|She|They|It)$/u.test(word.text) || !SAID.includes(tokens[verb]?.text ?? '')) continue;
      // A title or a name in marks is no speech: “Go” said it all.
      if (!text.slice(start, end).includes(' ') || start > 0 && !/[.:,!?]\s$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
      const stop = last === '.' ? end - 2 : end - 1;
      mark({
        span: { start: stop, end }, message: last === '.' ? 'A comma, not a full stop: the sentence goes on.' : 'A comma belongs between the quotation and its speaker.',
        fixes: [{ title: 'Write a comma', safe: true, edits: [{ start: stop, end: end - 1, text: ',' }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: '“We will go.” said the mayor.', marks: ['.”'] },
      { text: '"We will go on" Jane Doe said. "It rains" Doe added.', marks: ['"', '"'] },
      { text: 'It rained. "We will go" she said.', marks: ['"'] },
      { text: 'Lund said “We will go.” He added "It’s late!"', marks: ['said', 'added'], fixed: 'Lund said, “We will go.” He added, "It’s late!"' },
      { text: '“We will go,” Lund said “It is late.”', fixed: '“We will go,” Lund said. “It is late.”' },
    ],
    good: [
      '“We will go,” said the mayor.', '“We will go”, said the mayor.', '“We will go.” The mayor left.', '“We will go.” Jane Doe said no. “We will go.” He said no.', '“Will we go?” said the mayor.', 'Her song “We Will Go” said it all.', '“We will go …” she said.', 'He is “a hero” said to have died.', 'She said “We Will Go.” was out, and he said “no way.” He said “Yes.” Signs said “Keep out!” It said “Go on.”',
    ],
  },
};
