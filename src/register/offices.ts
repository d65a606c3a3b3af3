/** Who held which office when: lists of holders, and the people whom they name. */
import { withArticle } from './names';
import type { Holder, Office, OfficeList, Subject } from './types';

/** When a holder's time ended: where nothing is said, on the day on which the next one's began. */
export const endOf = ({ holders }: OfficeList, at: number): string | undefined => holders[at]?.to ?? holders[at + 1]?.from;

/** The id of a person without a file. */
export const personId = (name: string): string => plain(name).toLowerCase().replace(/['’.]/gu, '').replace(/[^a-z0-9]+/gu, '-');

/** A name as keyboards without its letters write it: "Schroder", "Erdogan". */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁıøß]/gu, (letter) => ({ ł: 'l', Ł: 'L', ı: 'i', ø: 'o', ß: 'ss' })[letter] as string);
}

/** What a name is called behind a title: its last word, where nothing else is said. */
const surnamesOf = ({ name, surname }: Holder): readonly string[] => {
  const own = surname ?? name.slice(name.lastIndexOf(' ') + 1);
  return [...new Set([own, plain(own)])];
};

type Person = Subject & { offices: Office[]; names: Subject['names'][number][] };

/** The subjects with those whom the lists name: who has a file keeps it, the others are made. */
export function withHolders(subjects: readonly Subject[], lists: readonly OfficeList[]): readonly Subject[] {
  if (lists.length === 0) return subjects;
  const bodies = new Map(subjects.map(({ id, title, kind }) => [id, withArticle(title, kind)]));
  const known = new Map(subjects.filter(({ kind }) => kind === 'person').flatMap((subject) => subject.names.map(({ text }): [string, Subject] => [text, subject])));
  const people = new Map<string, Person>();
  for (const list of lists) {
    const { title, also = [], of, sources = [], verifiedOn } = list, titles = [title, ...also];
    list.holders.forEach((holder, at) => {
      const own = known.get(holder.name), id = own?.id ?? personId(holder.name);
      const person: Person = people.get(id) ?? {
        ...own ?? { id, kind: 'person', title: holder.name, summary: '', statuses: [], events: [], guidance: [] },
        of: own?.of ?? of, names: [...own?.names ?? []], offices: [...own?.offices ?? []],
      };
      people.set(id, person);
      for (const text of [holder.name, plain(holder.name), ...holder.also ?? []]) if (!person.names.some((name) => name.text === text)) person.names.push({ text });
      const to = endOf(list, at);
      person.offices.push({
        person: id, title, of, from: holder.from, ...to ? { to } : { verifiedOn }, called: { titles, surnames: surnamesOf(holder) }, sources: holder.sources ?? sources,
      });
    });
  }
  const all = subjects.map((subject) => people.get(subject.id) ?? subject);
  const own = new Set(subjects.map(({ id }) => id));
  return [...all, ...[...people.values()].filter(({ id }) => !own.has(id)).map((person) => ({ ...person, summary: summaryOf(person, bodies) }))];
}

/** "President of France 2007–2012." */
function summaryOf({ offices }: Person, bodies: ReadonlyMap<string, string>): string {
  const text = offices.map(({ title, of, from = '', to }) => `${officeOf(title, bodies.get(of))} ${to ? `${from.slice(0, 4)}–${to.slice(0, 4)}` : `since ${from.slice(0, 4)}`}`).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** An office with whose it is: "president of France"; "European Commission president" says so itself, and so does "pope". */
export const officeOf = (title: string, of = ''): string => (title === 'pope' || /\p{Lu}/u.test(title) ? title : `${title} of ${of}`);
