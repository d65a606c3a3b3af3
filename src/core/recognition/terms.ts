/** Finds recognition-sensitive wording and says what the desk thinks of it on the draft's date. */
import { type Found, type Phrasebook, type PhraseMatch, PhraseTable } from '../draft/phrases';
import type { Block, Span } from '../draft/types';
import type { Guidance, Subject } from '../../register/types';
import { sentenceAt } from '../draft/places';
import { insideQuotation } from '../draft/quotations';
import { clusters } from '../draft/spans';
import { isHistorical, isReported } from './frames';
import { generalGuidance } from './general';
import { exceptionsOf } from './pastNames';

/** A wording of the register, ready to be found. */
export interface Wording {
  readonly subject: Subject;
  readonly guidance: Guidance;
}

/** A wording found in a block; nothing about it depends on the draft's date. */
export interface TermMatch extends Span {
  readonly wording: Wording;
  readonly quoted: boolean;
  /** The sentence speaks of a time before the wording became sensitive. */
  readonly historical: boolean;
  /** Index of the match's first token. */
  readonly first: number;
  /** It is no wording, but shows that the draft speaks of something else of that name. */
  readonly elsewhere: boolean;
}

type Payload = { readonly wording: Wording; readonly except?: true; readonly elsewhere?: true };

/** All wordings of a register in one table. */
export class TermTable {
  readonly #phrases: PhraseTable<Payload>;

  constructor(subjects: Iterable<Subject>, book: Phrasebook) {
    this.#phrases = new PhraseTable(book);
    for (const subject of subjects) {
      for (const guidance of [...subject.guidance, ...generalGuidance(subject)]) {
        const wording = { subject, guidance };
        for (const phrase of guidance.phrases) this.#phrases.add(phrase, { wording });
        for (const phrase of exceptionsOf(guidance)) this.#phrases.add(phrase, { wording, except: true });
        for (const phrase of guidance.elsewhere ?? []) this.#phrases.add(phrase, { wording, elsewhere: true });
      }
    }
  }

  /** The wordings in a block; where two overlap the longer stands, of two equal ones the first in the register. */
  collect(block: Block, found: Found): readonly TermMatch[] {
    const matches = this.#phrases.of(found);
    if (matches.length === 0) return NONE;
    return clusters(matches).flatMap(choose).filter((match) => !isReported(block, match)).map((match) => describe(block, match));
  }
}

/** Of matches that reach into each other, those that stand, in order. */
function choose(matches: readonly PhraseMatch<Payload>[]): PhraseMatch<Payload>[] {
  const exceptions = matches.filter(({ payload }) => payload.except), elsewhere = matches.filter(({ payload }) => payload.elsewhere);
  const candidates = matches
    .filter(({ payload }) => !payload.except && !payload.elsewhere)
    .filter((match) => !exceptions.some((e) => e.payload.wording === match.payload.wording && overlap(e, match)))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.start - b.start);
  const chosen: PhraseMatch<Payload>[] = [];
  for (const match of candidates) if (!chosen.some((other) => overlap(other, match) && !complementary(other, match))) chosen.push(match);
  return [...chosen, ...elsewhere].sort((a, b) => a.start - b.start);
}

const NONE: readonly TermMatch[] = [];

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same span under guidance of different dates: which one holds is known only with the draft's date. */
const complementary = (a: PhraseMatch<Payload>, b: PhraseMatch<Payload>): boolean => a.start === b.start && a.end === b.end;

function describe(block: Block, match: PhraseMatch<Payload>): TermMatch {
  const { start, end, first, payload: { wording, elsewhere = false } } = match;
  return {
    start, end, first, wording, elsewhere,
    quoted: insideQuotation(block, { start, end }),
    historical: isHistorical(block, sentenceAt(block, start), match, wording.guidance.from),
  };
}
