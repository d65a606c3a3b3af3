/**
 * Wordings that presuppose a state, for every territory whose recognisers the register knows in full: an office, an embassy, an
 * ambassador, a citizen, a passport, a border. They are advice, mostly of the lowest level, since copy needs these words; what is
 * particular to a subject stands in its own file.
 */
import type { Guidance, Subject } from '../../register/types';

interface Template {
  readonly id: string;
  /** Phrases in which `N` stands for the territory's name and `A` for what belongs to it: “Abkhaz”, “Somaliland”. */
  readonly phrases: readonly string[];
  readonly except?: readonly string[];
  readonly why: string;
  readonly advice: string;
}

const OFFICES = '(president|prime minister|foreign minister|defence minister|foreign ministry|interior ministry|government|parliament)', QUALIFIED = '(de facto|former|self - styled|self - declared|separatist|breakaway)';

const TEMPLATES: readonly Template[] = [
  {
    id: 'general-offices',
    phrases: [`A ${OFFICES}`, `${OFFICES} of N`],
    except: [`${QUALIFIED} A ${OFFICES}`, `${QUALIFIED} ${OFFICES} of N`, `A ${QUALIFIED} ${OFFICES}`],
    why: 'The title belongs to a state that few governments or none recognise',
    advice: 'Write “de facto” or “authorities”, or say who recognises N.',
  },
  {
    id: 'general-mission',
    phrases: ['A (ambassador|ambassadors|embassy|embassies|consul|consulate|consulates)', '(ambassador|embassy|consul|consulate) (of|from) N'],
    why: 'It implies recognition, and few states or none recognise N',
    advice: 'Say who accepts it: elsewhere it is a “representative” or a “representative office”.',
  },
  {
    id: 'general-citizens',
    phrases: ['A (citizen|citizens|citizenship|passport|passports)', '(citizen|citizens|citizenship|national|nationals|passport|passports) of N'],
    why: 'Citizenship presupposes a state, and few states or none recognise N',
    advice: 'Write “residents” or “people”, and of papers who issues and who accepts them.',
  },
  {
    id: 'general-border',
    phrases: ['(border|borders|frontier) (of|with) N', 'border between N and', 'border between (Azerbaijan|Cyprus|Georgia|Moldova|Somalia) and N', 'A border'],
    why: 'Most states regard the line as a boundary within a state',
    advice: 'Write “boundary”, “line of contact” or “de facto border”.',
  },
  {
    id: 'general-capital',
    phrases: ['capital of N', 'A capital'],
    except: ['(self - declared|self - proclaimed|de facto) capital of N', 'de facto A capital'],
    why: 'A capital is a state’s, and few states or none recognise N',
    advice: 'Write “the main city”, “the de facto capital”, or say who recognises N.',
  },
  {
    id: 'general-so-called',
    phrases: ['so - called (Republic of)? N'],
    why: '“So-called” denies the place its name in the writer’s voice',
    advice: 'Write “self-declared”, and say who recognises it.',
  },
];

const LEVELS: Readonly<Record<string, Guidance['level']>> = { 'general-so-called': 'warning', 'general-offices': 'info' };

/** The wordings of the general grammar that apply to a subject: none unless it is a territory with a full list of recognisers. */
export function generalGuidance({ kind, title, names, demonyms, recognition, events }: Subject): readonly Guidance[] {
  if (kind !== 'territory' || recognition?.of !== 'state' || !recognition.completeFrom || !demonyms) return NONE;
  // Written “northern Cyprus” as well, it is looked for in small letters, which match both.
  const name = names.find(({ text }) => text !== title && text.toLowerCase() === title.toLowerCase())?.text ?? title;
  // Of the demonyms those that can stand before a noun: “Abkhaz”, not “Abkhazians”.
  const own = `(${[name, ...demonyms.filter((demonym) => !demonym.endsWith('s'))].join('|')})`;
  const sources = recognition.by[0]?.sources ?? events[0]?.sources ?? [];
  const filled = (phrases: readonly string[]): string[] => phrases.map((phrase) => phrase.replace(/\bN\b/u, name).replace(/\bA\b/u, own));
  return TEMPLATES.map(({ id, phrases, except = [], why, advice }) => ({
    id, why: why.replace(/\bN\b/u, title), advice: advice.replace(/\bN\b/u, title), sources, level: LEVELS[id] ?? 'hint', from: recognition.completeFrom,
    phrases: filled(phrases), except: filled(except), examples: NO_EXAMPLES,
  }));
}

const NONE: readonly Guidance[] = [];
const NO_EXAMPLES: Guidance['examples'] = { bad: [], good: [] };
