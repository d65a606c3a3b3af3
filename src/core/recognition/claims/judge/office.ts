/** Judges statements on who holds which office. */
import { earliest, longDate } from '../../../../register/dates';
import { named } from '../../../../register/names';
import { endOf, officeOf } from '../../../../register/offices';
import type { Office, OfficeList, Subject } from '../../../../register/types';
import { addDays } from '../../../draft/calendar';
import { isTimeOf } from '../when';
import type { Bench, Judgement } from './bench';

const same = (title: string): string => title.toLowerCase().replaceAll('-', ' ');
const isCalled = (title: string, titles: readonly string[]): boolean => titles.some((own) => same(own) === same(title));

/** Sworn in one can be more than once. */
const AGAIN = /^(?:sworn|re|elected|named|appointed)/u;

/** An office's titles as copy writes them: the president of the Generalitat is a president. */
const titlesOf = ({ called, title }: Office): readonly string[] => called?.titles ?? [title, title.replace(/ of .*$/u, '')];

/** The offices that a person has held; where a list has one, not what the person's own file says of it. */
const heldBy = ({ offices = [] }: Subject): readonly Office[] =>
  offices.filter(({ called, title, of }) => called || !offices.some((other) => other.called && other.of === of && isCalled(title, other.called.titles)));

/** "Acting president": the bare title leaves a word out and is not false. */
const ACTING = /^(?:acting|interim|caretaker|transitional|self-declared|de facto) /u;

/** "From 20 January 2017 to 20 January 2021", as far as it is known. */
const during = ({ from, to }: Office, bench: Bench): string => [from && `from ${longDate(from)}`, bench.isOver(to) && `${from ? 'to' : 'until'} ${longDate(to)}`].filter(Boolean).join(' ');

export function holdsOffice(bench: Bench): Judgement | undefined {
  const { register, date, claim: { actors: [person], title = '', when, verb = '', office: said } } = bench;
  if (!person || !said) return undefined;
  const { way } = said, held = heldBy(person);
  const lists = register.offices().filter((list) => isCalled(title, [list.title, ...list.also ?? []]));
  /** A government's are those of the state that it governs. */
  const isAdjectiveOf = (id: string): boolean => [id, register.subject(id)?.of ?? ''].some((one) => register.subject(one)?.demonyms?.some((own) => said.adjective === own.toLowerCase()));
  const whose = said.of?.id ?? [...lists, ...held].find(({ of }) => isAdjectiveOf(of))?.of;
  // Another adjective may make another office of it: "the presumptive chancellor of Germany".
  if (said.adjective !== '' && (whose === undefined || !isAdjectiveOf(whose))) return undefined;
  const terms = held.filter((own) => isCalled(title, titlesOf(own)) && (whose === undefined || own.of === whose || register.subject(own.of)?.of === whose));
  // On the day on which one follows the other both have held it.
  const isNow = ({ from, to }: Office): boolean => !bench.isLater(from) && (to === undefined || date <= earliest(to));
  const acting = held.find((own) => isNow(own) && isCalled(title, titlesOf(own).flatMap((one) => (ACTING.test(one) ? one.replace(ACTING, '') : []))));
  // "President of the European Council" says whose it is.
  const [own] = lists, isItsOwn = lists.length === 1 && whose === undefined && terms.length === 0 && title.includes(' of the ');
  const list = isItsOwn ? own : lists.find(({ of }) => of === (whose ?? terms[0]?.of)), office = list ?? terms[0] ?? acting;
  if (!office) return undefined;
  const now = terms.find(isNow);
  const begun = terms.filter(({ from }) => !bench.isLater(from)), last = terms.findLast(({ to }) => bench.isOver(to)), next = terms.find(({ from }) => bench.isLater(from));
  const of = officeOf(office.title, named(register.subject(office.of))), holder = list && holderAt(list, date);
  const says = (verdict: Judgement['verdict'], ...told: readonly Office[]): Judgement => {
    const isOther = verdict !== 'supported' && holder !== undefined && holder.name !== person.title;
    const spans = told.map((term) => during(term, bench));
    const evidence = [...isOther ? [`${bench.on} the ${of} was ${holder.name}, since ${longDate(holder.from)}.`] : [], ...spans.length > 0 ? [`${named(person)} was ${of} ${spans.join(' and ')}.`] : []];
    const judgement = bench.say(verdict, evidence.join(' '), [], [...told.flatMap(({ sources }) => sources), ...isOther ? holder.sources ?? list?.sources ?? [] : []], verdict === 'stale' ? said.former : undefined);
    return way === 'titled' && said.isOfTheDay !== 'yes' ? { ...judgement, isAdvice: true } : judgement;
  };
  /** The stated year is not the one in which the term began, nor near it; for what can happen again, none of the term's. */
  const isFar = ({ from, to = date }: Office): boolean => {
    const year = /\d{4}(?!s)/u.exec(when ?? '')?.[0];
    const isNear = from !== undefined && [-190, 0, 45].some((days) => addDays(earliest(from), days).startsWith(year ?? ''));
    return from !== undefined && year !== undefined && !isNear && (!AGAIN.test(verb) || year < from.slice(0, 4) || year > to.slice(0, 4));
  };
  const since = (all: readonly Office[]): Judgement | undefined => {
    const right = all.find(({ from }) => when === undefined || (from !== undefined && isTimeOf(when, from, date)));
    return right ? says('supported', right) : begun.every(isFar) ? says('contradicted', ...all) : undefined;
  };

  if (way === 'former') return last ? says('supported', last) : now && now.to !== date && holder ? says('contradicted', now) : undefined;
  if (way === 'began') {
    if (begun.length === 0) return next && says('premature', next);
    return said.before && list && !follows(list, person.title, said.before.title) ? says('contradicted', ...begun) : since(begun);
  }
  if (now) return now.to === undefined && date > (now.verifiedOn ?? '') ? bench.unknown(now.verifiedOn) : way === 'since' ? since([now]) : says('supported', now);
  if (acting) return says('disputed', acting);
  if ((way === 'titled' && said.isOfTheDay === 'no') || (way === 'since' && verb === '' && said.isOfTheDay !== 'yes')) return undefined;
  if (said.years.some((year) => year < date.slice(0, 4) && when?.includes(year) !== true)) return undefined;
  // Who has just left did something in office this week; who left long ago keeps the title, as popes do.
  if (way === 'titled' && last?.to !== undefined && (/^(?:pope|king)$/u.test(office.title) || (addDays(earliest(last.to), 10) > date && !ACTING.test(title)) || addDays(earliest(last.to), 3650) < date)) return undefined;
  // Who never held it: in the time for which all who did are known.
  if (last || next) return last ? says('stale', last) : next && says('premature', next);
  return holder ? says('contradicted') : list?.verifiedOn !== undefined && holderAt(list, list.verifiedOn) && date > list.verifiedOn ? bench.unknown(list.verifiedOn) : undefined;
}

/** Who holds the office on a day, as far as it is known. */
function holderAt(list: OfficeList, date: string): OfficeList['holders'][number] | undefined {
  const at = list.holders.findLastIndex(({ from }) => from <= date), to = endOf(list, at);
  return (to === undefined ? (list.verifiedOn ?? '') >= date : date < to) ? list.holders[at] : undefined;
}

/** Whether one took over from another, or nobody knows. */
const follows = ({ holders }: OfficeList, name: string, before: string): boolean =>
  !holders.some((holder) => holder.name === before) || holders.some((holder, at) => holder.name === name && (holders[at - 1]?.name === before || holders[at - 1]?.to !== undefined));
