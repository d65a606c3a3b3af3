import { opensSentence } from '../../draft/places';
import { isAllCaps, isCapitalised, withCapital } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PORTFOLIO = set('minister secretary');
export const OFFICES = new Map<string, ReadonlySet<string>>([
  ...'foreign finance interior defence defense health justice education transport culture environment energy trade home agriculture economy housing'.split(' ').map((first) => [first, PORTFOLIO] as const),
  ['prime', set('minister')], ['first', set('minister')], ['vice', set('president')], ['attorney', set('general')], ['police', set('chief')], ['fire', set('chief')], ['district', set('attorney')], ['solicitor', set('general')], ['secretary', set('general state')], ['chief', set('justice executive constable')],
]);
const FIRST_WORDS = listenFor([...OFFICES.keys(), 'president']);
const PREFIXES = set('deputy shadow');
/** Capitalised behind an office and no name; or a rank, which may open a name of its own. */
const NO_NAME = set('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december general admiral of mr mrs ms miss dr');
/** "the French prime minister Jane Doe" is an apposition, and a job. */
const DETERMINERS = set('the a an his her their its our my your this that whose');
/** Before "president" these leave no doubt that it is a title of state. */
const STATE = /^(?:us|american|current|outgoing|incoming|former)$|(?:ian|ish|ese|rean|rman)$/u;
const BEFORE_VICE = set('us american former then current outgoing incoming by with and to from said told for when while until');

export const officeForm: BlockRule = {
  id: 'style.office-form',
  level: 'info',
  summary: 'An office half in capitals before a name: “told Prime minister Jane Doe”; where the house has chosen the US preset also one in lower case: “former president Jane Doe”.',
  reason: 'The words of one title are written alike. Before a name AP capitalises a formal title; British papers capitalise all of it or none.',
  authority: 'AP Stylebook, “titles”; The Guardian style guide, “job titles”; BBC News style guide, “capital letters”',
  waitsFor: FIRST_WORDS,
  check(block, mark, { preset, chosen }) {
    const { kind, tokens } = block;
    if (kind === 'headline' || kind === 'heading' || kind === 'frontMatterField') return;
    for (const i of heard(block, FIRST_WORDS)) {
      const token = tokens[i] as Token;
      const seconds = OFFICES.get(token.norm);
      const alone = token.text === 'president';
      if ((!seconds && !alone) || isAllCaps(token.text)) continue;
      let at = i;
      if (seconds) {
        at++;
        if (tokens[at]?.text === '-' && !tokens[at]?.spaced) at++;
        else if (token.norm === 'secretary' && tokens[at]?.norm === 'of') at++;
      }
      const last = tokens[at] as Token | undefined, name = tokens[at + 1];
      if (!last || (seconds && !seconds.has(last.norm)) || (last.norm === 'state') !== (tokens[at - 1]?.norm === 'of' && at === i + 2) || last.possessive || isAllCaps(last.text)) continue;
      if (!name?.spaced || name.kind !== 'word' || name.text.length < 2 || !isCapitalised(name.text) || isAllCaps(name.text) || NO_NAME.has(name.norm)) continue;
      const from = PREFIXES.has(tokens[i - 1]?.norm ?? '') && token.spaced ? i - 1 : i;
      const first = tokens[from] as Token, before = tokens[from - 1];
      const capitals = [isCapitalised(token.text), isCapitalised(last.text)];
      // "deputy Prime Minister" is as good as "Deputy Prime Minister".
      if (from < i && (isCapitalised(first.text) || !(capitals[0] && capitals[1]))) capitals.unshift(isCapitalised(first.text));
      if (capitals.every(Boolean) || (token.norm === 'first' && !capitals[0])) continue;
      const opens = opensSentence(block, first) || (before?.kind === 'punctuation' && !',)'.includes(before.text) && (before.text !== '-' || before.spaced));
      if (!capitals.slice(opens ? 1 : 0).some(Boolean)) {
        if (preset !== 'us' || !chosen || last.norm === 'executive' || !isCapitalised(tokens[at + 2]?.text ?? '') || name.possessive) continue;
        if (alone && !STATE.test(before?.norm ?? '')) continue;
        if (token.norm === 'vice' && !opens && !BEFORE_VICE.has(before?.norm ?? '')) continue;
        if (!opens && isDetermined(tokens, from)) continue;
      } else if (alone) continue;
      const words = tokens.slice(from, at + 1);
      const write = (form: (word: string) => string): string => words.map((word) => (word.spaced && word !== first ? ' ' : '') + (word.norm === 'of' ? 'of' : form(word.text))).join('');
      const span = { start: first.start, end: last.end };
      const fixes = [write(withCapital), ...(preset === 'uk' && !opens ? [write((word) => word.toLowerCase())] : [])]
        .map((text) => ({ title: `Write “${text}”`, safe: false, edits: [{ ...span, text }] }));
      mark({ span, message: preset === 'us' ? 'Capitals for a title before a name.' : 'Capitals for all of the title or for none of it.', fixes });
    }
  },
  examples: {
    bad: [
      { text: 'He told Prime minister Jane Doe to wait.', marks: ['Prime minister'], fixed: 'He told Prime Minister Jane Doe to wait.' },
      { text: 'The French foreign Minister Jean Roy left.', preset: 'uk', marks: ['foreign Minister'], fixed: 'The French Foreign Minister Jean Roy left.' },
      { text: 'Prime minister Jane Doe said no.', preset: 'us', marks: ['Prime minister'], fixed: 'Prime Minister Jane Doe said no.' },
      { text: 'The driver left, police chief Dan Moreau said.', preset: 'us', marks: ['police chief'], fixed: 'The driver left, Police Chief Dan Moreau said.' },
      { text: 'He met former president Jane Doe.', preset: 'us', marks: ['president'], fixed: 'He met former President Jane Doe.' },
      { text: 'He met Deputy prime minister Jane Doe.', preset: 'uk', marks: ['Deputy prime minister'], fixed: 'He met Deputy Prime Minister Jane Doe.' },
      { text: 'It was Secretary of state Jane Doe who left.', marks: ['Secretary of state'], fixed: 'It was Secretary of State Jane Doe who left.' },
    ],
    good: [
      'Health secretary Jane Doe said no. He met former president Jane Doe.',
      { text: 'Prime minister Jane Doe said no.', preset: 'uk' }, { text: 'Deputy prime minister Jane Doe said no.', preset: 'uk' }, { text: 'He met prime minister Jane Doe.', preset: 'uk' },
      'He met Prime Minister Jane Doe.', 'The President said no.', 'The prime minister, Jane Doe, said no.', 'He met the French prime minister Jane Doe.', 'He met the deputy Prime Minister Jane Doe.', 'He met the foreign minister Monday.',
      'Club president Jane Doe said no.', 'Sales vice president Jane Doe said no.', 'She was the first Minister Jane Doe met.', 'The chief executive Jane Doe hired left.',
    ],
  },
};

/** Whether an article, a pronoun or a possessive stands closely before. */
function isDetermined(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (token.possessive || DETERMINERS.has(token.norm)) return true;
  }
  return false;
}
