import { MONTHS, WEEKDAYS } from '../../draft/calendar';
import { isCapitalised } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import { insideQuotation } from '../../draft/quotations';
import type { Block, Span, Token } from '../../draft/types';
import { withBlock } from '../../rule/perBlock';
import type { Collected, DraftRule } from '../../rule/rule';

interface Facts {
  /** A paragraph that is a quotation and nothing else, of a full sentence. */
  readonly bare?: { readonly start: number; readonly end: number };
  /** A quoted sentence in a paragraph that tells of nobody who could have said it. */
  readonly within?: Span;
  readonly block: Block;
}

const SPEAKS = /\b(?:said|says|saying|told|tells|asked|asks|added|adds|wrote|writes|according to|explained|replied|warned|argued|recalled|continued|insisted|noted|tweeted|posted|testified|read|reads|statement|spoke|speaking|called|joked|admitted|denied|claim(?:ed|s|ing)|disput(?:ed|es)|describe[ds]|expressed|pointed|reported|state[ds]|commented|confirmed|revealed|agreed|announced|shouted|whispered|sang|declared|recounted|thinks|believes|message|letter|interview|plea|slogan|motto|banner|placard|sign|poster|line|text|note|words|chorus|song|verse|inscription|graffiti)\b|:\s*$|^\s*[-–—]+ ?\p{Lu}/iu;

/** Words of a sentence that somebody must have said. */
const SHORTEST = 6;

const TELLS = /\b(?:he|she|his|her)\b/iu;

/** A full quoted sentence that no speaker stands near. */
export const orphanQuotation: DraftRule<Facts> = {
  id: 'style.orphan-quotation',
  level: 'info',
  awaitsMore: true,
  summary: 'A quotation whose speaker is named neither in its paragraph nor beside it.',
  reason: 'Readers must go back to find out who is talking, and may guess wrong.',
  authority: 'AP Stylebook, “quotations in the news”; Reuters Handbook of Journalism, “quotations”',
  collect(block) {
    if (block.kind !== 'paragraph') return undefined;
    return block.quotations.length === 0 ? { block } : { block, bare: bareQuotation(block), within: speakerless(block) };
  },
  *judge(collected) {
    for (let i = 0; i < collected.length; i++) {
      const { facts: { block, bare, within }, index } = collected[i] as Collected<Facts>;
      if (within && !speaks(block) && !speaker(collected[i - 1]) && !speaksIn(collected[i + 1])) yield { index, span: within, message: 'Who says it? Neither this paragraph nor the one before or after it names a speaker.' };
      if (!bare || i === 0) continue;
      // A run of quotations goes on with one speaker: the first of them is looked at.
      let before = i - 1;
      while (before > 0 && isQuoted(collected[before]?.facts)) before--;
      if (speaker(collected[before]) || speaksIn(collected[i + 1]) || isQuoted(collected[before]?.facts)) continue;
      yield { index, span: bare, message: 'Who says it? Neither this paragraph nor the one before or after it names a speaker.' };
    }
  },
  readsQuotations: true,
  examples: {
    bad: [
      { text: 'The bridge closed in May.\n\n“We were never asked about any of this.”\n\nIt opens again in June.', marks: ['“We were never asked about any of this.”'] },
      { text: 'Rain fell.\n\nThe bridge closed in May. “We were never asked about any of this.” It opens again in June.\n\nSnow fell.', marks: ['“We were never asked about any of this.”'] },
      { text: 'Rain fell.\n\nThe bridge closed, and many in Oslo are angry. “We were never asked about any of this.” It opens again in June.\n\nSnow fell.', marks: ['“We were never asked about any of this.”'] },
      { text: 'The bridge closed in May. “We were never asked about any of this.” It opens again in June.\n\nSnow fell.', marks: ['“We were never asked about any of this.”'] },
      { text: 'The vote failed by a wide margin.\n\n"The town will pay for this for many years."\n\nRain fell all day.', marks: ['"The town will pay for this for many years."'] },
    ],
    good: [
      'The bridge closed. “We were never asked about any of this,” said Kari Lund.', 'The bridge closed in May. Kari Lund was angry. “We were never asked about any of this.”', 'The bridge closed. A sign reads so: “You will never cross this bridge again.”', 'It was in the papers, says Kari Lund.\n\nThe bridge closed. “We were never asked about any of this.” It opens again in June.',
      'Kari Lund said the plan failed.\n\n“We were never asked about any of this.”\n\nRain fell.', 'The vote failed.\n\n“We were never asked about any of this,” said Kari Lund.', 'The slogan was simple. “Take back control of our streets and our money.” It worked.', 'The band played “Here Comes the Sun”.\n\nRain fell.',
      'The thought of leaving never entered her head.\n\n“We were never asked about any of this.”\n\nRain fell.',
      'The vote failed.\n\n“We were never asked about any of this.”\n\n“And it shows,” said Kari Lund.', 'Kari Lund spoke of the plan:\n\n“We were never asked about it.\n\nKari Lund at home\n\n“Nobody came to talk to us about it.”\n\nRain fell.', 'Rain fell.\n\n“We were never asked about any of this.”\n\n—Kari Lund, mayor', 'Rain fell.\n\n"We were never asked,” Kari Lund said. “And it shows in the plans."', 'Kari Lund said the plan failed\n\n“We were never asked about any of this.”', 'The play opens.\n\n“The Cherry Orchard”\n\nRain falls.',
    ],
  },
};

