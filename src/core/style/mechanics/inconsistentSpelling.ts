import { isCapitalised, withCapital } from '../../draft/capitals';
import { inQuotation } from '../../draft/quotations';
import { opensSentence } from '../../draft/places';
import type { Block, Span, Token } from '../../draft/types';
import type { KeyedRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { type Spelling, SPELLINGS } from './spellings';

/** The words that are spelt in two ways, or end such a spelling: "gray", "site" of "web site". */
const ENDINGS = listenFor([...SPELLINGS.keys()].map((spelling) => spelling.slice(Math.max(spelling.lastIndexOf(' '), spelling.lastIndexOf('-')) + 1)));

/** The first words of spellings that are two: “web site”. */
const OPENINGS = new Set([...SPELLINGS.keys()].flatMap((spelling) => (spelling.includes(' ') ? spelling.slice(0, spelling.indexOf(' ')) : [])));

interface Use extends Span {
  readonly spelling: Spelling;
  readonly form: 0 | 1;
  /** It opens a sentence. */
  readonly capital: boolean;
}

/** Position of a country’s form among a spelling’s two. */
const forms = { us: 0, uk: 1 } as const;

export const inconsistentSpelling: KeyedRule<readonly Use[]> = {
  id: 'style.inconsistent-spelling',
  level: 'info',
  summary: 'One word spelt in two ways in a draft: “recognise” and “recognize”, “adviser” and “advisor”; and, where the house has chosen its English, the spelling or the word of the other.',
  reason: 'Either spelling may be right; both in one story show that two hands wrote it and none read it.',
  authority: 'AP Stylebook and Guardian style guide, which each settle on one spelling; the Oxford Style Manual on consistency',
  waitsFor: ENDINGS,
  sort(block) {
    const uses = new Map<string, Use[]>();
    for (const i of heard(block, ENDINGS)) {
      const use = useAt(block, i);
      if (!use || inQuotation(block, use)) continue;
      const { family } = use.spelling;
      const alike = uses.get(family);
      if (alike) alike.push(use); else uses.set(family, [use]);
    }
    return uses.size > 0 ? { things: uses } : undefined;
  },
  *compare(family, collected, { preset, chosen }) {
    const kind = collected[0]?.facts[0]?.spelling;
    let first = 0, second = 0;
    for (const { facts } of collected) for (const { form } of facts) if (form === 0) first++; else second++;
    /** Whatever the draft does, the house has chosen. */
    const isChosen = chosen && !kind?.either && !((kind?.britishToo || kind?.own) && preset === 'uk');
    if (!isChosen && (first === 0 || second === 0 || kind?.own || kind?.words)) return;
    const habit = first >= 2 * second ? 0 : second >= 2 * first ? 1 : undefined;
    const ours = isChosen ? forms[preset] : habit ?? (kind?.either ? 0 : forms[preset]);
    const whose = isChosen ? 'The house writes' : habit === undefined ? 'The draft also writes' : 'The draft mostly writes';
    for (const { facts, index } of collected) {
      for (const { spelling, form, start, end, capital } of facts) {
        if (form === ours) continue;
        const written = capital ? withCapital(spelling.forms[ours]) : spelling.forms[ours];
        yield {
          index, span: { start, end },
          message: `${whose} ${family.startsWith('-') ? `such words as in “${written}”` : `“${written}”`}${isChosen ? '.' : ': settle on one spelling.'}`,
          fixes: [{ title: `Write “${written}”`, safe: false, edits: [{ start, end, text: written }] }],
        };
      }
    }
  },
  examples: {
    bad: [
      { text: 'They recognise it. The party recognised it too, but some will not recognize it.', marks: ['recognize'], fixed: 'They recognise it. The party recognised it too, but some will not recognise it.' },
      { text: 'The city center is shut. Shops in the centre lose.', marks: ['centre'], fixed: 'The city center is shut. Shops in the center lose.' },
      { text: 'The city center is shut. Shops in the centre lose.', preset: 'uk', marks: ['center'], fixed: 'The city centre is shut. Shops in the centre lose.' },
      { text: 'The city center is shut. They recognize it.', preset: 'uk', marks: ['center', 'recognize'], fixed: 'The city centre is shut. They recognise it.' },
      { text: 'He sang whilst they slept.', preset: 'us', marks: ['whilst'], fixed: 'He sang while they slept.' },
      { text: 'She fell on the sidewalk by the parking lot.', preset: 'uk', marks: ['sidewalk', 'parking lot'], fixed: 'She fell on the pavement by the car park.' },
      { text: 'A lorry stood on the motorway.', preset: 'us', marks: ['lorry', 'motorway'], fixed: 'A truck stood on the highway.' },
      { text: 'Neighbours of the mine met. Colors fade.', preset: 'us', marks: ['Neighbours'], fixed: 'Neighbors of the mine met. Colors fade.' },
      { text: 'An adviser left. Another advisor stayed.', marks: ['advisor'], fixed: 'An adviser left. Another adviser stayed.' },
      { text: 'He burned a Quran. The Quran lay there, the Koran of a child.', marks: ['Koran'], fixed: 'He burned a Quran. The Quran lay there, the Quran of a child.' },
      { text: 'The programme costs a cheque.', preset: 'us', marks: ['programme', 'cheque'], fixed: 'The program costs a check.' },
      { text: 'He had a Qur’an, a Koran and a Quran. The Quran lay there, as no one knew, and no-one saw it. No one came.', marks: ['Qur’an', 'Koran', 'no-one'] },
      { text: 'He sent an email. The e-mail was lost, and the emails leaked.', marks: ['e-mail'], fixed: 'He sent an email. The email was lost, and the emails leaked.' },
    ],
    good: [
      'A lorry hit the sidewalk.', { text: 'A truck hit the pavement.', preset: 'us' }, { text: 'A truck hit the pavement.', preset: 'uk' },
      'They recognise the colour of defence.', 'The programme runs on a program.', 'Two TV programmes tell how programs were copied. The program was free, and a programmer wrote the programs.', { text: 'The programme runs on a program.', preset: 'uk' }, 'They read the Koran.', { text: 'They met while the advisor was among them.', preset: 'uk' }, { text: '“The colour was bad,” said the Labour leader.', preset: 'us' },
      'The World Health Organization is an organisation of states.',
      'The Department of Defense met defence staff.',
      'He wrote “color” where the colour was missing.',
      'They recognize the colour.',
      'Labour wants labor laws.',
      'See example.com/center for the centre.',
    ],
  },
};

/** The spelling that ends with the token at `at`, if it is lower-case prose or one of the names listed: other names are as they are. */
function useAt(block: Block, at: number): Use | undefined {
  const { tokens } = block;
  const token = tokens[at] as Token;
  let text = token.norm, first = token;
  const before = tokens[at - 1], beyond = tokens[at - 2];
  if (before && beyond && before.text === '-' && !before.spaced && !token.spaced) {
    if (SPELLINGS.has(`${beyond.norm}-${text}`)) { text = `${beyond.norm}-${text}`; first = beyond; }
  } else if (before && OPENINGS.has(before.norm)) {
    if (SPELLINGS.has(`${before.norm} ${text}`)) { text = `${before.norm} ${text}`; first = before; }
  }
  const spelling = SPELLINGS.get(text);
  // “Neighbours of the mine met.” What a capital follows may be a name, and Labour is a party.
  const capital = !spelling?.name && /^\p{Lu}\p{Ll}+$/u.test(first.text) && opensSentence(block, first) && !isCapitalised(tokens[at + 1]?.text ?? '') && !text.startsWith('labo');
  if (!spelling || (spelling.name ? !/^\p{Lu}\p{Ll}/u.test(token.text) : !capital && /\p{Lu}/u.test(first.text) || first !== token && /\p{Lu}/u.test(token.text))) return undefined;
  const after = tokens[at + 1], outer = tokens[tokens.indexOf(first, Math.max(0, at - 2)) - 1];
  if ((outer && !first.spaced && /^[./@_#&]$/u.test(outer.text)) || (after && !after.spaced && /^[/@_]$/u.test(after.text))) return undefined;
  if (after?.text === '.' && !after.spaced && tokens[at + 2]?.spaced === false) return undefined;
  return { spelling, form: spelling.forms[0].toLowerCase() === text ? 0 : 1, capital, start: first.start, end: token.stem };
}
