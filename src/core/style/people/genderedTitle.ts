import { isCapitalised } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import type { PhraseRule, Wording } from '../../rule/rule';

/** Job titles with a sex in them, and without. */
const TITLES: readonly (readonly [phrase: string, ...instead: string[]])[] = [
  ['policemen', 'police officers'], ['policewomen', 'police officers'], ['a policeman', 'a police officer'], ['a policewoman', 'a police officer'], ['firemen', 'firefighters'], ['a fireman', 'a firefighter'], ['air hostess', 'flight attendant'], ['air hostesses', 'flight attendants'],
  ['stewardess', 'flight attendant'], ['stewardesses', 'flight attendants'], ['mailman', 'letter carrier'], ['mailmen', 'letter carriers'], ['postmen', 'postal workers'], ['businessmen', 'business leaders', 'businesspeople'], ['congressmen', 'members of Congress'], ['councilmen', 'council members'],
  ['spokesmen', 'spokespeople'], ['chairmen', 'chairs'], ['salesmen', 'sales staff'], ['cameramen', 'camera operators'], ['workmen', 'workers'], ['manmade', 'human-made'], ['man-made', 'human-made', 'artificial'], ['mankind', 'humanity'], ['manpower', 'staff', 'workforce'], ['manned (mission|flight|spacecraft|flights|missions)'],
  ['manned by', 'staffed by'], ['manned around', 'staffed around'], ['actress', 'actor'], ['actresses', 'actors'], ['housewives', 'homemakers'], ['lady (doctor|lawyer|judge|driver|councillor)'], ['woman doctor', 'doctor'], ['male nurse', 'nurse'], ['female (doctor|lawyer|judge|pilot|engineer)'], ['authoress', 'author'], ['poetess', 'poet'], ['comedienne', 'comedian'], ['usherette', 'usher'], ['manageress', 'manager'], ['headmistress', 'head teacher'],
  ['career woman'], ['career women'], ['working mother'], ['working mothers'], ['unwed mother', 'single mother'], ['unmarried mother', 'single mother'], ['maiden name'], ['maiden speech'], ['fellow countrymen', 'compatriots'], ['countrymen', 'compatriots'], ['layman\'s terms', 'plain terms'], ['middleman', 'intermediary'], ['man-hours', 'working hours'], ['man hours', 'working hours'], ['cleaning lady', 'cleaner'], ['dustmen', 'refuse collectors'], ['elect|choose|appoint|find a chairman', 'choose a chair'], ['gentleman\'s agreement', 'unwritten agreement'],
];
const QUIET = new Set(['maiden name', 'maiden speech', 'working mother', 'working mothers', 'career woman', 'career women', 'manned (mission|flight|spacecraft|flights|missions)', 'middleman', 'female (doctor|lawyer|judge|pilot|engineer)']);

/** A sex in a title that nobody in particular holds. */
export const genderedTitle: PhraseRule = {
  id: 'style.gendered-title',
  level: 'hint',
  summary: 'A job title with a sex in it where nobody in particular is meant: “firemen”, “stewardesses”.',
  reason: 'Half of those who do the job are left out, or pointed at. A man who chairs may be a chairman; the post is a chair.',
  authority: 'AP Stylebook, “gender-neutral language”; The Guardian style guide, “gender issues”; UN guidelines for gender-inclusive language',
  wordings: TITLES.filter(([phrase]) => !QUIET.has(phrase)).map(([phrase, ...instead]): Wording => ({
    phrases: [phrase], instead, message: instead[0] ? `“${instead.join('” or “')}”.` : 'Does the sex matter here? If not, leave it out.',
    except: ['man-made fibre|fibres|fiber|fibers', 'Isle of Man-made', 'policemen|firemen|businessmen|salesmen|congressmen and women'],
  })),
  // A capital inside a sentence makes it part of a name: "Desperate Housewives".
  accepts(block, { first, last, start, end }, { preset, chosen }) {
    const { kind, tokens } = block;
    // The Guardian has one word for both, AP two.
    if (tokens[first]?.norm.startsWith('actr')) return chosen && preset === 'uk' && (!isCapitalised(tokens[first]?.text ?? '') || opensSentence(block, { start, end })) && tokens[first - 1]?.norm !== 'best';
    // "Kenneth MacRae, a policeman", "he was a policeman": a man, and known.
    if (first !== last) return !isCapitalised(tokens[last]?.text ?? '') && !(tokens[first]?.norm === 'a' && /^(?:,|is|was|as|became)$/u.test(tokens[first - 1]?.norm ?? ''));
    return !isCapitalised(tokens[first]?.text ?? '') || kind !== 'headline' && opensSentence(block, { start, end });
  },
  examples: {
    bad: [
      { text: 'Twenty firemen fought the blaze.', marks: ['firemen'], fixed: 'Twenty firefighters fought the blaze.' },
      { text: 'Firemen from four stations fought the blaze.', marks: ['Firemen'], fixed: 'Firefighters from four stations fought the blaze.' },
      { text: 'Two stewardesses were hurt.', marks: ['stewardesses'], fixed: 'Two flight attendants were hurt.' },
      { text: 'Call a policeman.', marks: ['a policeman'], fixed: 'Call a police officer.' },
      { text: 'It is a threat to mankind.', marks: ['mankind'], fixed: 'It is a threat to humanity.' },
    ],
    good: ['In 1961 she married Kenneth MacRae, a policeman, and moved to Leeds. His father was a policeman.', 'The comedy Desperate Housewives won twice.', 'Spokesman John Smith said so.', 'The chairman, Ola Lund, resigned.', 'Twenty firefighters came.', 'Some 300 policemen and women came.', '# Housewives lift ratings', '“The policemen were kind,” she said.'],
  },
};
