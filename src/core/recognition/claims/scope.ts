/** Which states a statement counts: "EU countries", "Arab states", "of NATO's 32 members". */
import type { Register } from '../../../register/register';
import type { IsoDate } from '../../draft/types';
import type { SubjectMention } from '../subjects';
import { named } from '../../../register/names';
import { isUnnamed } from './reference';

/** States by what they belong to; every state of the world where there is no scope. */
export type Scope =
  | { readonly by: 'organisation'; readonly organisation: string; readonly name: string }
  | { readonly by: 'region'; readonly region: string; readonly name: string };

/** Where Spanish, Portuguese and not much else is spoken; of Haiti the usage differs. */
const LATIN_AMERICA = 'Americas/(?:South America(?!/guyana|/suriname)|Central America(?!/belize)|Caribbean/(?:cuba|dominican))';

/** Beginnings of a state's region and id. */
const REGIONS: Readonly<Record<string, string>> = {
  european: 'Europe', europe: 'Europe', african: 'Africa', africa: 'Africa', asian: 'Asia', asia: 'Asia', oceania: 'Oceania',
  'south american': 'Americas/South America', 'south america': 'Americas/South America', 'latin american': LATIN_AMERICA, 'latin america': LATIN_AMERICA,
  pacific: 'Oceania', 'pacific island': 'Oceania', 'the pacific': 'Oceania', caribbean: 'Americas/Caribbean', 'the caribbean': 'Americas/Caribbean',
  'central american': 'Americas/Central America', 'central america': 'Americas/Central America', 'west african': 'Africa/Western Africa', 'west africa': 'Africa/Western Africa',
  nordic: 'Europe/Northern Europe/(?:denmark|finland|iceland|norway|sweden)$', baltic: 'Europe/Northern Europe/(?:estonia|latvia|lithuania)$',
  'east african': 'Africa/Eastern Africa', 'central asian': 'Asia/Central Asia', 'central asia': 'Asia/Central Asia',
};
const GROUPS: Readonly<Record<string, string>> = { arab: 'arab-league', 'the arab world': 'arab-league', gulf: 'gcc', eurozone: 'euro-area' };

/** Words that a pattern accepts as a scope. */
export const SCOPES = ['@\\d+', ...Object.keys(REGIONS), ...Object.keys(GROUPS)].sort((a, b) => b.length - a.length).join('|');

const WORDS = "((?:[a-z@\\d']{1,20} ){0,4}?[a-z@\\d']{1,20})";
const REGION = new RegExp(`^(?:${SCOPES})$`, 'u');
const IN_FRONT = new RegExp(`(?:^|[,;:–—] |(?<![a-z])(?:but|and|that) )(?:in|on|within|inside|across|throughout|among|amongst|of) (?:all )?(?:the )?${WORDS}(?: alone)?(?: ,)? $`, 'u');
const BEHIND = new RegExp(`^ (?:in|within|inside|across|throughout|among|while (?:inside|in|(?:being )?a member of|belonging to)) (?:the )?${WORDS}(?: (?:[,.;–—]|and(?! (?:in )?(?:the )?(?:${SCOPES}))|but|which|that|who|since|after|because|while|when|with|until)(?![a-z])|$)`, 'u');

/** The scope that a unit names; undefined for the whole world, `'other'` where it names one that is not known. */
export function readScope(unit: string, mentions: readonly SubjectMention[]): Scope | undefined | 'other' {
  const named = /@(\d+)/u.exec(unit)?.[1];
  if (named !== undefined) {
    const subject = mentions[Number(named)]?.subject;
    return subject?.members && !isUnnamed(subject) ? { by: 'organisation', organisation: subject.id, name: subject.title } : 'other';
  }
  const word = new RegExp(`(?<![a-z])(?:${SCOPES})(?![a-z])`, 'u').exec(unit)?.[0];
  if (word === undefined) return undefined;
  const organisation = GROUPS[word];
  const region = REGIONS[word];
  return organisation ? { by: 'organisation', organisation, name: word } : region ? { by: 'region', region, name: word } : 'other';
}

const SOME_OF_THEM = /(?:countries|states|nations|members|governments|powers|democracies|economies|neighbou?rs|monarchies|republics|region|continent|hemisphere|east|americas?|balkans|caucasus|gulf|bloc|world)$/u;
const NO_PLACE = /^(?:\d|early|late|mid|all|total|january|february|march|april|may|june|july|august|september|october|november|december|return|exchange|law|effect|practice|principle|theory|recent|defiance|protest|turn)/u;
const OF_ALL = /^(?:all )?(?:the )?(?:world(?: 's countries)?|countries|nations|states)$/u;

/** The scope that stands apart from what is counted: "in Africa, only …", "… recognises Taiwan in the Pacific"; as {@link readScope} gives it. */
export function scopeApart(before: string, behind: string, mentions: readonly SubjectMention[]): Scope | undefined | 'other' {
  const told = IN_FRONT.exec(before)?.[1];
  const front = told !== undefined && (SOME_OF_THEM.test(told) || REGION.test(told)) ? told : undefined, words = front ?? BEHIND.exec(behind)?.[1];
  // "In Brussels, …" is where it is said.
  if (words === undefined || OF_ALL.test(words) || (/^@\d+$/u.test(words) && !mentions[Number(words.slice(1))]?.subject.members)) return undefined;
  if (/ and /u.test(words)) return 'other';
  return readScope(words, mentions) ?? (front === undefined && NO_PLACE.test(words) ? undefined : 'other');
}

/** Whether a state is in the scope on the date; organisations with a dated membership answer for the date. */
export function inScope(register: Register, scope: Scope | undefined, state: string, date: IsoDate): boolean {
  if (!scope) return true;
  if (scope.by === 'organisation') return register.memberAt(state, scope.organisation, date).answer === 'yes';
  return new RegExp(`^${scope.region}`, 'u').test(`${register.subject(state)?.region ?? ''}/${state}`);
}

/** States that some count in another part of the world than the register does, beside those of Western Asia and North Africa. */
const BETWEEN: ReadonlySet<string> = new Set('kazakhstan russia belize guyana haiti suriname trinidad-and-tobago jamaica bahamas mexico iran mauritania timor-leste papua-new-guinea'.split(' '));

/** Whether usage differs on the part of the world in which a state lies: who speaks of Asia or Africa may leave out the Arab states. */
export const liesBetween = (register: Register, state: string): boolean => BETWEEN.has(state) || /^(?:Asia\/Western|Africa\/Northern)/u.test(register.subject(state)?.region ?? '');

/** The states of a scope on the date; undefined where the register cannot list them. */
export function statesIn(register: Register, scope: Scope, date: IsoDate): readonly string[] | undefined {
  if (scope.by !== 'organisation') return undefined;
  const { known, list } = register.membersAt(scope.organisation, date);
  return known ? list.map((membership) => membership.member) : undefined;
}

/** What to call the scope's states: "members of the EU", "European states", "states of Africa". */
export function scopeName(scope: Scope | undefined, register: Register): string {
  if (!scope) return 'states';
  if (scope.by === 'organisation') return `members of ${named(register.subject(scope.organisation))}`;
  const name = scope.name.replace(/(?<![a-z])(?!the |island)[a-z]/gu, (letter) => letter.toUpperCase());
  return /^the |[aei]$/u.test(scope.name) ? `states of ${name}` : `${name} states`;
}
