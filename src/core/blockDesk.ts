/** What the desk knows of a block without looking at the rest of its draft, nor at the draft's date. */
import type { Subject } from '../register/types';
import { Phrasebook } from './draft/phrases';
import type { RawBlock } from './draft/raw';
import { makeBlock } from './draft/read';
import type { Block } from './draft/types';
import { collectMentions } from './entities/collect';
import type { MentionCandidate } from './entities/types';
import { type Excepted, Exceptions } from './house/exceptions';
import type { House } from './house/house';
import { houseRules } from './house/rule';
import { lazy } from './lazy';
import type { ClaimCandidate, Collected } from './recognition/claims/candidate';
import { collectClaims } from './recognition/claims/collect';
import { grammarRules } from './recognition/grammar/index';
import { type LabelMatch, LabelTable } from './recognition/labels';
import { SubjectTable } from './recognition/subjects';
import { type TermMatch, TermTable } from './recognition/terms';
import type { Conventions, Rule } from './rule/rule';
import { RuleDesk, type RuleReading } from './rule/ruleDesk';
import { styleRules } from './style/index';
import type { Level } from './types';

export interface BlockReading {
  readonly block: Block;
  readonly rules: RuleReading;
  readonly terms: readonly TermMatch[];
  readonly labels: readonly LabelMatch[];
  readonly claims: readonly ClaimCandidate[];
  /** Organisations that it names and that later blocks may call "the alliance". */
  readonly bodies: Collected['bodies'];
  /** Worked out when the panel first asks: squiggles do without. */
  readonly mentions: () => readonly MentionCandidate[];
  /** Spans that the house excepts from a rule, in prose offsets. */
  readonly excepted: readonly Excepted[];
  /** There is something in it to place: marks, terms, labels, claims or exceptions. */
  readonly speaks: boolean;
  readonly words: number;
}

/** Reads blocks, each by itself. All phrases of the desk share one pass over a block's tokens. */
export class BlockDesk {
  /** What every rule has to say; it also judges what they collected. */
  readonly rules: RuleDesk;
  readonly #book = new Phrasebook();
  readonly #terms: TermTable;
  readonly #labels: LabelTable;
  readonly #subjects: SubjectTable;
  readonly #exceptions: Exceptions;

  /** `fault` hears of a rule that threw. */
  constructor(subjects: readonly Subject[], house: House, levelOf: (rule: Rule) => Level, conventions: Conventions, fault: (text: string) => void) {
    this.#terms = new TermTable(subjects, this.#book);
    this.#labels = new LabelTable(subjects, this.#book);
    this.#subjects = new SubjectTable(subjects, this.#book);
    this.#exceptions = new Exceptions(house.exceptions, this.#book);
    this.rules = new RuleDesk([...houseRules(house.terms), ...grammarRules, ...styleRules], levelOf, conventions, fault, this.#book);
  }

  /** A block of a reader, by what it says; `known` is what the draft's earlier states said, by kind and text. */
  read({ kind, level, prose }: RawBlock, known: Map<string, BlockReading>): BlockReading {
    // Most are paragraphs, and found by their text as it is; no text of a block has a line break.
    const key = kind === 'paragraph' ? prose.text : `${kind}${level}\n${prose.text}`;
    const reading = known.get(key) ?? this.#read(makeBlock(prose.text, kind, level));
    known.set(key, reading);
    return reading;
  }

  #read(block: Block): BlockReading {
    const found = this.#book.match(block.tokens);
    const rules = this.rules.read(block, found), terms = this.#terms.collect(block, found), labels = this.#labels.collect(block, found), excepted = this.#exceptions.of(found);
    const { claims, bodies } = collectClaims(block, this.#subjects.of(found, block));
    return {
      block, rules, terms, labels, claims, bodies, excepted, mentions: lazy(() => collectMentions(block)),
      speaks: rules.marks.length > 0 || terms.length > 0 || labels.length > 0 || claims.length > 0 || excepted.length > 0,
      words: wordsIn(block),
    };
  }
}

function wordsIn({ tokens }: Block): number {
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word' || kind === 'number') words++;
  return words;
}
