import { MONTHS, printed } from '../../draft/calendar';
import { LATIN, LATIN_CAPITAL } from '../../draft/capitals';
import type { DraftRule } from '../../rule/rule';
import { isRunningProse } from '../runningProse';

interface Facts {
  readonly headline: boolean;
  /** A sentence or more, and no byline. */
  readonly prose?: boolean;
  readonly dateline?: { readonly start: number; readonly end: number };
  readonly span?: { readonly start: number; readonly end: number };
  readonly message?: string;
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
}

/** What nearly all blocks are. */
const HEADLINE: Facts = { headline: true }, PROSE: Facts = { headline: false, prose: true }, OTHER: Facts = { headline: false, prose: false };

const MONTH = `(?:Sept|${MONTHS.map(printed).flatMap((name) => [name, name.slice(0, 3)]).join('|')})`;
/** Place in capitals, perhaps a country, a date, a source in brackets. */
const DATELINE = new RegExp(`^([${LATIN_CAPITAL}][${LATIN_CAPITAL}.' -]{1,40})((?: ?, ?[${LATIN}.]{2,30}(?: [${LATIN}.]{2,20})?)?(?: ?, ?(?:${MONTH}\\.? \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)?(?: \\([^)]{2,30}\\))?)( *)(--|[—–:-])( *)`, 'u');

/** Between place and date stands no comma. */
const UNJOINED = new RegExp(`^([${LATIN_CAPITAL}][${LATIN_CAPITAL}' -]{1,40}?)(\\.? )(?:${MONTH}\\.? \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?(?: \\([^)]{2,30}\\))? ?(?:--|[—–-]) `, 'u');

/** How many paragraphs of prose may stand before a dateline. */
const DEPTH = 3;

export const datelineForm: DraftRule<Facts> = {
  id: 'style.dateline-form',
  level: 'info',
  awaitsMore: true,
  summary: 'A dateline with a slip in it, “OSLO , June 19 -The vote”, or one that opens a later paragraph than the first.',
  reason: 'Agencies and archives read place and date from the dateline; a slip in it sends the story to the wrong shelf.',
  authority: 'AP Stylebook, “datelines”; IPTC guidelines on datelines',
  collect(block) {
    if (block.kind === 'headline') return HEADLINE;
    if (block.kind !== 'paragraph') return undefined;
    const match = DATELINE.exec(block.text.slice(0, 140)), [whole, where = '', gap = ''] = match ? [] : UNJOINED.exec(block.text.slice(0, 140)) ?? [];
    if (whole !== undefined) {
      const at = where.length, span = { start: 0, end: whole.trimEnd().length };
      return { headline: false, dateline: span, span, message: 'A comma stands between place and date.', fix: { start: at, end: at + gap.length, text: ', ' } };
    }
    // A dateline has a date or a source: "UN - the world body" has neither.
    if (!match || !/\d|\(/u.test(match[2] ?? '') || match[1] !== match[1]?.toUpperCase()) return isRunningProse(block) ? PROSE : OTHER;
    const [all, place = '', rest = '', before = '', dash = '', after = ''] = match;
    const span = { start: 0, end: all.trimEnd().length };
    const from = place.length + rest.length;
    if (/ ,/u.test(place + rest)) {
      const at = (place + rest).indexOf(' ,');
      return { headline: false, dateline: span, span, message: 'No space stands before the comma.', fix: { start: at, end: at + 1, text: '' } };
    }
    const tight = (place + rest).search(/,\S/u);
    if (tight >= 0) return { headline: false, dateline: span, span, message: 'A space stands behind the comma.', fix: { start: tight, end: tight + 1, text: ', ' } };
    // Agencies end theirs with a hyphen between spaces, behind their name: “OSLO, June 19 (Reuters) - ”.
    const isAgency = dash === '-' && before !== '' && after !== '' && rest.endsWith(')');
    if (dash !== ':' && !isAgency && (dash === '-' || dash === '--' || before === '' || after === '')) {
      return { headline: false, dateline: span, span, message: 'A dash with a space on either side ends the dateline.', fix: { start: from, end: from + before.length + dash.length + after.length, text: ` ${dash === '–' ? '–' : '—'} ` } };
    }
    return { headline: false, dateline: span };
  },
  *judge(collected) {
    const datelines = collected.filter(({ facts }) => facts.dateline), only = datelines[0];
    // Roundups have one for each item; a summary and a few bylines may stand before.
    const isBuried = datelines.length === 1 && only !== undefined && collected.filter(({ facts, index }) => facts.prose && index < only.index).length >= DEPTH;
    if (isBuried && only?.facts.dateline) yield { index: only.index, span: only.facts.dateline, message: 'A dateline opens the story: was this paragraph the first?' };
    const top = collected.findIndex(({ facts }) => !facts.headline);
    const first = collected[top];
    if (first?.facts.span && first.facts.message) {
      yield { index: first.index, span: first.facts.span, message: first.facts.message, fixes: first.facts.fix ? [{ title: 'Mend the dateline', safe: false, edits: [first.facts.fix] }] : [] };
    }
  },
  examples: {
    bad: [
      { text: 'OSLO, June 19, 2025 - The vote failed.', fixed: 'OSLO, June 19, 2025 — The vote failed.' },
      { text: 'PARIS June 19 (Reuters) – The vote failed.', fixed: 'PARIS, June 19 (Reuters) – The vote failed.' },
      { text: 'BERLIN,June 19 (Reuters) — The vote failed.', fixed: 'BERLIN, June 19 (Reuters) — The vote failed.' },
      { text: 'OSLO , June 19, 2025 — The vote failed.', fixed: 'OSLO, June 19, 2025 — The vote failed.' },
      { text: '# Vote\n\nThe vote failed.\n\nNobody spoke.\n\nThen it rained.\n\nOSLO, June 19 (AP) — The house met at noon.', marks: ['OSLO, June 19 (AP) —'] },
      { text: '# Vote\n\nOSLO, June 19 (AP) —The vote failed.', fixed: '# Vote\n\nOSLO, June 19 (AP) — The vote failed.' },
    ],
    good: ['OSLO, June 19, 2025 — The vote failed.', 'OSLO, 19 June 2025 (Reuters) – The vote failed.', 'OSLO, June 19 (Reuters) - The vote failed.', 'UN - the world body - voted.', 'The vote failed.', 'OSLO (AP) — The vote failed.',
      '# Vote\n\nThe vote failed, to loud applause.\n\nBy Ann Lund\n\nOSLO (AP) — The house met at noon.', 'One.\n\nTwo.\n\nThree.\n\nOSLO (AP) — The house met.\n\nROME (AP) — A bridge fell.',
    ],
  },
};
