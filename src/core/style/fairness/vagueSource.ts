import { isCapitalised } from '../../draft/capitals';
import type { Block, Span, Token } from '../../draft/types';
import type { Collected, DraftRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';
import { mayHaveVoices, sentenceOf, voicesOf } from './voices';
import type { SentenceVoice } from './voices';

interface Vague extends Span {
  /** Sentences left in the block after the one it stands in. */
  readonly left: number;
  readonly named: boolean;
}

interface Sources {
  readonly vague: readonly Vague[];
  readonly block: Block;
}

/** Groups that stand for nobody, each before the verbs that make them speak. */
const PEOPLE = 'experts critics observers commentators insiders pundits detractors sceptics skeptics opponents supporters campaigners scientists researchers academics historians specialists onlookers'.split(' ');
const SAY = new Set('say says said believe believed argue argued argues claim claimed warn warned fear feared think suggest suggested contend agree agreed'.split(' '));
/** Markets live by what analysts say; what they believe or fear is another matter. */
const HOLD_STRONGLY = new Set('believe believed argue argued claim claimed fear feared suspect contend'.split(' '));
const STUDIES = new Set('show shows suggest suggests indicate indicates prove proves'.split(' '));
const SHOWN = new Set('shown suggested found proved argued claimed warned indicated'.split(' '));
const QUANTITY = new Set(['some', 'many', 'most', 'several', 'other', 'others', 'political', 'legal', 'health', 'medical', 'military', 'economic', 'industry', 'security', 'financial', 'market']);
const HOLD = new Set('say believe argue claim think fear contend suggest'.split(' '));
const HEARSAY = new Set('believed thought understood rumoured rumored claimed alleged suggested'.split(' '));
const ADVERBS = new Set('widely generally commonly often also now still largely'.split(' '));

const BY_WORD: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ...PEOPLE.map((word) => [word, SAY] as const), ['analysts', HOLD_STRONGLY], ['economists', HOLD_STRONGLY], ['sources', new Set(['say', 'said', 'claim', 'claimed'])],
  ['studies', STUDIES], ['research', STUDIES], ['some', HOLD], ['many', HOLD], ['reports', new Set(['suggest', 'suggested', 'say', 'claim', 'indicate'])],
]);

const VAGUE = listenFor([...BY_WORD.keys(), 'it', 'according', 'growing', 'concerns', 'questions', 'fears', 'people', 'regarded', 'seen', 'considered']);

/** Where a sentence or a clause opens, so that “many” and “experts” stand for themselves. */
const OPENERS = new Set(['but', 'and', 'while', 'although', 'though', 'as', 'because', 'which', 'that', 'what', 'however', 'yet', 'whereas', ',', ';', ':', '–', '—', '-']);

/** Whether one of a block's first sentences names somebody. */
const opensNamed = (block: Block): boolean => voicesOf(block).slice(0, 2).some((voice) => voice.named);

/** Sources that nobody could ask. */
export const vagueSource: DraftRule<Sources> = {
  id: 'style.vague-source',
  level: 'info',
  awaitsMore: true,
  summary: 'A source that is nobody in particular: “experts say”, “many believe”, “it is believed”.',
  reason: 'Readers cannot weigh a source they cannot see, and the phrase can hide the writer. Name one of them, say how many, or say how it is known.',
  authority: 'AP and Reuters on anonymous sources; Wikipedia’s Manual of Style on unsupported attributions',
  collect(block) {
    const vague = vagueIn(block);
    if (vague.length === 0 && !mayHaveVoices(block)) return undefined;
    return { vague, block };
  },
  *judge(collected) {
    for (let at = 0; at < collected.length; at++) {
      const { facts, index } = collected[at] as Collected<Sources>;
      if (facts.vague.length === 0) continue;
      for (const { start, end, left, named } of facts.vague) {
        // News copy names its experts in the sentence after or in the paragraph behind it, and paragraphs are short.
        if (named || left < 2 && collected.slice(at + 1, at + 3).some((next) => next.index <= index + 2 && opensNamed(next.facts.block))) continue;
        yield { index, span: { start, end }, message: 'Who? Name one of them or say how many, how they know, and why they are not named.' };
      }
    }
  },
  examples: {
    bad: [
      { text: 'Experts say the plan will fail.', marks: ['Experts say'] },
      { text: 'The tax is fair, but many believe it comes too late.', marks: ['many believe'] },
      { text: 'It is widely believed that the mayor will run.', marks: ['It is widely believed'] },
      { text: 'Some critics argue that the law goes too far.\n\nThe vote is on Monday.', marks: ['critics argue'] },
      { text: 'According to experts, the dam is unsafe. Questions have been raised about the builder, who is widely seen as careless.', marks: ['According to experts', 'Questions have been raised', 'seen as'] },
      { text: 'Research has shown that it fails. There are growing calls for a ban.', marks: ['Research has shown', 'growing calls'] },
      { text: 'Sources said the talks had stalled. Studies show that talks often do.', marks: ['Sources said', 'Studies show'] },
    ],
    good: [
      'Experts say the plan will fail. “It has no money,” said Maria Lund of the University of Oslo.',
      'Critics say the plan is too dear.\n\n“It has no money,” said Maria Lund, an economist.',
      'A lake burst through the ice, scientists say.\n\nIt let out a flood in 10 days, one of the largest, the team said.\n\n“It looked like a mistake,” said Maria Lund, who led it.',
      'Two experts said the plan would fail.',
      'UN experts say the camp is full.',
      'The experts say they will publish their findings in May.',
      'It is believed by the police to have been stolen.',
      'Many people believe in ghosts, a survey by Gallup said.',
      'The bird flew off. It is thought to be a kestrel.',
      'Some feel at home at once.',
    ],
  },
};

