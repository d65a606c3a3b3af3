import { isCapitalised } from '../../draft/capitals';
import { opensSentence } from '../../draft/places';
import type { Block, Token } from '../../draft/types';
import type { Conventions } from '../../rule/rule';
import type { Partner } from './partner';

/** “One the largest”: “of” is missing. */
export const oneAt = ({ tokens }: Block, at: number): Partner =>
  tokens[at + 1]?.norm === 'the' && /^\p{Ll}{2,}[^r]est$/u.test(tokens[at + 2]?.text ?? '') && tokens[at - 1]?.norm !== 'number' ? [at + 1, 'of the', at] : undefined;

/** “A severe affect on”: nothing that affects stands before “on”. */
export const effectAt = ({ tokens }: Block, at: number): Partner =>
  /^(?:on|upon)$/u.test(tokens[at + 1]?.norm ?? '') && /^(?!th|wh|to$|and$|not$|may$|might$|must$|can$|will$|would$|could$|should$|also$|we$)\p{Ll}+[^s]$/u.test(tokens[at - 1]?.text ?? '') ? [at, 'effect', at - 1] : undefined;

/** “Entered there homes”, “learned that there building had been sold”: it is somebody’s. */
export const theirAt = ({ tokens }: Block, at: number): Partner =>
  tokens[at - 1]?.norm === 'that' && /^(?!w|i[sn]$|a|once$|today$).*[^ys]$/u.test(tokens[at + 1]?.text ?? '') && /^(?:had|has|was)$/u.test(tokens[at + 2]?.norm ?? '') ||
  /^(?:enter|damag|destroy|repair|clean|search|flood|ruin|visit|defend|present|submit|announc|celebrat|receiv|paint|finish|complet|explain|sign|extend|launch|renew|pack|clos|abandon|shar)(?:t?ed|ing)$/u.test(tokens[at - 1]?.text ?? '') && /^(?!is$|was$|were$|are$|and$|in$|on$|at$|by$|to$|with$|when$|after$|before$|because$|as$|for$|from$|until$|but$|that$|last$|this$|during$|while$|too$|also$|again$|once$|yesterday$|earlier$|since$).*[^y]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.kind === 'word' ? [at, 'their', at - 1] : undefined;

/** “The novelist, who’s first book sold”, “a farmer who’s sheep were lost”. */
export const whoseAt = ({ tokens }: Block, at: number): Partner =>
  tokens[at + 1]?.kind === 'word' && /^(?:was|were|are|had|have)$/u.test(tokens[at + 2]?.norm ?? '') && !/^(?:who|whom|that|they|we|you|i|there)$/u.test(tokens[at + 1]?.norm ?? '')
  || tokens[at - 1]?.text === ',' && /^(?:first|second|third|latest|debut|previous|eldest|youngest)$/u.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.kind === 'word' && !/^(?:in|to|on|at|and|for|of|with|by|among|from)$/u.test(tokens[at + 2]?.norm ?? '') ? [at, 'whose'] : undefined;

/** “Could of drowned”: what is written as it sounds. */
export const haveAt = ({ tokens }: Block, at: number): Partner =>
  tokens[at + 1]?.norm === 'of' && /^\p{Ll}{2,}[^e]ed$/u.test(tokens[at + 2]?.norm ?? '') ? [at + 1, 'have', at] : undefined;

/** “Coach Dana Whitlock, who lead the team to”: one person, whose lead is of the past. */
export function ledAt(block: Block, at: number): Partner {
  const { tokens } = block;
  if (/^(?:to|police|officers|detectives|investigators|rescuers)$/u.test(tokens[at + 1]?.norm ?? '')) return auditLed(block, at);
  // “Scored 27 points and lead the Panthers to a win”; a team may lead the league.
  if (tokens[at - 1]?.norm === 'and') return isCapitalised(tokens[at + 2]?.text ?? '') && tokens.slice(at + 3, at + 6).some(({ norm }) => norm === 'to') ? thenAt(block, at) : undefined;
  const name = tokens[at - 3], isOne = name !== undefined && isCapitalised(name.text) && !/s$/u.test(name.norm) && isCapitalised(tokens[at - 4]?.text ?? '');
  return isOne && tokens[at - 1]?.norm === 'who' && tokens[at - 2]?.text === ',' && /^(?:the|his|her|an?)$/u.test(tokens[at + 1]?.norm ?? '') && !tokens.slice(Math.max(0, at - 9), at - 3).some(({ norm }) => norm === 'and') ? [at, 'led'] : undefined;
}

