/** What is said further of the subject with which a sentence begins: "X declared independence in 2008 and joined the United Nations four years later". */
import { TAKEN_BACK, UNSURE } from './patterns/doubts';
import { LIST } from './patterns/parts';
import type { Sentence } from './sentence';

/** Verbs with which a statement begins. */
const VERB = '(?:(?:has|have|had) )?(?:(?:was|were|been) (?:(?:re)?admitted|accepted|expelled|suspended|recognised)|joined|rejoined|left|quit|became|become|(?:de)?recognised?s?|adopted|declared|proclaimed|severed|cut|broke|switched|withdrew|entered|acceded|opened|moved)|belongs?|(?:is|are|remains?) (?:not |an? |part |outside )|(?:does|do|did|has|have) (?:not|no|never) ';
const SUBJECT = new RegExp(`^(?:the )?(${LIST}) (?!'s |and |or |nor |[&/-])`, 'u');
const FURTHER = new RegExp(`(?<=[a-z\\d] (?:, )?(?:and|but) (?:(?:so|then|on the same day|in the same year|the same year) )?)(?=(?:${VERB})(?![a-z]))`, 'gu');
/** Another clause, in which another subject may have its say. */
const ANOTHER = /[;:]|(?<![a-z])(?:that|when|because|while|if|where|whose|until|although|though|says?|said|told)(?![a-z])|@\d+(?: 's [a-z]+)?(?: ,)? (?:which|who|has|have|had|is|are|was|were|does|did|[a-z]+ed|became|left|quit|broke|cut)(?![a-z])/u;

/** The sentence's further statements, each with its subject in front of it. */
export function conjuncts(sentence: Sentence): readonly Sentence[] {
  const { text } = sentence, subject = SUBJECT.exec(text)?.[1];
  if (subject === undefined) return [];
  return [...text.matchAll(FURTHER)].flatMap(({ index: at }) => {
    const between = text.slice(text.indexOf(subject) + subject.length, at).replace(/^(?: ,)? (?:which|who) /u, ' ');
    if (ANOTHER.test(between) || UNSURE.test(between) || TAKEN_BACK.test(between)) return [];
    const shift = subject.length + 1 - at;
    return { text: `${subject} ${text.slice(at)}`, mentions: sentence.mentions, span: (start: number, end: number) => sentence.span(Math.max(at, start - shift), Math.max(at + 1, end - shift)) };
  });
}
