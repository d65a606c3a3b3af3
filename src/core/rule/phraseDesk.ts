/** Finds the wordings of all phrase rules in one pass. */
import { type Found, type Phrasebook, type PhraseMatch, PhraseTable } from '../draft/phrases';
import { fitReplacement } from './replacement';
import { clusters } from '../draft/spans';
import { tokenise } from '../draft/tokens';
import type { Block, Span, Token } from '../draft/types';
import type { Conventions, Mark, PhraseRule, ProseFix, Wording } from './rule';

interface Payload {
  readonly rule: PhraseRule;
  readonly wording: Wording;
  readonly except: boolean;
}

const NONE: readonly never[] = [];

export class PhraseDesk {
  readonly #table: PhraseTable<Payload>;

  constructor(rules: Iterable<PhraseRule>, private readonly conventions: Conventions, book: Phrasebook) {
    this.#table = new PhraseTable(book);
    for (const rule of rules) {
      for (const wording of rule.wordings) {
        for (const phrase of wording.phrases) this.#table.add(phrase, { rule, wording, except: false });
        for (const phrase of wording.except ?? []) this.#table.add(phrase, { rule, wording, except: true });
      }
    }
  }

  /** The marks of a block in which the book has found its phrases; of overlapping matches of one rule the longest stands. `failed` hears of a rule whose own code threw. */
  read(block: Block, phrases: Found, failed: (rule: PhraseRule, error: unknown) => void): readonly [PhraseRule, Mark][] {
    const matches = this.#table.of(phrases);
    if (matches.length === 0) return NONE;
    const found: [PhraseRule, Mark][] = [];
    for (const cluster of clusters([...matches].sort((a, b) => a.start - b.start || b.end - a.end))) {
      const exceptions = cluster.filter((match) => match.payload.except);
      /** Where the last match that stands ends, by rule. */
      const taken = new Map<PhraseRule, number>();
      for (const match of cluster) {
        const { rule, wording, except } = match.payload;
        if (except || exceptions.some((e) => e.payload.wording === wording && overlap(e, match))) continue;
        if (match.start < (taken.get(rule) ?? -1)) continue;
        try {
          if (rule.accepts && !rule.accepts(block, match, this.conventions)) continue;
          taken.set(rule, match.end);
          found.push([rule, { span: { start: match.start, end: match.end }, message: wording.message, fixes: fixesFor(block, match) }]);
        } catch (error) {
          failed(rule, error);
        }
      }
    }
    return found;
  }
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The part of a match that is wrong where the rest is its company. */
function wrongPart({ tokens }: Block, match: PhraseMatch<Payload>, wrong: string): PhraseMatch<Payload> {
  const words = tokenise(wrong);
  let first = match.first;
  while (first < match.last && words.some(({ norm }, i) => tokens[first + i]?.norm !== norm)) first++;
  const last = first + words.length - 1;
  return { ...match, first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).stem };
}

function fixesFor(block: Block, match: PhraseMatch<Payload>): ProseFix[] {
  const { instead = [], safe = false, wrong } = match.payload.wording;
  return instead.map((text) => {
    if (text !== '') {
      const edit = fitReplacement(block, wrong === undefined ? match : wrongPart(block, match, wrong), text);
      return { title: `Write “${block.text.slice(match.start, edit.start)}${edit.text}${block.text.slice(edit.end, match.end)}”`, safe, edits: [edit] };
    }
    // Deleting takes one of the spaces around the words along.
    const spaceAfter = block.text[match.end] === ' ';
    const edit = { start: spaceAfter || match.start === 0 ? match.start : match.start - 1, end: spaceAfter ? match.end + 1 : match.end, text: '' };
    return { title: `Delete “${block.text.slice(match.start, match.end)}”`, safe, edits: [edit] };
  });
}