/** “A routine audit of the water department lead to the discovery”: one thing, which would have led or leads. */
function auditLed(block: Block, at: number): Partner {
  const { tokens } = block;
  for (let i = at - 1, isOf = false; i > at - 9; i--) {
    const { norm, text } = tokens[i] ?? { norm: '.', text: '' };
    if (/^an?$/u.test(norm)) return isOf && opensSentence(block, tokens[i] as Token) && (tokens[at + 1]?.norm !== 'to' || /^(?:the|an?)$/u.test(tokens[at + 2]?.norm ?? '')) ? [at, 'led'] : undefined;
    if (!/^\p{Ll}+$/u.test(text) || /s$|ed$|^(?:that|who|which|can|could|may|might|will|would|and|or|to)$/u.test(norm)) return undefined;
    isOf ||= /^(?:of|from|by|on)$/u.test(norm);
  }
  return undefined;
}

/** “Water poured form the main”, “pouring form a pipe”: a verb does not form what “the” names, as one that helps does. */
export function fromAt({ tokens }: Block, at: number): Partner {
  const before = tokens[at - 1]?.norm ?? '';
  // “Pulled a pickup form a ravine”: not “an application form the council sent”.
  const isTaken = /^(?:the|an?|his|her|their)$/u.test(tokens[at + 1]?.norm ?? '') && /^(?!.*(?:s|appli.*|consent|entry|order|claim|tax|request|booking|an?|the|art|life|to|would|will|could|may|and|which|that)$)\p{Ll}+$/u.test(tokens[at - 1]?.text ?? '');
  if (isTaken && tokens.slice(Math.max(0, at - 8), at - 1).some(({ norm }) => /^(?:removed|pulled|recovered|stole|stolen|took|taken|drew|drawn|rescued|received|fell|escaped|emerged|borrowed|bought|evacuated|withdrew|fled|saved|separated)$/u.test(norm))) return [at, 'from', at - 1];
  return /^(?!help|bring|morning|evening|building|during|thing)\p{L}{3,}ing$/u.test(before) && /^(?:the|an?|its|his|her|their|this)$/u.test(tokens[at + 1]?.norm ?? '') ? [at, 'from', at - 1] : undefined;
}

/** Verbs of a moment in the present, and in the past. */
export const AT_ONCE: ReadonlyMap<string, string> = new Map('find=found finds=found hits=hit hands=handed grabs=grabbed walks=walked flees=fled throws=threw pulls=pulled punches=punched smashes=smashed runs=ran lead=led'.split(' ').map((pair) => pair.split('=') as [string, string]));

