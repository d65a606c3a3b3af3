/** Who speaks in a block, sentence by sentence: what the rules of attribution share. */
import { isCapitalised } from '../../draft/capitals';
import { countBefore } from '../../draft/search';
import type { Block, Span, Token } from '../../draft/types';
import { heard, hears, listenFor } from '../../rule/listen';
import { withBlock } from '../../rule/perBlock';

/** What one sentence shows about its source. */
export interface SentenceVoice extends Span {
  /** Somebody says it: a verb of speech, “according to” or a quotation. */
  readonly attributed: boolean;
  /** A reader could find out who: a quotation, or a name or pronoun beside the verb of speech. */
  readonly named: boolean;
}

/** Forms that are mostly nouns (report, claims, posts), see and show things (saw, found) or serve in “time will tell” would silence too much. */
const SPEECH = new Set((
  'say says said saying tells told telling argue argues argued arguing warn warns warned adds added adding wrote writes believes think thinks thought predict predicts predicted estimated noted tweeted posted '
  + 'commented announced announces claimed insist insists insisted admit admits admitted deny denies denied describe describes described calls called calling hailed hails reported explain explains explained suggest '
  + 'suggests suggested acknowledged conceded confirmed declare declares declared hopes hoped praised lauded quoted quoting testified alleges alleged accused accuses accusing urged contends contended recalled replied '
  + 'concluded remarked considers considered dubbed billed labelled labeled regards regarded rated voted'
).split(' '));

/** Speech that names its speaker when a name or a pronoun stands beside it. Narrower than SPEECH: here a false yes hides a mark. */
const SAYS = new Set(
  'say says said saying told tells argue argues argued warn warns warned added adds wrote writes explained explains insisted insists claimed claims admitted predicted noted estimated found'.split(' '),
);

const SPEAKING = listenFor([...SPEECH, ...SAYS, 'according']);

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'who', 'him', 'her']);

/** Whether anybody may speak in a block; false for certain. */
export const mayHaveVoices = (block: Block): boolean => block.quotations.length > 0 || hears(block, SPEAKING);

/** The voices of a block's sentences, in order. */
export const voicesOf = withBlock((block): readonly SentenceVoice[] => listen(block));

/** Index of the sentence that holds the prose offset `at`, or ends before it. */
export const sentenceOf = (voices: readonly SentenceVoice[], at: number): number => countBefore(voices.length, (i) => (voices[i] as Span).start > at) - 1;

/** The voice of the sentence that holds the prose offset `at`. */
export function voiceAt(block: Block, at: number): SentenceVoice {
  const voices = voicesOf(block);
  return voices[sentenceOf(voices, at)] ?? { start: 0, end: block.text.length, attributed: false, named: false };
}

/** Somebody in the sentence that holds `at` says it. */
export const isAttributed = (block: Block, at: number): boolean => voiceAt(block, at).attributed;

function listen(block: Block): SentenceVoice[] {
  const { tokens, quotations } = block;
  const speaking = heard(block, SPEAKING);
  const voices: SentenceVoice[] = [];
  let spoken = 0, quote = 0;
  for (const { start, end } of block.sentences) {
    let attributed = false, named = false;
    for (let at = speaking[spoken]; at !== undefined && (tokens[at] as Token).start < end; at = speaking[++spoken]) {
      const { norm } = tokens[at] as Token;
      if (SPEECH.has(norm)) attributed = true;
      if (SAYS.has(norm)) named ||= isSomebody(tokens[at - 1], start) || isSomebody(tokens[at + 1], start);
      if (norm === 'according' && tokens[at + 1]?.norm === 'to') {
        attributed = true;
        named ||= accordingToName(tokens, at + 2);
      }
    }
    while (quote < quotations.length && (quotations[quote] as Span).end <= start) quote++;
    const quotation = quotations[quote];
    // A word in scare quotes is nobody's speech.
    if (quotation && quotation.start < end && block.text.slice(quotation.start, quotation.end).trim().includes(' ')) attributed = named = true;
    voices.push({ start, end, attributed, named });
  }
  return voices;
}

/** A pronoun or a capitalised word that is not merely the first of its sentence. */
function isSomebody(token: Token | undefined, sentence: number): boolean {
  if (token?.kind !== 'word') return false;
  return PRONOUNS.has(token.norm) || (isCapitalised(token.text) && token.start > sentence);
}

/** “according to a report by the World Bank”: a capitalised word within six. */
function accordingToName(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6 && i < tokens.length; i++) if (isCapitalised((tokens[i] as Token).text)) return true;
  return false;
}
