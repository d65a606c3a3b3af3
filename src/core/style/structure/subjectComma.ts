import type { Token } from '../../draft/types';
import { firstAt, sentenceAt } from '../../draft/places';
import { heard } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { COMMA } from './asideComma';

const VERBS = new Set('is are was were has have had will would can could may might must should'.split(' '));
/** With one of these the subject may have an aside, a list or a clause of its own. */
const APART = /^(?:and|or|but|if|when|while|although|though|because|as|that|what|who|which|where|how|whether|than|so|yet|once|until|unless|since|before|after|however|like|unlike|said|says|told|is|are|was|were|has|have|had|will|would|[“”"‘(;:])$/u;
/** How many tokens a subject has that loses its verb, and how many are looked at. */
const LONG = 4, FAR = 40;

/** A comma between a subject and its verb, or one that closes what a dash opened. */
export const subjectComma: BlockRule = {
  id: 'style.subject-comma',
  level: 'info',
  summary: 'A comma between a subject and its verb, “The decision to close the clubs, was taken in May”, or where a dash should close an aside, “The route – which would link two towns, has won £1m”.',
  reason: 'A comma tells the reader that something is set off; here nothing is, or a dash did it.',
  authority: 'The Guardian style guide, “commas” and “dashes”; The Chicago Manual of Style, commas',
  waitsFor: COMMA,
  check(block, mark) {
    if (block.kind !== 'paragraph') return;
    for (const at of heard(block, COMMA)) {
      const comma = block.tokens[at] as Token, verb = block.tokens[at + 1];
      if (!verb || !VERBS.has(verb.text)) continue;
      const sentence = sentenceAt(block, comma.start), first = firstAt(block.tokens, sentence.start);
      if (at - first > FAR) continue;
      const before = block.tokens.slice(first, at), after = block.tokens.slice(at + 1, at + FAR).filter(({ end }) => end <= sentence.end);
      const dash = before.findIndex(({ text, spaced }) => /^[–—]$/u.test(text) && spaced), span = { start: comma.start, end: verb.end };
      if (!/^(?:the|an?|his|her|its|their|this)$/u.test(before[0]?.norm ?? '') || before.some(({ text }) => text === ',')) continue;
      if (dash > 0) {
        if (/^(?:which|who|the|an?)$/u.test(before[dash + 1]?.norm ?? '') && ![...before.slice(dash + 1), ...after].some(({ text }) => /^[–—]$/u.test(text))) mark({ span, message: 'A dash closes what a dash opened.', fixes: [{ title: 'Write a dash', safe: false, edits: [{ start: comma.start, end: comma.end, text: ` ${before[dash]?.text ?? '–'}` }] }] });
      } else if (before.length >= LONG && !before.some(({ norm }) => APART.test(norm)) && !after.some(({ text }) => text === ',')) mark({ span, message: 'No comma between a subject and its verb.', fixes: [{ title: 'Leave it out', safe: false, edits: [{ start: comma.start, end: comma.end, text: '' }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'The decision to close all three clubs on the estate, was taken in May.', marks: [', was'], fixed: 'The decision to close all three clubs on the estate was taken in May.' },
      { text: 'The route – which would link two towns, has won £1m.', marks: [', has'], fixed: 'The route – which would link two towns – has won £1m.' },
    ],
    good: [
      'The decision to close the clubs was taken in May. The mayor, a nurse, was there. The clubs in the north, as in the south, are shut.',
      'The route – which would link two towns – has won £1m. In the end, was it worth it? The man who left, was he ill?',
    ],
  },
};
