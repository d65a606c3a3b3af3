/**
 * Turns of phrase, and the plain one that patterns know: "won recognition from" says "recognised by", "a former member" is
 * "no longer a member". Each spares every pattern in which the phrase could stand a form of its own.
 */
import type { Span } from '../../draft/types';

/** A stretch of a normalised sentence that starts at `at`, and what it was written as. */
export interface Piece extends Span {
  readonly at: number;
}

export interface Turned {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const FORMAL = '(?:(?:formal|official|diplomatic|international|full|its|their|any|first) ){0,3}';
const GOT = 'won|gained|secured|received|obtained|earned|got';
const GET = 'win|gain|secure|receive|obtain|earn|get';
const GIVEN = '(?:was|were|been) (?:granted|given|awarded)';
/** Behind "has EU membership": it is no "membership bid". */
const WHOLE = '(?![ -]+[a-z]*(?:bid|talks?|hopes?|application|ambitions?|aspirations?|prospects?|process|negotiations|dreams?|requirements?|fees?|plans?|drive|path|status))';

/** "After joining": what it tells has happened; "before joining" does not. */
const ON = '(?:after|since|by|upon)';

/** `$1` in the plain phrase is the turn's group. */
const TURNS: readonly (readonly [turn: RegExp, plain: string])[] = ([
  // Recognition given, kept back and had.
  [`(?:granted|extended|accorded|gave|given) ${FORMAL}recognition to`, 'recognised'],
  [`(?:grant|extend|accord|give)(s?) ${FORMAL}recognition to`, 'recognise$1'],
  [`(?:withholds?|withheld) ${FORMAL}recognition (?:from|of)`, 'refused to recognise'],
  ['(?:(?:stops?|stopped) short of|held off(?: on)?|held back from|refrain(?:s|ed) from|ruled out|rules out|resisted|avoided|balked at) recognising', 'refused to recognise'],
  ['refusal to recognise', 'non - recognition of'],
  [`(?:${GOT}) ${FORMAL}recognition (?:from|by)`, 'been recognised by'],
  [`(?:${GET}) ${FORMAL}recognition (?:from|by)`, 'be recognised by'],
  [`(?:lack(?:s|ed|ing)?|without|(?:has|have|had|enjoys?|with) no) ${FORMAL}recognition (?:from|by)`, 'not recognised by'],
  [`(?:has|have|had|enjoys?) ${FORMAL}recognition (?:from|by)`, 'is recognised by'],
  ['(?:dropped|ditched|dumped|abandoned|deserted)(?= @)', 'broke with'],
  // "After joining", "by leaving": the subject follows behind a comma, or opens the sentence.
  [`${ON} (join|rejoin|recognis|derecognis|enter|exit|adopt|switch|sever|acced)ing`, 'having $1ed'],
  [`${ON} leaving`, 'having left'],
  [`${ON} quitting`, 'having quit'],
  [`${ON} becoming`, 'having become'],
  [`${ON} cutting`, 'having cut'],
  // Membership had, won and lost.
  [`(?:${GOT}|took up|${GIVEN}) (?:full )?membership (?:of|in)`, 'became a member of'],
  [`(?:${GOT}|${GIVEN}) (?:full )?(@\\d+) membership`, 'became a $1 member'],
  ["'s (@\\d+) membership (?:dates (?:back )?(?:to|from)|began in|started in)", 'joined $1 in'],
  [`(?:has|have|holds?|enjoys?) (?:full )?membership (?:of|in)`, 'is a member of'],
  [`(?:has|have|holds?|enjoys?) (?:full )?(@\\d+) membership${WHOLE}`, 'is a $1 member'],
  ['(?:lacks?|without|(?:has|have|holds?) no) (?:full )?(?:membership (?:of|in)|seat (?:at|in))', 'is not a member of'],
  [`(?:lacks?|without) (?:full )?(@\\d+) membership${WHOLE}`, 'is not a $1 member'],
  ['(?:ended|terminated|gave up|renounced|cancelled) (?:its|their) membership (?:of|in)', 'left'],
  [`(?:ended|terminated|gave up|renounced|cancelled) (?:its|their) (@\\d+) membership${WHOLE}`, 'left $1'],
  ['(?:(?<=, )an? |(?<= is )an? )?(?:former|ex -|onetime|one - time|erstwhile|(?<=, )once an?)(?= (?:@\\d+ )?member(?! of parliament))', 'no longer a'],
  // Standing short of membership, and the loss of it for a time.
  [`(?:${GOT}|${GIVEN}) (?:official )?(@\\d+) candidate status`, 'became a $1 candidate'],
  [`(?:${GOT}|${GIVEN}) (?:official )?candidate status (?:by|from|for|with|in)`, 'became a candidate for'],
  ['(?:has|have|holds?) (?:official )?(@\\d+) candidate status', 'is a $1 candidate'],
  ['(?:has|have|holds?) (?:official )?candidate status (?:with|for|in)', 'is a candidate for'],
  ["'s membership (?:of|in) (?:the )?(@\\d+) (is|was|has been|had been) suspended", '$2 suspended from $1'],
  ["'s (@\\d+) membership (is|was|has been|had been) suspended", '$2 suspended from $1'],
  ["suspended (@\\d+) 's membership", 'suspended $1'],
  // Numbers that a body grew or fell to.
  ['(?:has |have )(?:grown|expanded|shrunk|swollen|risen|dwindled) to', 'has'],
  ['(?:grew|expanded|shrank|swelled|rose|dwindled|was (?:left with|reduced to)) (?:to )?(?=[a-z\\d -]{1,20} members?(?![a-z]))', 'had'],
] as const).map(([turn, plain]) => [new RegExp(`(?<![a-z\\d@])(?:${turn})(?![a-z\\d])`, 'gu'), plain]);

/** No turn is without one of these. */
const MAY_TURN = /(?:after|since|by|upon) [a-z]+ing|recognition|recognis(?:e|ing)(?![a-z])|membership|no seat|former|ex -|onetime|one - time|erstwhile|once|status|dropped|ditched|dumped|abandoned|deserted|grew|grown|expanded|shr[au]nk|sw(?:elled|ollen)|rose|risen|dwindled|left with|reduced/u;

/** The sentence in plain words. */
export function inPlainWords(sentence: Turned): Turned {
  if (!MAY_TURN.test(sentence.text)) return sentence;
  let { text, pieces } = sentence;
  for (const [turn, plain] of TURNS) {
    turn.lastIndex = 0;
    for (let match = turn.exec(text); match; match = turn.exec(text)) {
      const from = match.index, to = from + match[0].length;
      const words = plain.replace(/\$(\d)/gu, (_, group: string) => match?.[Number(group)] ?? '');
      const shift = words.length - match[0].length;
      const inside = pieces.filter(({ at }) => at >= from && at < to);
      pieces = [
        ...pieces.filter(({ at }) => at < from),
        { at: from, start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 },
        ...pieces.filter(({ at }) => at >= to).map((piece) => ({ ...piece, at: piece.at + shift })),
      ];
      text = text.slice(0, from) + words + text.slice(to);
      turn.lastIndex = from + words.length;
    }
  }
  return { text, pieces };
}
