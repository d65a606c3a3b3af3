/** Judges statements on offices whose holders the register lists, one after the other. */
import { longDate } from '../../../../register/dates';
import { named } from '../../../../register/names';
import { endOf, officeOf } from '../../../../register/offices';
import type { Office, OfficeList } from '../../../../register/types';
import { addDays } from '../../../draft/calendar';
import type { OfficeStatement } from '../office';
import { isTimeOf } from '../when';
import type { Bench, Judgement } from './bench';

const same = (title: string): string => title.toLowerCase().replaceAll('-', ' ');
const isCalled = (title: string, titles: readonly string[]): boolean => titles.some((own) => same(own) === same(title));

/** Sworn in one can be more than once. */
const AGAIN = /^(?:sworn|re|elected|named|appointed)/u;

export function holdsOffice(bench: Bench, said: OfficeStatement): Judgement | undefined {
  const { register, date, claim: { actors: [person], title = '', when, verb = '' } } = bench, { way } = said;
  const lists = register.offices().filter((list) => isCalled(title, [list.title, ...list.also ?? []]));
  const isAdjectiveOf = (id: string): boolean => register.subject(id)?.demonyms?.some((own) => said.adjective === own.toLowerCase()) === true;
  const whose = said.of?.id ?? lists.find(({ of }) => isAdjectiveOf(of))?.of;
  // Another adjective may make another office of it: "the presumptive chancellor of Germany".
  if (!person || (said.adjective !== '' && (whose === undefined || !isAdjectiveOf(whose)))) return undefined;
  const terms = (person.offices ?? []).filter(({ called, of }) => called && isCalled(title, called.titles) && (whose === undefined || of === whose));
  const list = lists.find(({ of }) => of === (whose ?? terms[0]?.of));
  if (!list) return undefined;
  // On the day on which one follows the other both have held it.
  const now = terms.find(({ from = '', to = '9999' }) => from <= date && date <= to);
  const begun = terms.filter(({ from }) => !bench.isLater(from)), last = terms.findLast(({ to }) => bench.isOver(to)), next = terms.find(({ from }) => bench.isLater(from));
  const of = officeOf(list.title, named(register.subject(list.of))), holder = holderAt(list, date);
  const says = (verdict: Judgement['verdict'], ...told: readonly Office[]): Judgement => {
    const isOther = verdict !== 'supported' && holder !== undefined && holder.name !== person.title;
    const spans = told.map(({ from = '', to }) => `from ${longDate(from)}${bench.isOver(to) ? ` to ${longDate(to)}` : ''}`);
    const evidence = [...isOther ? [`${bench.on} the ${of} was ${holder.name}, since ${longDate(holder.from)}.`] : [], ...spans.length > 0 ? [`${named(person)} was ${of} ${spans.join(' and ')}.`] : []];
    const judgement = bench.say(verdict, evidence.join(' '), [], [...told.flatMap(({ sources }) => sources), ...isOther ? holder.sources ?? list.sources ?? [] : []], verdict === 'stale' ? said.former : undefined);
    return way === 'titled' && said.isOfTheDay !== 'yes' ? { ...judgement, isAdvice: true } : judgement;
  };
  /** The stated year is not the one in which the term began, nor near it; for what can happen again, none of the term's. */
  const isFar = ({ from = '', to = date }: Office): boolean => {
    const year = /\d{4}(?!s)/u.exec(when ?? '')?.[0] ?? from.slice(0, 4);
    return [-190, 0, 45].every((days) => !addDays(from, days).startsWith(year)) && (!AGAIN.test(verb) || year < from.slice(0, 4) || year > to.slice(0, 4));
  };
  const since = (all: readonly Office[]): Judgement | undefined => {
    const right = all.find(({ from = '' }) => when === undefined || isTimeOf(when, from, date));
    return right ? says('supported', right) : begun.every(isFar) ? says('contradicted', ...all) : undefined;
  };

  if (way === 'former') return last ? says('supported', last) : now && now.to !== date && holder ? says('contradicted', now) : undefined;
  if (way === 'began') {
    if (begun.length === 0) return next && says('premature', next);
    return said.before && !follows(list, person.title, said.before.title) ? says('contradicted', ...begun) : since(begun);
  }
  if (now) return now.to === undefined && date > (now.verifiedOn ?? '') ? bench.unknown(now.verifiedOn) : way === 'since' ? since([now]) : says('supported', now);
  if ((way === 'titled' && said.isOfTheDay === 'no') || (way === 'since' && verb === '' && said.isOfTheDay !== 'yes')) return undefined;
  if (said.years.some((year) => year < date.slice(0, 4) && when?.includes(year) !== true)) return undefined;
  // Who has just left did something in office this week; who left long ago keeps the title, as popes do.
  if (way === 'titled' && last?.to !== undefined && (/^(?:pope|king)$/u.test(list.title) || addDays(last.to, 14) > date || addDays(last.to, 3650) < date)) return undefined;
  // Who never held it: in the time for which all who did are known.
  return last ? says('stale', last) : next ? says('premature', next) : holder && says('contradicted');
}

/** Who holds the office on a day, as far as it is known. */
function holderAt(list: OfficeList, date: string): OfficeList['holders'][number] | undefined {
  const at = list.holders.findLastIndex(({ from }) => from <= date), to = endOf(list, at);
  return (to === undefined ? (list.verifiedOn ?? '') >= date : date < to) ? list.holders[at] : undefined;
}

/** Whether one took over from another, or nobody knows. */
const follows = ({ holders }: OfficeList, name: string, before: string): boolean =>
  !holders.some((holder) => holder.name === before) || holders.some((holder, at) => holder.name === name && (holders[at - 1]?.name === before || holders[at - 1]?.to !== undefined));
