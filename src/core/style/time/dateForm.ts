import { MONTHS, printed } from '../../draft/calendar';
import type { Block } from '../../draft/types';
import type { BlockRule, Mark } from '../../rule/rule';
import { YEAR } from '../figures/amounts';
import { type DateMention, dateMentions, inDateline, MONTH_NAMES } from './dateMentions';

/** Day and month, in the order of the house. */
export const dateForm: BlockRule = {
  id: 'style.date-form',
  level: 'hint',
  summary: 'A date with an ending, “June 20th” or “the 20th of June”, or a comma too many, “20 June, 2025”; where the house has chosen its English also “20 June” in an American draft, “June 20” in a British one, and “June 20, 2025 in” without its second comma.',
  reason: 'A paper writes its dates one way, and none with “th”; a story that does otherwise was taken from another.',
  authority: 'AP Stylebook, “dates”; The Guardian style guide, “dates” (21 July 2016)',
  waitsFor: MONTH_NAMES,
  check(block, mark, { preset, chosen }) {
    if (chosen && preset === 'us') for (const wrong of shortMonths(block)) mark(wrong);
    for (const mention of dateMentions(block)) {
      const form = written(block, mention);
      if (!form || inDateline(block, mention)) continue;
      const { start, end, month, day, year } = form, said = block.text.slice(start, end);
      const isAmerican = preset === 'us', short = month.replace(SHORT, '$1.').replace('Sep.', 'Sept.');
      const isOurs = !form.of && (!chosen || form.american === isAmerican && !(isAmerican && short !== month && said.startsWith(month)));
      // “March 3rd” and “12 August, 2025” are at home nowhere.
      // AP closes the year with a comma too, where the sentence goes on.
      const closing = chosen && isAmerican && year !== '' && /^ \p{Ll}/u.test(block.text.slice(end, end + 2)) ? ',' : '';
      const us = `${chosen ? short : month} ${day}${year === '' ? '' : `, ${year}`}${closing}`, uk = `${day} ${month}${year === '' ? '' : ` ${year}`}`;
      const text = isOurs ? said.replace(/(\d)(?:st|nd|rd|th)(?= \d)/u, '$1,').replace(/(\d)(?:st|nd|rd|th)/u, '$1').replace(/^(\d+ \p{L}+),/u, '$1') + closing : preset === 'us' ? us : uk;
      // “The 12th of May” has no order to keep.
      const texts = form.of && !chosen ? [us, uk] : [text];
      if (text !== said) mark({ span: { start, end }, message: `${chosen ? 'The house writes' : 'Most desks write'} “${texts.join('” or “')}”.`, fixes: texts.map((text) => ({ title: `Write “${text}”`, safe: false, edits: [{ start, end, text }] })) });
    }
  },
  examples: {
    bad: [
      { text: 'The cap begins on December 1st. The findings came on 12 August, 2024, on 30th March and on May 3rd 2020.', marks: ['December 1st', '12 August, 2024', '30th March', 'May 3rd 2020'], fixed: 'The cap begins on December 1. The findings came on 12 August 2024, on 30 March and on May 3, 2020.' },
      { text: 'The law was passed on 20 June 2025 in Oslo.', preset: 'us', marks: ['20 June 2025'], fixed: 'The law was passed on June 20, 2025, in Oslo.' },
      { text: 'It has been shut since Oct. 2019.', preset: 'us', marks: ['Oct.'], fixed: 'It has been shut since October 2019.' },
      { text: 'It closed June 14, 2021 after a fire.', preset: 'us', marks: ['June 14, 2021'], fixed: 'It closed June 14, 2021, after a fire.' },
      { text: 'The law was passed on Friday, June 20, 2025.', preset: 'uk', marks: ['June 20, 2025'], fixed: 'The law was passed on Friday, 20 June 2025.' },
      { text: 'The vote is on September 9, that of December 1, 2024, was lost.', preset: 'us', marks: ['September 9', 'December 1, 2024'], fixed: 'The vote is on Sept. 9, that of Dec. 1, 2024, was lost.' },
      { text: '20 June is a holiday.', preset: 'us', marks: ['20 June'], fixed: 'June 20 is a holiday.' },
      { text: 'The vote was on 22 May. The law came on Jan. 5, 2025.', preset: 'uk', marks: ['Jan. 5, 2025'], fixed: 'The vote was on 22 May. The law came on 5 January 2025.' },
      { text: 'The vote was on 22 May. It was lost.', preset: 'us', marks: ['22 May'], fixed: 'The vote was on May 22. It was lost.' },
      { text: 'It met on the 12th of May. The 1st of October 2024 is near.', preset: 'uk', marks: ['the 12th of May', 'The 1st of October 2024'], fixed: 'It met on 12 May. 1 October 2024 is near.' },
      { text: 'It met on Monday, the 12th of May.', preset: 'us', marks: ['the 12th of May'], fixed: 'It met on Monday, May 12.' },
      { text: 'The vote is on May 3rd.', preset: 'uk', marks: ['May 3rd'], fixed: 'The vote is on 3 May.' },
    ],
    good: [
      'It was signed on June 20, 2025. They met on 20 June 2025, on the 4th of July and on Sept. 3.',
      'The law was passed on 20 June 2025, and that of June 3 was not.', { text: 'OSLO, June 20, 2025 (AP) — The vote is on Monday.', preset: 'uk' },
      { text: 'The vote is on 3 May.', preset: 'uk' }, { text: 'The vote is on May 3, not on Sept. 9.', preset: 'us' }, { text: 'It was in September.', preset: 'us' }, { text: 'It made up for June’s 51-15 defeat.', preset: 'us' },
    ],
  },
};

