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

export const COMMA = listenFor([',']);

/** An aside that opens with a comma and does not close with one. */
export const asideComma: BlockRule = {
  id: 'style.aside-comma',
  level: 'info',
  summary: 'An aside without its second comma: “Ann Berg, the head of the trust said”, “Karl Lund, 34 was held”, “from Lima, Ohio was held”.',
  reason: 'Commas around an aside work like brackets: with one of them missing the reader takes the aside for the subject.',
  authority: 'AP Stylebook, “comma”, nonessential phrases; The Guardian style guide, “commas”',
  waitsFor: COMMA,
  check(block, mark) {
    let sentence: Span | undefined;
    const close = ({ start, stem, end }: Token): void =>
      { mark({ span: { start, end: stem }, message: 'What opens with a comma closes with one.', fixes: [{ title: 'Write a comma behind it', safe: false, edits: [{ start: end, end, text: ',' }] }] }); };
    for (const at of heard(block, COMMA)) {
      const state = stateBehind(block.tokens, at);
      if (state) close(state);
      const { start } = block.tokens[at] as Token;
      // The first of its sentence.
      if (sentence && start < sentence.end) continue;
      sentence = sentenceAt(block, start);
      const comma = at - firstAt(block.tokens, sentence.start);
      if (comma < 1 || comma > FARTHEST) continue;
      const tokens = tokensIn(block, sentence), last = endOfAside(tokens, comma);
      if (last) close(last);
    }
  },
  examples: {
    bad: [
      { text: 'A man from Lima, Ohio was held. They met in Pensacola, Florida on Friday.', marks: ['Ohio', 'Florida'], fixed: 'A man from Lima, Ohio, was held. They met in Pensacola, Florida, on Friday.' },
      { text: 'Ann Berg, the head of the trust said it would close.', marks: ['trust'], fixed: 'Ann Berg, the head of the trust, said it would close.' },
      { text: 'Lt. Gov. Susan Ames, a Republican from Duluth said Wednesday that she would run.', marks: ['Duluth'] },
      { text: 'Karl Lund, 34 was held in Leeds.', marks: ['34'], fixed: 'Karl Lund, 34, was held in Leeds.' },
      { text: 'The firm, which employs 240 people in Hull said it would grow.', marks: ['Hull'], fixed: 'The firm, which employs 240 people in Hull, said it would grow.' },
    ],
    good: [
      'A man from Lima, Ohio, was held. Texas lost 23 rigs, Louisiana was down by three. In Lima, Ohio and in Texas they met.',
      'Ann Berg, the head of the trust, said it would close. Karl Lund, 34, was held. The firm, which employs 240 people in Hull, said it would grow.',
      'Ann Berg, the mayor and two aides said they left. In North Leeds, a spokeswoman said it closed. On May Day, 34 were held. Ann Berg, a spokeswoman said, is ill. The plan, which the head of the firm said it had, was lost.',
      'The minister, who said it was late, left. The firm, which has a seat in Hull, said it would grow.',
    ],
  },
};

/** Those that stories name with their cities. */
const STATES = new Set('alabama alaska arizona arkansas california colorado connecticut florida georgia idaho illinois indiana iowa kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah virginia wisconsin'.split(' '));

/** The state behind the comma at `at`, where a city stands before it and the sentence goes on without a comma: “from Lima, Ohio was held”. */
function stateBehind(tokens: readonly Token[], at: number): Token | undefined {
  const state = tokens[at + 1];
  if (!state || !STATES.has(state.norm) || state.possessive || !/^(?:was|were|is|has|had|said|says|who|after|when|will|on|that|to|for)$/u.test(tokens[at + 2]?.norm ?? '')) return undefined;
  let city = at;
  while (isCapitalised(tokens[city - 1]?.text ?? '')) city--;
  return city < at && /^(?:in|from|of|near|at|outside)$/u.test(tokens[city - 1]?.norm ?? '') ? state : undefined;
}

/** The last word of the aside that opens behind the comma at `comma` and runs into the verb. */
function endOfAside(tokens: readonly Token[], comma: number): Token | undefined {
  const opening = tokens.slice(0, comma), next = tokens[comma + 1]?.norm ?? '';
  // “Lt. Gov. Susan Ames”, “Mayor Susan Ames”
  const name = opening[comma - 1]?.word.capitalised ? opening.slice(Math.max(opening.findLastIndex(({ text }) => text === '.') + 1, comma - 3)) : [];
  const isName = name.length > 1 && opening.every(({ text }) => text === '.' || isCapitalised(text)) && name.every(({ text, kind, norm, possessive }) => kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(text) && !NO_NAME.has(norm) && !possessive);
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
