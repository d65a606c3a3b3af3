import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

const TITLE = listenFor(['rev', 'reverend']);

/** “Rev. Thomas Hale”: the title is an adjective and takes its article. */
export const reverend: BlockRule = {
  id: 'style.reverend',
  level: 'hint',
  summary: '“Rev. Thomas Hale” for “the Rev. Thomas Hale”.',
  reason: 'The word describes a person and is no title like “Dr”; clergy and their readers miss the article.',
  authority: 'AP Stylebook, “religious titles”; The Guardian style guide, “Rev”',
  waitsFor: TITLE,
  check(block, mark, { chosen, preset }) {
    const { tokens } = block;
    for (const at of heard(block, TITLE)) {
      const title = tokens[at] as Token, before = tokens[at - 1], name = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
      if (!isCapitalised(title.text) || title.possessive || ![name, name + 1].every((i) => tokens[i]?.spaced && /^\p{Lu}\p{Ll}+$/u.test(tokens[i]?.text ?? ''))) continue;
      const { start, stem: end, norm } = title, isLong = chosen && norm === 'reverend', short = isLong ? (preset === 'us' ? 'Rev.' : 'Rev') : title.text;
      const write = (text: string, message: string): void => { mark({ span: { start, end }, message, fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ start, end, text }] }] }); };
      if (isLong && before?.norm === 'the') write(short, `The house writes “${short}”.`);
      // “Bishop and Rev. Hale”, “the Right Rev.”, “a Rev. Green”: some other word is in the article’s place, or a list.
      if (before && (isCapitalised(before.text) || /^(?:the|an?|his|her|their|late|most|very|right|dear|former|and|[&,;“"‘(-])$/u.test(before.norm))) continue;
      write((before && !/^[.!?:]$/u.test(before.text) ? 'the ' : 'The ') + short, 'It is “the Rev.” before a name.');
    }
  },
  examples: {
    bad: [
      { text: 'They rose when Rev. Thomas Hale spoke.', marks: ['Rev'], fixed: 'They rose when the Rev. Thomas Hale spoke.' },
      { text: 'Reverend Ann Berg leads it.', marks: ['Reverend'], fixed: 'The Reverend Ann Berg leads it.' },
      { text: 'The Reverend Ann Berg left.', preset: 'uk', marks: ['Reverend'], fixed: 'The Rev Ann Berg left.' },
    ],
    good: ['They rose when the Rev. Thomas Hale spoke. The late Rev. Ann Berg led it, and Bishop Rev. Karl Lund.', '“Rev. Thomas Hale is ill,” she said. He is a Reverend. Rev. 12 was lost.'],
  },
};