/** “Police arrived at midnight and find the door open”, “he walked in, hands the clerk a note and left”: all of it is told in the past. */
export function thenAt({ tokens }: Block, at: number): Partner {
  const before = tokens[at - 1]?.norm ?? '', verb = (tokens[at] as Token).norm, next = tokens[at + 1]?.norm ?? '';
  if (!(verb === 'runs' ? /^(?:out|off|away|into)$/u : /^(?:the|an?|that|two|three|it|him|her|them|his|their|its|out|into|off|away)$/u).test(next)) return undefined;
  // “… in, hands in the air”: what goes on as it began has an “and” and a past of its own.
  if (before !== 'and' && !(before === ',' && tokens.slice(at + 2, at + 12).some(({ norm }, i, all) => norm === 'and' && /^(?:left|fled|ran|drove|took|.{3,}ed)$/u.test(all[i + 1]?.norm ?? '')))) return undefined;
  for (let i = at - 2; i > at - 16 && tokens[i]; i--) {
    const { norm } = tokens[i] as Token;
    if (/^(?:to|will|would|can|could|may|might|must|should|did|do|does|not|is|are|has|have|[.;:?!"“])$/u.test(norm)) return undefined;
    if (/^(?:arrived|came|went|got|entered|returned|opened|searched|looked|pushed|knocked|woke|forced|climbed|walked|smashed|swerved|grabbed|pulled|jumped|broke|stormed|approached|threatened|stepped|lunged|fired|punched|crashed|scored|threw|kicked|shot|made)$/u.test(norm)) return [at, AT_ONCE.get(verb) as string, at - 1];
  }
  return undefined;
}

/** “Will not effect morning service”: what is brought about is a change, or has an article. */
export const affectAt = ({ tokens }: Block, at: number): Partner =>
  /^(?:will|would|could|may|might|should|not|cannot|.*n't)$/u.test(tokens[at - 1]?.norm ?? '') && /^(?!change|reform|repair|arrest|entry|escape|social|political|real|lasting|such|any|some|rapid|positive|meaningful|radical|the$|an?$|on$|of$)\p{Ll}{3,}$/u.test(tokens[at + 1]?.text ?? '') ? [at, 'affect', at - 1] : undefined;

/** “The council has agreed to sell their depot”: one that has its depot. */
export function itsAt({ tokens }: Block, at: number): Partner {
  for (let i = at - 1; i > at - 7; i--) {
    const { norm, text } = tokens[i] ?? { norm: '', text: '' };
    if (/^(?:has|is|was)$/u.test(norm)) return /^(?:council|company|firm|committee|agency|department|board|bank|union|airline|charity|university|hospital)$/u.test(tokens[i - 1]?.norm ?? '') ? [at, 'its'] : undefined;
    if (!/^(?!people|men$|women$|children|police|who|which|that)\p{Ll}+(?<![^s]s)$/u.test(text)) return undefined;
  }
  return undefined;
}

/** “May have survived if an ambulance had come”: it did not come about. */
export const mightAt = ({ tokens }: Block, at: number): Partner => {
  if (tokens[at]?.text !== 'may' || tokens[at + 1]?.norm !== 'have' || tokens[at - 1]?.kind !== 'word') return undefined;
  const behind = tokens.slice(at + 2, at + 20), stop = behind.findIndex(({ text }) => /^[.!?;:]$/u.test(text)), rest = stop < 0 ? behind : behind.slice(0, stop), where = rest.findIndex(({ norm }) => norm === 'if');
  return where > 0 && !rest.slice(0, where).some(({ text }) => text === ',') && rest.slice(where, where + 8).some(({ norm }, i) => norm === 'had' && i > 1) ? [at, 'might', at] : undefined;
};

/** “Will appeal the ruling”: in Britain against it. */
export const appealAt = ({ tokens }: Block, at: number, { preset, chosen }: Conventions): Partner =>
  chosen && preset === 'uk' && /^(?:the|his|her|their|its|this|that)$/u.test(tokens[at + 1]?.norm ?? '') && /^(?:rulings?|decisions?|verdicts?|sentences?|convictions?|judge?ments?|orders?)$/u.test(tokens[at + 2]?.norm ?? '') && /^(?:to|will|would|could|may|might|can|not|cannot)$/u.test(tokens[at - 1]?.norm ?? '') ? [at, 'appeal against'] : undefined;

/** “Three Democrat senators” */
export const democratAt = ({ tokens }: Block, at: number, { preset, chosen }: Conventions): Partner =>
  chosen && preset === 'us' && tokens[at]?.text === 'Democrat' && /^(?:senators?|lawmakers?|congress(?:wo)?man|governors?|mayors?|legislators?|candidates?|representatives?|nominee|party)$/iu.test(tokens[at + 1]?.text ?? '') && !/^(?:liberal|social|christian|free)$/u.test(tokens[at - 1]?.norm ?? '') ? [at, 'Democratic'] : undefined;

const SAYS = /^(?:says?|said|believed?|thinks?|thought|alleged?s?|claim(?:s|ed)?|heard|told|insist(?:s|ed)?|feared?|hoped?)$/u;

/** “Whom critics say ignored the audits”: the one who ignored them is the subject. */
export function whoAt({ tokens }: Block, at: number): Partner {
  const who = tokens.slice(at + 1, at + 5), says = who.findIndex(({ norm }, i) => i > 0 && SAYS.test(norm)), verb = tokens[at + says + 2];
  const isSubject = says > 0 && who.slice(0, says).every(({ kind }) => kind === 'word') && /^(?:is|was|are|were|has|had|have|will|would|could|did|does)$|^(?:set|broke|drove|left|took|stole|shot|fled|ran|hit|went|came|gave|made|wrote|sold|sent|held|led|hid|threw|spent|lost|won|knew|saw)$|^(?!need|hundred).{3,}ed$/u.test(verb?.norm ?? '');
  return isSubject && who[says]?.norm !== 'told' ? [at, 'who'] : undefined;
}