/** “Since Oct. 2019”: AP shortens a month only before its day. */
function shortMonths({ tokens }: Block): Mark[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1], year = tokens[next?.text === '.' ? at + 2 : at + 1], month = /^(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/u.test(token.text) && year && YEAR.test(year.text) ? NAMES.find((name) => name.startsWith(token.text)) : undefined;
    const span = { start: token.start, end: next?.text === '.' ? next.end : token.end };
    return month === undefined ? [] : [{ span, message: `Written out without a day: “${month}”.`, fixes: [{ title: `Write “${month}”`, safe: false, edits: [{ ...span, text: month }] }] }];
  });
}

/** Months that AP shortens before a day. */
const SHORT = /^(Jan|Feb|Aug|Sep|Oct|Nov|Dec)[a-z]+$/u;

/** As they are written out: no desk writes “1 Jan.”, and AP shortens some only. */
const NAMES = MONTHS.map(printed);

interface Written {
  readonly american: boolean;
  /** “The 12th of May” */
  readonly of: boolean;
  readonly start: number;
  readonly end: number;
  readonly month: string;
  readonly day: string;
  readonly year: string;
}

const AMERICAN = /(\p{Lu}\p{Ll}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u, BRITISH = /(?:[Tt]he )?(\d{1,2})(?:st|nd|rd|th)? (of )?(\p{Lu}\p{Ll}+)(?:\.?,? (\d{4}))?$/u;

/** How a date is written, its weekday left out; undefined where it is written in no usual way. */
function written({ text }: Block, { start, end }: DateMention): Written | undefined {
  // “On 22 May.”: the stop is the sentence’s.
  const whole = text.slice(start, end).replace(/\.$/u, '');
  const american = AMERICAN.exec(whole), british = american ? null : BRITISH.exec(whole);
  const [match, month = '', day = '', year = ''] = american ?? (british ? [british[0], british[3], british[1], british[4]] : []), of = british?.[2] !== undefined;
  // The fourth of July is a holiday.
  if (match === undefined || of && day === '4' && month === 'July') return undefined;
  const stop = start + whole.length;
  return { american: american !== null, of, start: stop - match.length, end: stop, month: NAMES.find((name) => name.startsWith(month)) ?? month, day, year };
}
