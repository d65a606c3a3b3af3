/** States of the past: how long they were there, and what lies on their ground. */
import { latest, longDate } from '../../register/dates';
import type { Status, Subject } from '../../register/types';
import type { Fact, IsoDate } from '../types';
import { type Asking, fact, listed, titleOf } from './statement';

/** The states of today on whose ground each lay. */
export const HEIRS: Readonly<Record<string, readonly string[]>> = {
  'czechoslovakia': ['czechia', 'slovakia'],
  'east-germany': ['germany'],
  'south-vietnam': ['vietnam'],
  'south-yemen': ['yemen'],
  'yugoslavia': ['serbia', 'croatia', 'bosnia-and-herzegovina', 'north-macedonia', 'slovenia', 'kosovo', 'montenegro'],
};

/** The capital with which a state ended; undefined where it had not ended by the date. */
export function lastCapital({ statuses }: Subject, date: IsoDate): Status | undefined {
  const capitals = statuses.filter(({ label }) => label === 'Capital');
  return capitals.every(({ to }) => to !== undefined && latest(to) <= date) ? capitals.at(-1) : undefined;
}

/** From when to when, and which members of the United Nations followed where no status says what became of it. */
export function existence(asking: Asking, subject: Subject): Fact[] {
  const { register, date } = asking, last = lastCapital(subject, date);
  if (last?.to === undefined) return [];
  const told = register.statusesAt(subject.id, date).length > 0;
  const heirs = (HEIRS[subject.id] ?? []).filter((id) => !told && register.memberAt(id, 'united-nations', date).answer === 'yes');
  return [
    ...fact(asking, 'Existed', `${last.from === undefined ? 'until' : `from ${longDate(last.from)} to`} ${longDate(last.to)}`, last.sources),
    ...heirs.length === 0 ? [] : fact(asking, 'Succeeded in the United Nations by', listed(heirs.map((id) => titleOf(asking, id)).sort()), last.sources),
  ];
}
