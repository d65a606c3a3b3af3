/** "On Thursday" and "yesterday", resolved: which day a weekday in running text means, told by the draft's date and the tense beside it. */
import { addDays, weekday, WEEKDAYS } from '../../draft/calendar';
import { sentenceAt } from '../../draft/places';
import type { Block, IsoDate, Span } from '../../draft/types';

const FUTURE = /\b(?:will|is to|are to|is due|are due|is set|are set|is expected|are expected|plans to|plan to|shall|scheduled|takes place|begins|starts|opens|votes|meets)\b/u;

const NEAR: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

export interface WeekdayMeant extends Span {
  readonly date: IsoDate;
}

/** The weekdays of a block, each with the day it means; prose offsets. Within a week, as desks use them. */
export function weekdaysMeant(block: Block, date: IsoDate): WeekdayMeant[] {
  const found: WeekdayMeant[] = [];
  const today = weekday(date);
  for (let i = 0; i < block.tokens.length; i++) {
    const token = block.tokens[i];
    const by = token && NEAR[token.norm];
    if (token && by !== undefined) found.push({ start: token.start, end: token.stem, date: addDays(date, by) });
    const day = token && /^\p{Lu}/u.test(token.text) ? WEEKDAYS.indexOf(token.norm) : -1;
    // "Last year" is a year.
    if (token?.norm === 'year' && block.tokens[i - 1]?.norm === 'last') found.push({ start: block.tokens[i - 1]?.start ?? 0, end: token.stem, date: String(Number(date.slice(0, 4)) - 1) });
    if (!token || day < 0) continue;
    const sentence = sentenceAt(block, token.start);
    const next = block.tokens[i - 1]?.norm === 'next', last = block.tokens[i - 1]?.norm === 'last';
    const future = next || (!last && FUTURE.test(block.text.slice(sentence.start, sentence.end)));
    const days = future ? (day - today + 7) % 7 || (next ? 7 : 0) : -((today - day + 7) % 7 || (last ? 7 : 0));
    found.push({ start: token.start, end: token.stem, date: addDays(date, days) });
  }
  return found;
}