/** Whether the paragraph before a quotation says who speaks in it. */
const speaker = (before: Collected<Facts> | undefined): boolean => before !== undefined && (speaks(before.facts.block) || tells(before.facts.block));

const speaksIn = (after: Collected<Facts> | undefined): boolean => after !== undefined && speaks(after.facts.block);

const isQuoted = (facts: Facts | undefined): boolean => facts !== undefined && (facts.bare !== undefined || goesOn(facts.block));

/** Somebody speaks in it, or it can introduce a speaker. */
const speaks = withBlock((block) => SPEAKS.test(unquoted(block)));

/** It tells of one person in the middle of the story: whose words follow needs no saying. */
const tells = withBlock((block) => TELLS.test(unquoted(block)));

/** A paragraph of a quotation that the next one goes on with, or a caption between two. */
function goesOn(block: Block): boolean {
  const [first] = block.quotations;
  return first?.start === 0 && first.open || !speaks(block) && !/[.!?:…"”’)]$/u.test(block.text);
}

/** The quotation that is all of the paragraph, if it is a sentence of some length. */
function bareQuotation({ text, quotations }: Block): { start: number; end: number } | undefined {
  const only = quotations.length === 1 ? quotations[0] : undefined;
  if (!only || only.open || only.start > 0 || text.length - only.end > 1) return undefined;
  return isSentence(text.slice(only.start, only.end)) ? { start: only.start, end: only.end } : undefined;
}

const isSentence = (quotation: string): boolean => /[.!?]["”]$/u.test(quotation) && quotation.split(' ', SHORTEST).length === SHORTEST;

function unquoted({ text, quotations }: Block): string {
  let result = '', at = 0;
  for (const { start, end } of quotations) {
    result += text.slice(at, start);
    at = end;
  }
  return result + text.slice(at);
}

const PRONOUN = /^(?:he|she|they|we|i|who|his|her|their|mr|mrs|ms|dr)$/u;
/** A place speaks of nothing: “in Oslo”. */
const PLACED = /^(?:in|at|near|across|outside|around)$/u;
/** Capitalised, and no name. */
const NO_NAME = new Set([...MONTHS, ...WEEKDAYS]);

/** A quoted sentence that stands by itself in a paragraph without a name or a pronoun. */
function speakerless(block: Block): Span | undefined {
  const { text, tokens, quotations } = block, opens = (span: Span): boolean => opensSentence(block, span);
  const quoted = quotations.find((one) => !one.open && one.start > 0 && opens(one) && isSentence(text.slice(one.start, one.end)));
  if (!quoted) return undefined;
  const isSpeaker = (token: Token, i: number): boolean => PRONOUN.test(token.norm) || isCapitalised(token.text) && !opens(token) && !NO_NAME.has(token.norm) && !PLACED.test(tokens[i - 1]?.norm ?? '');
  const isTold = tokens.some((token, i) => token.kind === 'word' && isSpeaker(token, i) && !insideQuotation(block, token));
  return isTold ? undefined : { start: quoted.start, end: quoted.end };
}