/** Shared by the many blocks without any. */
const NONE: readonly Vague[] = [];

function vagueIn(block: Block): readonly Vague[] {
  const { tokens } = block;
  const places = heard(block, VAGUE);
  if (places.length === 0) return NONE;
  const found: Vague[] = [];
  for (const i of places) {
    const token = tokens[i] as Token;
    if (i + 1 === tokens.length) continue;
    const said = BY_WORD.get(token.norm), spoken = said ? speechEnd(tokens, i, said) : -1;
    const last = token.norm === 'it' ? hearsayEnd(tokens, i) : spoken > 0 && isNobody(tokens, i) ? spoken : crowdEnd(tokens, i);
    if (last > 0) found.push(place(block, token.start, (tokens[last] as Token).end));
  }
  return found;
}

function place(block: Block, start: number, end: number): Vague {
  const voices = voicesOf(block);
  const at = sentenceOf(voices, start);
  const near: readonly SentenceVoice[] = voices.slice(at, at + 3);
  return { start, end, left: voices.length - 1 - at, named: near.some((voice) => voice.named) };
}

/** “experts say”, “studies have shown”: index of the verb, -1 where none of those that are asked for follows. */
function speechEnd(tokens: readonly Token[], at: number, said: ReadonlySet<string>): number {
  const verb = tokens[at + 1]?.norm ?? '';
  if (said.has(verb)) return at + 1;
  return (verb === 'has' || verb === 'have') && SHOWN.has(tokens[at + 2]?.norm ?? '') ? at + 2 : -1;
}

/** “it is widely believed” that starts at `at`: index of its last token, -1 where something else follows. */
function hearsayEnd(tokens: readonly Token[], at: number): number {
  let i = at + 1;
  if (tokens[i]?.norm === 'has' && tokens[i + 1]?.norm === 'been') i++; else if (tokens[i]?.norm !== 'is') return -1;
  i++;
  if (ADVERBS.has(tokens[i]?.norm ?? '')) i++;
  return HEARSAY.has(tokens[i]?.norm ?? '') && !/^(?:by|to|for)$/u.test(tokens[i + 1]?.norm ?? '') ? i : -1;
}

/** “according to experts”, “growing calls for”, “questions have been raised”, “many people believe”, “widely seen as”. */
function crowdEnd(tokens: readonly Token[], at: number): number {
  const norm = (i: number): string => tokens[at + i]?.norm ?? '';
  switch (norm(0)) {
    case 'according': return norm(1) === 'to' && (BY_WORD.get(norm(2)) || norm(2) === 'locals') && /^[.,]?$/u.test(norm(3)) ? at + 2 : -1;
    case 'growing': return /^(?:calls|fears|concern|concerns|speculation)$/u.test(norm(1)) && /^(?:are|is|been|amid|there)$/u.test(norm(-1)) ? at + 1 : -1;
    case 'concerns': case 'questions': case 'fears': return /^ha(?:ve|d)$/u.test(norm(1)) && norm(2) === 'been' && /^(?:raised|expressed|voiced)$/u.test(norm(3)) && norm(4) !== 'by' ? at + 3 : -1;
    case 'people': return /^(?:many|some|most)$/u.test(norm(-1)) && HOLD.has(norm(1)) && !/^(?:in|hello|so|yes|no|of|about)$/u.test(norm(2)) ? at + 1 : -1;
    case 'it': return -1;
    default: return norm(1) === 'as' && norm(-1) === 'widely' || norm(1) === 'by' && /^(?:many|some)$/u.test(norm(2)) && /^(?:to|as|.)$/u.test(norm(3)) ? at + 1 : -1;
  }
}

/** Nothing before the word at `at` tells who they are: no number, no name, no “the”. */
function isNobody(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token;
  let i = at - 1;
  // “most legal experts”; a bare “some” or “many” takes no adjective.
  if (word.norm !== 'some' && word.norm !== 'many') while (i >= 0 && QUANTITY.has((tokens[i] as Token).norm)) i--;
  const before = tokens[i];
  if (!before || /^[.!?]$/u.test(before.text)) return true;
  if (isCapitalised(word.text) && i === at - 1) return false;
  return OPENERS.has(before.norm);
}
