import { isCapitalised, withCapital } from '../../draft/capitals';
import { sentenceAt, tokensIn } from '../../draft/places';
import type { Token } from '../../draft/types';
import { heard } from '../../rule/listen';
import type { BlockRule } from '../../rule/rule';
import { COMMA } from './asideComma';

/** What can be the verb of a clause, for all that can be told at a glance. */
const VERB = /^(?:is|are|was|were|has|have|had|will|can|would|could|should)$/u;
const PRONOUNS = new Set(['it', 'he', 'she', 'they', 'this', 'we']);
/** “It was cold, he was told”; “it will rain, she has said”. */
const REPORTS = /^(?:said|told|understood|believed|thought|claimed|reported|alleged|announced|quoted|confirmed|sure)$/u;
/** With one of these the clause before the comma, or the sentence, is no whole one, or the two are weighed against one another. */
const JOINS = /^(?:when|if|as|because|although|though|while|whilst|since|after|before|once|until|unless|whether|that|what|where|which|who|whose|how|however|like|said|says|told|than|despite|or|not|no|so|such|just|with|\p{L}+n't)$/u;

/** “The pub closed in 2019”: a verb of the past right behind its subject. */
const isToldAtOnce = (tokens: readonly Token[]): boolean => tokens[0]?.norm === 'the' && /[^e]ed$/u.test(tokens[2]?.norm ?? '') && /^(?:in|on|at|last|for|to)$/u.test(tokens[3]?.norm ?? '');

/** “… reopened, however traffic remained”: not “however long”, “however it ends”. */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !/^(?:much|many|long|small|hard|little|few|.*ly)$/u.test(tokens[at]?.norm ?? '') && tokens.slice(at + 1, at + 4).some(({ norm }) => VERB.test(norm) || /[^e]ed$/u.test(norm));

/** “The game was tied at halftime, the Bobcats outscored Central”: nothing else in the sentence is set off, and each side has its verb. */
function opensAnother(tokens: readonly Token[], at: number): boolean {
  // Nearly all are told by the words behind them.
  if (![2, 3].some((i) => VERB.test(tokens[at + 1 + i]?.norm ?? '') || /[^e]ed$/u.test(tokens[at + 1 + i]?.norm ?? ''))) return false;
  const first = tokens.slice(Math.max(0, at - FAR), at), from = first.findLastIndex(({ text }) => /^[.!?]$/u.test(text)) + 1, before = first.slice(from);
  const behind = tokens.slice(at + 1, at + FAR), stop = behind.findIndex(({ text }) => /^[.!?]$/u.test(text)), after = behind.slice(0, stop < 0 ? FAR : stop);
  const verb = after.findIndex(({ norm }, i) => i > 1 && (VERB.test(norm) || /[^e]ed$/u.test(norm)));
  return before.length > 4 && from + before.length < FAR && verb > 1 && verb < 4 && after.length > verb + 2 && after.slice(1, verb).every(({ kind }) => kind === 'word') && !REPORTS.test(after[verb]?.norm ?? '') && !/^(?:added|warned|ruled|showed|revealed|stated|noted|argued|admitted|insisted)$/u.test(after[verb]?.norm ?? '')
    && [...before, ...after].every(({ text, norm, spaced }) => !(/^["“”‘;:,–—(-]$/u.test(text) && (spaced || text !== '-')) && !JOINS.test(norm)) && before.some(({ norm }) => VERB.test(norm)) && !/(?:ing|ed)$/u.test(before[0]?.norm ?? '');
}

/** How many tokens are looked at before a comma. */
const FAR = 39;

/** No other comma stands before the one at `at` in its sentence. */
function opensAlone(tokens: readonly Token[], at: number): boolean {
  const last = tokens.slice(Math.max(0, at - FAR), at).findLast(({ text }) => /^[.!?,]$/u.test(text));
  return last ? last.text !== ',' : at < FAR;
}

/** Two sentences with nothing but a comma between them. */
export const commaSplice: BlockRule = {
  id: 'style.comma-splice',
  level: 'info',
  summary: 'Two sentences joined by a comma: “The bridge is shut, it will open in May.”',
  reason: 'A comma is no full stop: readers take what follows for a part of the first sentence and must go back.',
  authority: 'The Chicago Manual of Style, “comma splice”; The Guardian style guide, “commas”',
  waitsFor: COMMA,
  check(block, mark) {
    for (const at of heard(block, COMMA)) {
      const { tokens } = block, comma = tokens[at] as Token, pronoun = tokens[at + 1];
      if (pronoun?.norm === 'however' && opensClause(tokens, at + 2) && opensAlone(tokens, at)) {
        mark({ span: { start: comma.start, end: pronoun.end }, message: 'Only a comma between two sentences.', fixes: [{ title: 'Write a semicolon', safe: false, edits: [{ start: comma.start, end: pronoun.end, text: '; however,' }] }] });
        continue;
      }
      if (pronoun?.text === 'the' && opensAnother(tokens, at)) {
        mark({ span: { start: comma.start, end: pronoun.end }, message: 'Only a comma between two sentences.', fixes: [{ title: 'Write two sentences', safe: false, edits: [{ start: comma.start, end: pronoun.end, text: '. The' }] }] });
        continue;
      }
      if (!pronoun || !PRONOUNS.has(pronoun.norm) || !(VERB.test(tokens[at + 2]?.norm ?? '') || /^(?:now|then|still|also)$/u.test(tokens[at + 2]?.norm ?? '') && /^(?!as$|this$)\p{Ll}+(?:s|ed)$/u.test(tokens[at + 3]?.text ?? '')) || tokens.slice(at + 3, at + 5).some(({ norm }) => REPORTS.test(norm))) continue;
      const sentence = sentenceAt(block, comma.start), all = tokensIn(block, sentence), first = all[0] as Token;
      const before = all.filter(({ start }) => start < comma.start);
      if (before.length < 4 || all.some((token) => token !== comma && /^["“”;:,–—(-]$/u.test(token.text)) || /(?:ing|ed)$/u.test(first.norm)) continue;
      if (before.some(({ norm }, i) => JOINS.test(norm) && !(norm === 'since' && isCapitalised(before[i + 1]?.text ?? ''))) || !before.some(({ norm }) => VERB.test(norm)) && !isToldAtOnce(before)) continue;
      const edit = { start: comma.start, end: pronoun.end, text: `. ${withCapital(pronoun.text)}` };
      mark({ span: { start: comma.start, end: pronoun.end }, message: 'Only a comma between two sentences.', fixes: [{ title: 'Write two sentences', safe: false, edits: [edit] }] });
    }
  },
  examples: {
    bad: [
      { text: 'The bridge is shut for the winter, it will open in May.', marks: [', it'], fixed: 'The bridge is shut for the winter. It will open in May.' },
      { text: 'The river is at its lowest for 20 years and the ban has come early, it will cover two counties.', marks: [', it'] },
      { text: 'The lake has been falling since May, it now stands at half of what it was.', marks: [', it'] },
      { text: 'The pub closed in 2019, it was bought by farmers.', marks: [', it'] },
      { text: 'The road was open by noon, however traffic remained heavy.', marks: [', however'], fixed: 'The road was open by noon; however, traffic remained heavy.' },
    ],
    good: [
      'When the bridge is shut for the winter, it is quiet. The bridge is shut, it was said. The road is to be shut for good, it has been announced. The bridge was shut, he has said.',
      'A sufferer of gout, he has had it for years. Built in 1990, it has 40 rooms and is full. The hero was not just strong, he was kind. The man is so tired, he will leave. The bridge, which is old, is shut.',
      'He will be missed, however long it takes. He left at noon, however, and was late. It will be built, however the vote goes.',
      'It is shut, and it will open in May. The bridge is shut; in May, it will open. “The bridge is shut, it will open in May,” he said.',
    ],
  },
};
