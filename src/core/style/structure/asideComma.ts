import { isCapitalised } from '../../draft/capitals';
import { MONTHS, WEEKDAYS } from '../../draft/calendar';
import { firstAt, sentenceAt, tokensIn } from '../../draft/places';
import type { Span, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';

/** What the sentence goes on with once the aside is over. */
const VERB = /^(?:said|says|told|added|believes|thinks|expects|argues|was|is|has|had|will|would)$/u;
/** Behind an age these speak of one person. */
const OF_ONE = /^(?:was|is|has|had|said|says|told|pleaded|admitted|denied|appeared|faces|faced|who|of|from|will|lives)$/u;
/** What makes of the words another clause, a list or a place. */
const APART = /^(?:and|or|but|who|whom|whose|which|that|when|where|as|after|before|while|because|if|what)$|^\p{P}$/u;
const NO_NAME = new Set(['in', 'on', 'at', 'from', 'near', 'for', 'by', 'last', 'next', 'the', 'new', 'under', 'despite', 'after', 'with', 'between', 'unlike', 'like', 'during', 'since', 'and', ...MONTHS, ...WEEKDAYS]);

/** How many tokens an aside may have that is looked at. */
const LONGEST = 16;

/** How far into its sentence it may open. */
const FARTHEST = 6;

const COMMA = listenFor([',']);

/** An aside that opens with a comma and does not close with one. */
export const asideComma: BlockRule = {
  id: 'style.aside-comma',
  level: 'info',
  summary: 'An aside without its second comma: “Ann Berg, the head of the trust said”, “Karl Lund, 34 was held”, “The firm, which has its seat in Hull said it”.',
  reason: 'Commas around an aside work like brackets: with one of them missing the reader takes the aside for the subject.',
  authority: 'AP Stylebook, “comma”, nonessential phrases; The Guardian style guide, “commas”',
  waitsFor: COMMA,
  check(block, mark) {
    let sentence: Span | undefined;
    for (const at of heard(block, COMMA)) {
      const { start } = block.tokens[at] as Token;
      // The first of its sentence.
      if (sentence && start < sentence.end) continue;
      sentence = sentenceAt(block, start);
      const comma = at - firstAt(block.tokens, sentence.start);
      if (comma < 1 || comma > FARTHEST) continue;
      const tokens = tokensIn(block, sentence), last = endOfAside(tokens, comma);
      if (last) mark({ span: { start: last.start, end: last.stem }, message: 'The aside that opens with a comma closes with one.', fixes: [{ title: 'Write a comma behind it', safe: false, edits: [{ start: last.end, end: last.end, text: ',' }] }] });
    }
  },
  examples: {
    bad: [
      { text: 'Ann Berg, the head of the trust said it would close.', marks: ['trust'], fixed: 'Ann Berg, the head of the trust, said it would close.' },
      { text: 'Karl Lund, 34 was held in Leeds.', marks: ['34'], fixed: 'Karl Lund, 34, was held in Leeds.' },
      { text: 'The firm, which employs 240 people in Hull said it would grow.', marks: ['Hull'], fixed: 'The firm, which employs 240 people in Hull, said it would grow.' },
    ],
    good: [
      'Ann Berg, the head of the trust, said it would close. Karl Lund, 34, was held. The firm, which employs 240 people in Hull, said it would grow.',
      'Ann Berg, the mayor and two aides said they left. In North Leeds, a spokeswoman said it closed. On May Day, 34 were held. Ann Berg, a spokeswoman said, is ill. The plan, which the head of the firm said it had, was lost.',
      'The minister, who said it was late, left. The firm, which has a seat in Hull, said it would grow.',
    ],
  },
};

/** The last word of the aside that opens behind the comma at `comma` and runs into the verb. */
function endOfAside(tokens: readonly Token[], comma: number): Token | undefined {
  const opening = tokens.slice(0, comma), next = tokens[comma + 1]?.norm ?? '';
  const isName = comma > 1 && comma < 4 && opening.every(({ text, kind, norm, possessive }) => kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(text) && !NO_NAME.has(norm) && !possessive);
  if (isName && /^[1-9]\d$/u.test(tokens[comma + 1]?.text ?? '')) return OF_ONE.test(tokens[comma + 2]?.norm ?? '') ? tokens[comma + 1] : undefined;
  const isRelative = /^(?:who|which)$/u.test(next) && comma < 5 && /^(?:the|an?|its|his|her)$/u.test(opening[0]?.norm ?? '') && opening.slice(1).every(({ text, kind }) => kind === 'word' && !isCapitalised(text));
  if (!isRelative && !(isName && /^(?:an?|the)$/u.test(next))) return undefined;
  const verb = tokens.findIndex(({ norm }, i) => i > comma + 2 && (isRelative ? norm === 'said' || norm === 'says' : VERB.test(norm)));
  const aside = tokens.slice(comma + 2, verb), before = tokens[verb - 1], after = tokens[verb + 1];
  // “Manchester United, the champions were” needs no comma that anybody misses.
  if (verb < 0 || !/^(?:said|says|told)$/u.test(tokens[verb]?.norm ?? '') && !aside.some(({ norm }) => /^(?:of|at|for|from|with|in|to)$/u.test(norm)) || aside.length < 2 || aside.length > LONGEST || aside.some(({ norm }) => APART.test(norm)) || after?.kind !== 'word' || tokens.slice(verb).some(({ text }) => text === ',')) return undefined;
  // “…, which the head of the firm said it had”: in the clause somebody else speaks.
  if (isRelative && (!isCapitalised(before?.text ?? '') || !/^(?:it|he|she|they|that)$/u.test(after.norm) || /^(?:the|an?|he|she|it|they|his|her|its)$/u.test(tokens[comma + 2]?.norm ?? ''))) return undefined;
  return before;
}
