/** Judges statements on offices whose holders the register lists, one after the other. */
import { longDate } from '../../../../register/dates';
import { named } from '../../../../register/names';
import { endOf, officeOf } from '../../../../register/offices';
import type { Office, OfficeList } from '../../../../register/types';
import { addDays } from '../../../draft/calendar';
import type { OfficeStatement } from '../office';
import { isTimeOf } from '../when';
import type { Bench, Judgement } from './bench';

const same = (one: string): string => one.toLowerCase().replaceAll('-', ' ');
const isCalled = (title: string, titles: readonly string[]): boolean => titles.some((own) => same(own) === same(title));

/** Becoming something happens on one day; to be elected or sworn in, also once more. */
const ONCE = /^(?:bec|took|takes|return|succe|replac)/u;

export function holdsOffice(bench: Bench, said: OfficeStatement): Judgement | undefined {
  const { actors: [person], title = '', when, verb = '' } = bench.claim;
  const lists = bench.register.offices().filter((list) => isCalled(title, [list.title, ...list.also ?? []]));
  const whose = said.of?.id ?? lists.find(({ of }) => bench.register.subject(of)?.demonyms?.some((own) => said.adjectives.includes(own.toLowerCase())))?.of;
  if (!person || (said.of && !lists.some(({ of }) => of === whose))) return undefined;
  // An adjective of nowhere may make another office of it.
  if (whose === undefined && said.adjectives.length > 0) return undefined;
  const terms = (person.offices ?? []).filter(({ called, of }) => called && isCalled(title, called.titles) && (whose === undefined || of === whose));
  const list = lists.find(({ of }) => of === (whose ?? terms[0]?.of));
  if (!list || (whose === undefined && terms.length === 0)) return undefined;
  const first = list.holders[0];
  // On the day on which one follows the other both have held it.
  const now = terms.find(({ from = '', to }) => from <= bench.date && (to === undefined || bench.date <= to));
  const ended = terms.filter(({ to }) => bench.isOver(to)), coming = terms.filter(({ from }) => bench.isLater(from));
  const last = ended.at(-1), next = coming[0];
  const isOpen = now?.to === undefined && (now?.verifiedOn ?? '9999') < bench.date;
  const of = officeOf(list.title, named(bench.register.subject(list.of)));
  const says = (verdict: Judgement['verdict'], terms: readonly (Office | undefined)[]): Judgement => {
    const told = terms.flatMap((term) => (term ? `${named(person)} was ${of}${spanOf(term)}.` : []));
    const holder = verdict === 'supported' ? undefined : holderAt(list, bench.date);
    const evidence = [...holder === undefined || holder.name === person.title ? [] : [`${bench.on} the ${of} was ${holder.name}, since ${longDate(holder.from)}.`], ...told].join(' ');
    return bench.say(verdict, evidence, [], [...terms.flatMap((term) => term?.sources ?? []), ...holder?.sources ?? (verdict === 'supported' ? [] : list.sources ?? [])], verdict === 'stale' ? said.former : undefined);
  };

  if (said.way === 'former') {
    if (last) return says('supported', [last]);
    return now && !isOpen && now.to !== bench.date ? says('contradicted', [now]) : undefined;
  }
  if (said.way === 'began') {
    if (terms.length === 0) return undefined;
    const begun = terms.filter(({ from }) => !bench.isLater(from));
    if (begun.length === 0) return says('premature', [next]);
    if (said.before && !follows(list, person.title, said.before.title)) return says('contradicted', begun);
    const right = begun.find(({ from = '' }) => when === undefined || isTimeOf(when, from, bench.date));
    if (right) return says('supported', [right]);
    return when !== undefined && begun.every((term) => isFarFrom(when, term, verb, bench.date)) ? says('contradicted', begun) : undefined;
  }
  if (now) {
    if (isOpen) return bench.unknown(now.verifiedOn);
    if (said.way !== 'since' || when === undefined) return says('supported', [now]);
    if (isTimeOf(when, now.from ?? '', bench.date)) return says('supported', [now]);
    return isFarFrom(when, now, 'became', bench.date) && terms.every((term) => isFarFrom(when, term, 'became', bench.date)) ? says('contradicted', [now]) : undefined;
  }
  const isOfToday = said.way === 'is' || said.isOfTheDay || verb === 'has been';
  if (!isOfToday || said.years.some((year) => year < bench.date.slice(0, 4) && when?.includes(year) !== true)) return undefined;
  if (last) return says('stale', [last]);
  if (next) return says('premature', [next]);
  // Somebody else's office, in the time for which all who held it are known.
  return first && first.from <= bench.date && holderAt(list, bench.date) ? says('contradicted', []) : undefined;
}

const spanOf = ({ from = '', to }: Office): string => (to ? ` from ${longDate(from)} to ${longDate(to)}` : ` from ${longDate(from)}`);

/** Who holds the office on a day, as far as it is known. */
function holderAt(list: OfficeList, date: string): OfficeList['holders'][number] | undefined {
  const at = list.holders.findLastIndex(({ from }) => from <= date), to = endOf(list, at);
  return to === undefined ? ((list.verifiedOn ?? '') >= date ? list.holders[at] : undefined) : date < to ? list.holders[at] : undefined;
}

/** Whether one took over from another, or nobody knows. */
function follows({ holders }: OfficeList, name: string, before: string): boolean {
  const known = holders.some((holder) => holder.name === before);
  return !known || holders.some((holder, at) => holder.name === name && at > 0 && (holders[at - 1]?.name === before || holders[at - 1]?.to !== undefined));
}

/** Whether a stated time is of another year than the term's beginning, and for whoever can be sworn in again, none of the term's years. */
function isFarFrom(when: string, { from = '', to }: Office, verb: string, date: string): boolean {
  const year = /\d{4}(?!s)/u.exec(when)?.[0];
  if (year === undefined) return false;
  // A new year's day is near the old year.
  const near = [addDays(from, -45), from, addDays(from, 45)].map((day) => day.slice(0, 4));
  return !near.includes(year) && (ONCE.test(verb) || year < (near[0] ?? '') || year > (to ?? date).slice(0, 4));
}
