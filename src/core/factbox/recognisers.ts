/** Recognition in a line of a fact box. */
import type { Recognisers } from '../../register/register';
import type { RecognisedBy, Recognition, SourceKey, Subject } from '../../register/types';
import type { Fact, IsoDate } from '../types';
import { type Asking, counted, fact, listed, named, since } from './statement';

/** Up to so many recognisers are named; beyond it they are counted. */
const NAMED = 6;

/**
 * Who recognises the subject on the date, and what each owner of a tally counts who does not simply agree. After the register's last check
 * the line is given for the day of that check.
 */
export function recognitionFacts(asking: Asking, subject: Subject, label = 'Recognition'): Fact[] {
  const { recognition } = subject;
  if (!recognition) return [];
  const recognisers = asking.register.recognisersAt(subject.id, day(recognition, asking.date));
  const value = recognisersLine(asking, recognition, recognisers);
  const lines = value === undefined ? [] : fact(asking, label, value, evidence(recognition, recognisers), recognition.verifiedOn);
  const sure = recognisers.known && recognisers.possible.length === 0 ? new Set(recognisers.by.map((record) => record.by)).size : undefined;
  for (const tally of recognisers.tallies) {
    if (tally.count === sure && !tally.disputed) continue;
    const unit = tally.count === 1 ? tally.unit.replace(/^(UN member|state)s\b/u, '$1') : tally.unit;
    const text = `${String(tally.count)} ${unit}, as counted by ${tally.owner}${tally.disputed ? ` (${tally.disputed})` : ''}`;
    lines.push(...fact(asking, 'Recognition count', text, tally.sources, tally.to === undefined ? recognition.verifiedOn : undefined));
  }
  return lines;
}

/** The date, or the register's last check where that lies before it. */
function day({ verifiedOn }: Recognition, date: IsoDate): IsoDate {
  return date > verifiedOn ? verifiedOn : date;
}

function recognisersLine(asking: Asking, recognition: Recognition, { known, by, possible }: Recognisers): string | undefined {
  const { object } = recognition, { register, date } = asking;
  const names = [...new Set(by.map((record) => record.by))].map((id) => named(asking, id)).sort((a, b) => a.localeCompare(b, 'en'));
  const open = new Set(possible.map((record) => record.by)).size;
  const aside = open === 0 ? '' : `; for ${counted(open, 'more state')} it is disputed or the day is not known`;
  const unMembers = new Set(register.membersAt('united-nations', day(recognition, date)).list.map(({ member }) => member));
  const inUn = new Set(by.map((record) => record.by).filter((id) => unMembers.has(id))).size;
  // Others count UN members only: a number without its unit starts a quarrel.
  const unit = unMembers.size === 0 || inUn === names.length ? '' : `, ${String(inUn)} of them UN members,`;
  if (!known) {
    if (names.length === 0) return undefined;
    const who = names.length > NAMED ? `at least ${counted(names.length, 'state')}` : `${listed(names)}, at least,`;
    return `${who} ${names.length === 1 ? 'recognises' : 'recognise'} ${object}${aside}`;
  }
  if (names.length === 0) return `no country recognises ${object}${aside}`;
  const [only] = by;
  if (names.length === 1 && only) {
    const begun = since(only);
    return `only ${names.join('')} recognises ${object}${begun && `, ${begun}`}${aside}`;
  }
  return names.length > NAMED ? `${open > 0 ? 'at least ' : ''}${counted(names.length, 'state')}${unit} recognise ${object}${aside}` : `${listed(names)} recognise ${object}${aside}`;
}

/** Sources of the records that decide. Where nobody recognises, those of the newest: "the first to recognise" says as much. */
function evidence(recognition: Recognition, { by, possible }: Recognisers): SourceKey[] {
  const deciding = by.length + possible.length > 0 ? [...by, ...possible] : recognition.by;
  return newestSources(deciding);
}

/** Sources of records of recognition, those of the newest record first. */
export function newestSources(records: readonly RecognisedBy[]): SourceKey[] {
  return [...records].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '')).flatMap((record) => record.sources);
}
