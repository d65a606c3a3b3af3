import { opensSentence, sentenceAt, tokensIn } from '../../draft/places';
import { isAllCaps, isCapitalised } from '../../draft/capitals';
import type { Block, Span, Token } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { heard, hears, listenFor } from '../../rule/listen';
import { voiceAt } from './voices';

interface Accusation extends Span {
  /** It names somebody, so that a charge told elsewhere in the paragraph answers it. */
  readonly named: boolean;
  /** An arrest does not answer it: “police arrested the thief Mark Lund”. */
  readonly label?: boolean;
  /** A play or a book may have such a person: “Jones, a thief, lives with”. */
  readonly description?: boolean;
  readonly message: string;
}

interface Findings {
  readonly accusations: readonly Accusation[];
  /** The block tells of a conviction or a plea, which lets the whole draft speak plainly. */
  readonly settled: boolean;
  /** It tells of a story made up. */
  readonly fiction: boolean;
}

const FICTION = listenFor('film films movie novel novels drama thriller opera sitcom episode playwright novelist starring fictional characters'.split(' '));

/** Crimes with a victim, as somebody is said to have done them. Weaker verbs (stole, shot) have too many innocent senses. */
const CRIMES = new Set('murdered raped embezzled defrauded molested strangled swindled stabbed laundered blackmailed'.split(' '));
/** Of these a surname alone is enough: no team rapes, and no lightning strangles. With a victim, so are the others, “killed” aside. */
const UNMISTAKEN = /^(?:raped|embezzled|molested|strangled|defrauded|swindled|laundered|bribed|took|accepted|committed|groomed)$/u;
/** Who suffers a crime: a team, a bill or a hope does not. */
const VICTIM = /^(?:man|woman|men|women|girls?|boys?|teenagers?|teens?|pensioners?|couple|bab(?:y|ies)|toddlers?|guards?|officers?|shopkeepers?|cashiers?|colleagues?|tourists?|passers-by|cyclists?|employees?|old|olds)$/u;

/** Crimes by what was done to whom: the verb alone has innocent senses. */
const DEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['stole', /^[$£€]|^(?:money|cash|funds|cars?|jewell?ery)$/u], ['took', /^bribes?$/u], ['accepted', /^bribes?$/u], ['committed', /^(?:fraud|murder|rape|arson|perjury|theft|bigamy)$/u], ['killed', /^(?:his|her|an?|two|three|the)$/u], ['beat', /^(?:his|her)$/u], ['assaulted', /^(?:an?|two|three|his|her)$/u], ['abused', /^(?:his|her|boys|girls|children|dozens|an?|two|three)$/u], ['bribed', /./u],
  ['groomed', /^(?:boys|girls|children|dozens|an?|two|three|and)$/u], ['kidnapped', /^(?:his|her|an?|two|three|the)$/u], ['abducted', /^(?:his|her|an?|two|three|the)$/u], ['shot', /^dead$/u],
]);

/** What makes a criminal of the name after it. */
const LABELS = new Set('thief burglar robber arsonist fraudster murderer killer rapist paedophile pedophile conman embezzler kidnapper attacker gunman swindler crook dealer trafficker criminal artist'.split(' '));

/** Of these only “a drug dealer”, “a war criminal”, “a con artist” is a charge. */
const HALVES = /^(?:dealer|trafficker|criminal|artist)$/u;
const HALVED = /^(?:drugs?|people|war|con|serial|sex)$/u;
/** Another “a killer” than a serial one scores goals. */
const NOT_SAID_TO_BE = /^(?:killer|attacker|gunman)$/u;

/** Of these the surname alone is enough: no player attacks, and no film has its killer whales. */
const OUTRIGHT = /^(?:murderer|rapist|p[ae]|fraud|arson|con)/u;

/** What opens a sentence and is nobody in particular. */
const NOBODY = /(?:ly|ever|body|thing|one|while)$|^(?:militia|army|israel|russia|iran|syria|turkey|china|ukraine|police|some|any|every|those|he|she|they|it|people|wom[ae]n|m[ae]n|another|many|all|both|this|that|what|time|love|today|yesterday|then|now|again|also|here|there|later|earlier|soon|instead)$/u;
/** Many, who cannot be one person. */
const PLURAL = /s$|men$/u;

const ACCUSING = listenFor([...CRIMES, ...DEEDS.keys(), ...LABELS, 'corrupt', 'victim', 'suspect', 'accused', 'arrested']);

/** Police do not know who did it until there is somebody to suspect: the one who did it is the robber, not the suspect. */
const SUSPECT_DID = new Set('shot stabbed fled robbed attacked fired punched assaulted murdered raped stole forged smashed'.split(' '));

const SETTLED = listenFor((
  'convicted conviction convictions sentenced jailed imprisoned guilty pleaded pled confessed confession hanged inmate prisoner parole lynched '
).trim().split(' '));

/** “Beat her rival” is sport. */
const KIN = /^(?:wife|husband|girlfriend|boyfriend|partner|(?:step)?(?:son|daughter|child|children)|baby|mother|father|parents|neighbou?r|pupils?|students?|patients?)$/u;

const ARRESTED_FOR = /^(?:murder|murdering|rape|raping|theft|stealing|fraud|assault|assaulting|robbery|robbing|arson|killing|stabbing|shooting|burglary|kidnap|kidnapping|manslaughter|attacking|terrorism|bribery|corruption|drug|drugs)$/u;

/** Somebody alleges it, a court hears it, or it is a story made up or long past. */
const ALLEGED = new Set((
  'alleged allegedly alleges accused accuses accusing accusation accusations allegation allegations charged charges charge suspected suspicion suspects indicted indictment court trial prosecutors prosecutor prosecution police detectives reportedly jury judge prison '
  + 'lawsuit arrested custody claimed claims film movie novel book series episode character plays played starring drama thriller play opera documentary story legend myth king queen emperor century war'
).split(' '));

const ARRESTS = new Set('arrested police custody detectives'.split(' '));

/** A grave charge against somebody, told as fact. */
export const bareAllegation: DraftRule<Findings> = {
  id: 'style.bare-allegation',
  level: 'info',
  summary: 'A named person called a criminal, without charge, conviction or source: “Smith, who murdered his wife”.',
  reason: 'Until a court has found so, it is somebody’s allegation. Printed as fact it is unfair, and it can be libel or contempt.',
  authority: 'AP Stylebook, entries “accused”, “allege” and “suspect”; McNae’s Essential Law for Journalists; IPSO Editors’ Code on accuracy',
  collect(block) {
    const settled = heard(block, SETTLED).some((at) => !isDenied(block.tokens, at));
    const fiction = hears(block, FICTION), accusations = settled ? [] : accusationsIn(block);
    return settled || fiction || accusations.length > 0 ? { accusations, settled, fiction } : undefined;
  },
  *judge(collected) {
    if (collected.some(({ facts }) => facts.settled)) return;
    const isFiction = collected.some(({ facts }) => facts.fiction);
    for (const { facts, index } of collected) for (const { start, end, message, description } of facts.accusations) if (!(description && isFiction)) yield { index, span: { start, end }, message };
  },
  examples: {
    bad: [
      { text: 'John Smith, who murdered his wife, lived alone.', marks: ['murdered'] },
      { text: 'The fraudster John Smith owned three houses.', marks: ['fraudster John Smith'] },
      { text: 'Anna Berg embezzled millions from the fund.', marks: ['embezzled'] },
      { text: 'Anna Berg, the treasurer, embezzled millions. Mark Lund, 34, stabbed a guard.', marks: ['embezzled', 'stabbed'] },
      { text: 'The killer, Mark Lund, lived alone. Council leader Ann Berg took bribes.', marks: ['killer, Mark Lund', 'took'] },
      { text: 'Two men were arrested for the murder of a guard.', marks: ['arrested for'] },
      { text: 'Police arrested the man who killed the shopkeeper.', marks: ['arrested the man who killed'] },
      { text: 'Police arrested the thief, Ann Berg, at her home.', marks: ['thief, Ann Berg'] },
      { text: 'Lund, 34, stabbed a guard.\n\nBerg, who raped two women, lives alone.\n\nOn Monday Smith murdered his wife.\n\nThe rapist Holm owned it.', marks: ['stabbed', 'raped', 'murdered', 'rapist Holm'] },
      { text: 'Berg raped two women in 2019.\n\nLund murdered the guard.\n\nOn Friday Moen killed two men.\n\nHaugen sexually assaulted a colleague.\n\nHolm groomed and abused a 12-year-old girl.\n\nDahl bribed two officials.', marks: ['raped', 'murdered', 'killed', 'assaulted', 'groomed', 'bribed'] },
      { text: 'The burglar, Liam Holm, 22, has pleaded not guilty and will stand trial in April.', marks: ['burglar, Liam Holm'] },
      { text: 'Darren Holm denies fraud. His victim, a widow, watched. The thief, who has not been charged, is at home.', marks: ['His victim', 'thief'] },
      { text: 'A teacher who stole money from a school will stand trial after pleading not guilty.', marks: ['who stole'] },
      { text: 'A man who attacked a shopkeeper with a hammer has been charged. Police held Karl Lund. The burglar is due in court on Friday.', marks: ['who attacked', 'burglar'] },
      { text: 'A man has been charged with attempted murder after he stabbed a driver. Deputies arrested a man after he robbed a shop.', marks: ['he stabbed', 'he robbed'] },
      { text: 'Police arrested Karl Lund, 31, of Leeds, who broke into a shop. Lund is charged with theft. The thief, from Leeds, is tall.', marks: ['who broke', 'thief'] },
      { text: 'A man has appeared before magistrates in Hull accused of arson. Liam Holm, who set fire to a van on Sunday, spoke only to confirm his name.', marks: ['who set'] },
      { text: 'An officer said he was shocked when the victim spoke of it. He denies one count of rape.', marks: ['the victim'] },
      { text: 'The suspect fled on foot after the robbery.', marks: ['suspect fled'] },
      { text: 'The suspect, who robbed the bank, will appear in May.', marks: ['suspect, who robbed'] },
      { text: 'Smith is a murderer. Paul Jones, the mayor, is a crook.\n\nThe mayor, Paul Jones, is a fraudster.', marks: ['murderer', 'crook', 'fraudster'] },
      { text: 'Jones, a thief, lives in a flat above the shop.\n\nAnn Berg, 43, a con artist from Leeds, is a drug dealer.', marks: ['thief', 'artist'] },
      { text: 'Smith was a thief. The minister is corrupt, and Anna Berg was corrupt.\n\nThe mayor, Karl Lund, is corrupt.', marks: ['thief', 'corrupt', 'corrupt', 'corrupt'] },
      { text: 'Karl Lund is a war criminal. Anna Berg committed fraud, and Lund accepted bribes.', marks: ['criminal', 'committed', 'accepted'] },
    ],
    good: [
      'A teacher who took part in a march pleaded not guilty. The son of a man who killed two people denied it.',
      'John Smith, who murdered his wife, was convicted in May.',
      'John Smith murdered his wife, prosecutors said.',
      'The report included accusations from a woman that Mark Johnson molested her.', 'John Smith is accused of fraud. He allegedly embezzled millions.',
      'Two men were arrested for an hour, and one for his own safety.', 'Ann Berg took the train and stole a look at it.', 'Ann Berg beat her rival and Ola Lund killed his engine.', 'Ann Berg stabbed at the ball.', 'Police arrested the thief, aged 34.', 'Police arrested the man who owned the shop, and a woman who was shot.',
      'In the film, John Smith murdered his wife.',
      'The suspect fled on foot, police said.',
      'The suspect shot by officers survived.', 'The inquiry looked at Soham murderer Ian Huntley and US serial killer Charles Manson.', 'Her break came in 1990, as con artist Myra Lang.\n\nThe film is out.',
      'Anna Berg embezzled millions from the fund.\n\nShe was sentenced to six years in 2023.',
      'Rangers murdered them on the break. Lund killed the game and Moen stole the show.', 'Lightning killed two men. Hurricane Maria killed a woman. Cancer killed her mother in 2010. Gunmen murdered a guard. On Friday Lund killed the bill.', 'Lund killed a man, police said. Moen abused a loophole.',
      'The man who was murdered in May was a plumber.',
      'The Killers Brandon Flowers and Dave Keuning played in Leeds.',
      'Hamas murdered them. Officers, who stabbed a dog, left.', 'Lund, 34, was accused of it. He stabbed a guard, the court heard.', 'Lund, 34, stabbed his fork into it, she said.',
      'Brutus murdered Caesar in 44 BC.', 'Islamic State murdered hundreds. Boko Haram kidnapped two girls. Manchester United murdered a weak side.', 'Allen raped two women, she said. Time is a thief. Smith is a killer in front of goal. Ann Berg is an artist, and Smith, a dealer, buys from her.', 'In New York, a burglar who climbs is a fraud. Meanwhile, a thief, dressed as a clown, ran. In Leeds, a thief, aged 12, ran.',
      'Ted Bundy is a serial killer who died in 1989. Karl Lund was a thief who was hanged.', 'Smith was a thief. He died in 1990.', 'The file is corrupt, and Leeds is a corrupt place. He said that the minister is corrupt. If the mayor is corrupt, so is she. The ministry is corrupt. London is corrupt, and New York is corrupt.', 'The minister is corrupt, his rival claims.',
      'Smith, a convicted murderer, lives in Leeds.', 'Jones, a thief, lives in Leeds.\n\nHe was jailed for six years in 2019.', 'Smith is a murderer.\n\nThe thriller opens in May.', 'Is Smith a murderer? He holds that Smith is a murderer. If Smith is a murderer, so is she.', 'Lund, a former drug dealer, runs the gym. Jones, a thief turned painter, is a thief of time.', 'Smith is a murderer, the prosecutor said.',
    ],
  },
};

const CHARGED = listenFor(['charged']);
const ACCUSED = listenFor(['accused', 'magistrates']), RAPE = listenFor(['rape', 'raped', 'raping', 'sexually']);
const DENYING = listenFor(['deny', 'denies', 'denied', 'guilty', 'pled', 'pleads', 'pleading', 'pleaded', 'plead']);

/** “Has pleaded not guilty”: nothing is settled, and a label is no more than a charge. */
const isDenied = (tokens: readonly Token[], at: number): boolean => /^den(?:y|ies|ied)$/u.test(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'guilty' && tokens[at - 1]?.norm === 'not' || /^ple(?:a)?d(?:ed|s|ing)?$/u.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'not';

const VERDICT = 'A verdict put to a name: has a court found so? Otherwise say what the person is accused of, and by whom.';

function accusationsIn(block: Block): Accusation[] {
  const { tokens } = block;
  const denials = heard(block, DENYING).filter((at) => isDenied(tokens, at)), isDenial = denials.length > 0;
  const charged = heard(block, CHARGED).filter((at) => /^(?:been|was|is)$/u.test(tokens[at - 1]?.norm ?? ''));
  const found: Accusation[] = [], charges: Accusation[] = [...denials, ...charged].slice(0, 1).flatMap((at) => toldAsDone(block, at) ?? []);
  charges.push(...charged.flatMap((at) => toldAfter(tokens, at) ?? []), ...heard(block, ACCUSED).flatMap((at) => toldOfName(tokens, at) ?? []));
  for (const i of heard(block, ACCUSING)) {
    const { start, norm } = tokens[i] as Token;
    const deed = DEEDS.get(norm);
    if (norm === 'arrested') {
      const told = toldAfter(tokens, i) ?? toldBehind(tokens, i);
      if (told) charges.push(told);
      // "arrested for the murder of": guilt before trial; "arrested for ten minutes" is none.
      const act = tokens[i + 2]?.norm === 'the' ? tokens[i + 3] : tokens[i + 2];
      // “Arrested the man who killed her”.
      if (tokens[i + 3]?.norm === 'who' && VICTIM.test(tokens[i + 2]?.norm ?? '') && (CRIMES.has(tokens[i + 4]?.norm ?? '') || DEEDS.has(tokens[i + 4]?.norm ?? ''))) charges.push({ start, end: (tokens[i + 4] as Token).end, named: false, message: 'This says that the one arrested did it: “arrested a man suspected of …”.' });
      if (tokens[i + 1]?.norm === 'for' && ARRESTED_FOR.test(act?.norm ?? '')) charges.push({ start, end: (tokens[i + 1] as Token).end, named: false, message: '“Arrested for” says that it was done: “on suspicion of”, or the charge.' });
    } else if (CRIMES.has(norm) && tokens[i + 1]?.norm !== 'at' || deed?.test(tokens[i + 1]?.text ?? '') && (!/^h(?:is|er)$/u.test(tokens[i + 1]?.norm ?? '') || KIN.test(tokens[i + 2]?.norm ?? ''))) {
      const needsVictim = deed && !/^(?:assault|brib)/u.test(norm) && /^(?:an?|two|three|the|and)$/u.test(tokens[i + 1]?.norm ?? '');
      if ((!needsVictim || hasVictim(tokens, i)) && (isDoer(tokens, i) || isSurnameDoer(block, i))) {
        found.push({ start, end: (tokens[i] as Token).end, named: true, message: 'Who says so? Give the charge or the conviction, or write that it is alleged and by whom.' });
      }
    } else if (norm === 'corrupt') {
      if (isSaidToBe(block, i, false)) found.push({ start, end: (tokens[i] as Token).end, named: true, description: true, message: VERDICT });
    } else if (norm === 'victim') {
      // “He denies it. His victim watched.”
      if (isDenial && (/^(?:his|her)$/u.test(tokens[i - 1]?.norm ?? '') || tokens[i - 1]?.norm === 'the' && hears(block, RAPE))) charges.push({ start: (tokens[i - 1] as Token).start, end: (tokens[i] as Token).stem, named: false, message: 'Before a verdict it is the alleged victim.' });
    } else if (tokens[i - 1]?.norm === 'the' && THE_ONE.test(norm) && (charged[0] ?? i) < i && !tokens[i]?.possessive && !voiceAt(block, start).attributed) {
      charges.push({ start, end: (tokens[i] as Token).end, named: false, message: 'No court has found so: say who is charged, and with what.' });
    } else if (LABELS.has(norm) && /^(?:, who )?(?:has not been charged|is (?:scheduled|due|expected) (?:to|in)|will appear|is being held)/u.test(tokens.slice(i + 1, i + 7).map((token) => token.norm).join(' '))) {
      charges.push({ start, end: (tokens[i] as Token).end, named: false, message: 'No court has found so: say who is held, and on what suspicion.' });
    } else if (LABELS.has(norm)) {
      const isHalved = HALVED.test(tokens[i - 1]?.norm ?? '');
      if (HALVES.test(norm) && !isHalved) continue;
      if ((isHalved || !NOT_SAID_TO_BE.test(norm)) && isSaidToBe(block, i, isHalved)) {
        found.push({ start, end: (tokens[i] as Token).end, named: true, description: true, message: VERDICT });
        continue;
      }
      const name = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
      const isFull = isName(tokens, name);
      // “The Soham murderer Ian Huntley”: the world knows.
      if (isCapitalised((tokens[i] as Token).text) || isEpithet(tokens[isHalved ? i - 2 : i - 1]) || !isFull && !(name === i + 1 && OUTRIGHT.test(norm) && isSurname(tokens, name)) || name > i + 1 && !/^(?:the|a)$/u.test(tokens[i - 1]?.norm ?? '')) continue;
      found.push({ start, end: (tokens[isFull ? name + 1 : name] as Token).stem, named: true, label: !/^(?:gunman|attacker)$/u.test(norm), description: true, message: VERDICT });
    } else {
      // "The suspect fled", "the suspect, who robbed a bank".
      const did = tokens[i + 1]?.text === ',' && tokens[i + 2]?.norm === 'who' ? i + 3 : i + 1, verb = tokens[did];
      if (!verb || tokens[i - 1]?.norm !== 'the' || !SUSPECT_DID.has(verb.norm) || /^(?:by|in|during|dead|at|from)$/u.test(tokens[did + 1]?.norm ?? '')) continue;
      found.push({ start, end: verb.end, named: false, message: 'Whoever did it is the attacker or the robber; the suspect is the person police suspect. Do not say that the suspect did it.' });
    }
  }
  if (found.length === 0) return charges;
  const answers = tokens.filter((token, i) => ALLEGED.has(token.norm) && tokens[i + 1]?.norm !== 'criminal' || isPast(token)), isOpen = answers.every(({ norm }) => ARRESTS.has(norm)) || isDenial;
  return [...charges, ...found.filter(({ start, named, label }) => !(named && answers.length > 0 && !(label && isOpen)) && !voiceAt(block, start).attributed)];
}

/** “A teacher who stole £18,000 has pleaded not guilty”: what is denied, told as fact by the way. */
function toldAsDone(block: Block, at: number): Accusation | undefined {
  const denial = block.tokens[at] as Token, all = tokensIn(block, sentenceAt(block, denial.start)), who = all.findIndex(({ norm }) => norm === 'who'), verb = all[who + 1];
  const isDone = verb !== undefined && verb.start < denial.start && (SUSPECT_DID.has(verb.norm) || CRIMES.has(verb.norm) || DEEDS.has(verb.norm)) && !/^(?:part|place|office)$/u.test(all[who + 2]?.norm ?? '');
  return isDone && who < 10 && !all.slice(0, who).some(({ norm }) => /^(?:of|that|said|says|by|for|with|to|["“])$/u.test(norm)) ? { start: (all[who] as Token).start, end: verb.end, named: false, message: 'This says that it was done, which nobody has proved: “who is accused of …”.' } : undefined;
}

/** Of one who is charged, all of these say that the charge is true. */
const THE_ONE = /^(?:killer|murderer|rapist|burglar|robber|thief|attacker|arsonist|kidnapper|fraudster)$/u;

/** What is a crime whoever tells it: a minister attacks a plan, and a refugee fled. */
const isCrime = (verb: Token | undefined, next: Token | undefined): boolean =>
  verb !== undefined && (CRIMES.has(verb.norm) || /^(?:stole|robbed|forged)$/u.test(verb.norm) || verb.norm === 'set' && next?.norm === 'fire' || verb.norm === 'broke' && next?.norm === 'into' || verb.norm === 'shot' && /^(?:an?|two|three|his|her|dead)$/u.test(next?.norm ?? ''));

/** “Arrested Brent Hale, 31, who broke into a shop”. */
function toldBehind(tokens: readonly Token[], at: number): Accusation | undefined {
  const behind = tokens.slice(at + 1, at + REACH), stop = behind.findIndex(({ text }) => /^[.!?]$/u.test(text)), who = behind.findIndex(({ norm }, i) => norm === 'who' && behind[i - 1]?.text === ','), verb = behind[who + 1];
  const isDone = who > 1 && (stop < 0 || who < stop) && isCapitalised(behind[0]?.text ?? '') && isCrime(verb, behind[who + 2]);
  return isDone && verb ? { start: (behind[who] as Token).start, end: verb.end, named: false, message: 'This says that it was done, which nobody has proved: “who police say …”.' } : undefined;
}

/** “… accused of arson. Liam Garside, who set fire to a van”: the sentence behind the one that accuses him. */
function toldOfName(tokens: readonly Token[], at: number): Accusation | undefined {
  const who = tokens.slice(at, at + REACH).findIndex(({ norm }) => norm === 'who') + at, verb = tokens[who + 1];
  return who > at && verb && isCrime(verb, tokens[who + 2]) && tokens[who - 1]?.text === ',' && isName(tokens, who - 3) ? { start: (tokens[who] as Token).start, end: verb.end, named: false, message: 'This says that it was done, which nobody has proved: “who is accused of …”.' } : undefined;
}

/** How many tokens of a sentence are looked at. */
const REACH = 30;

/** “Was charged with murder after he stabbed a driver”: what the charge says, told as fact, and by nobody. */
function toldAfter(tokens: readonly Token[], at: number): Accusation | undefined {
  const isStop = ({ text }: Token): boolean => /^[.!?]$/u.test(text), behind = tokens.slice(at, at + REACH), end = behind.findIndex(isStop);
  const did = behind.findIndex(({ norm }, i) => /^s?he$/u.test(norm) && behind[i - 1]?.norm === 'after'), verb = behind[did + 1];
  if (did < 0 || end >= 0 && did > end || !verb || !SUSPECT_DID.has(verb.norm)) return undefined;
  const before = tokens.slice(Math.max(0, at - REACH), at), said = [...before.slice(before.findLastIndex(isStop) + 1), ...behind.slice(0, end < 0 ? REACH : end)];
  if (said.some(({ norm }) => /^(?:said|says?|according|court|convicted)$/u.test(norm))) return undefined;
  return { start: (behind[did] as Token).start, end: verb.end, named: false, message: 'This says that it was done, which nobody has proved: “after he allegedly …”.' };
}

/** A name before the verb at `at`, or before “, who”, an age or an office: “Anna Berg, 34, raped”. */
function isDoer(tokens: readonly Token[], at: number): boolean {
  const before = doerAt(tokens, at);
  return before > 0 && isName(tokens, before - 1);
}

const isEpithet = (token?: Token): boolean => isCapitalised(token?.text ?? '') && !/^(?:the|a)$/u.test(token?.norm ?? '');

/** “The proof that Smith is a murderer”, “in New York, a burglar who”. */
const NOT_SAID = /^(?:that|if|whether|in|on|at|near|from|last|this)$/u;

const DEAD = /^(?:died|dead|death|born|late|grave|buried|century)$/u;
/** An office that one person has at a time: “the minister is corrupt”. */
const OFFICE = /^(?:minister|mayor|president|governor|senator|judge|sheriff|chancellor)$/u;

/** “Smith is a murderer”, “Paul Jones, the mayor, is a crook”, “Jones, a thief, lives”, “Ann Berg, 43, a con artist from Leeds”. */
function isSaidToBe(block: Block, at: number, isHalved: boolean): boolean {
  const { tokens } = block, isNoun = tokens[at]?.norm !== 'corrupt', article = at - (isHalved ? 2 : isNoun ? 1 : 0), after = tokens[at + 1]?.norm ?? '.';
  const verb = tokens[article - 1]?.norm, is = verb === 'is' || verb === 'was';
  // Of the dead nobody need prove it.
  if (isNoun && !/^an?$/u.test(tokens[article]?.norm ?? '') || after === 'who' && /^(?:died|was)$/u.test(tokens[at + 2]?.norm ?? '') || verb === 'was' && tokens.some(({ norm }) => DEAD.test(norm)) || !is && tokens[article - 1]?.text !== ',' || !/^(?:[.,;:—–]|who|from|and|with)$/u.test(after)) return false;
  const hasAge = !is && tokens[article - 2]?.kind === 'number' && tokens[article - 3]?.text === ',';
  // "Jones, the mayor, is", and "the mayor, Paul Jones, is".
  const last = !is ? article - (hasAge ? 4 : 2) : tokens[article - 2]?.text === ',' && isName(tokens, article - 4) ? article - 3 : doerAt(tokens, article - 1);
  const name = tokens[last];
  if (!name) return false;
  if (is && OFFICE.test(name.norm) && tokens[last - 1]?.norm === 'the') return !NOT_SAID.test(tokens[last - 2]?.norm ?? '');
  // Places and bodies are corrupt too.
  if (!isNoun && /^(?:new|los|san|south|north|east|west)$/u.test(tokens[last - 1]?.norm ?? '')) return false;
  if (isName(tokens, last - 1)) return !NOT_SAID.test(tokens[last - 2]?.norm ?? '') && !NOT_SAID.test(tokens[last - 1]?.norm ?? '');
  return isNoun && isSurname(tokens, last) && !NOBODY.test(name.norm) && !NOT_SAID.test(tokens[last - 1]?.norm ?? '') && (is ? verb === 'was' || (tokens[at] as Token).norm !== 'thief' || !opensSentence(block, name) : hasAge || after === ',');
}

/** A surname there that what stands beside it shows to be a person’s: “Berg, 34, raped”, “Smith murdered his wife”. */
function isSurnameDoer(block: Block, at: number): boolean {
  const { tokens } = block, before = doerAt(tokens, at), name = tokens[before];
  if (!name || !isSurname(tokens, before) || opensSentence(block, name) && (NOBODY.test(name.norm) || PLURAL.test(name.norm))) return false;
  const { norm } = tokens[at] as Token;
  if (UNMISTAKEN.test(norm) || tokens[at - 1]?.norm === 'sexually' || hasVictim(tokens, at) && (/^(?:murder|stab|kidnap|abduct|abuse)/u.test(norm) || !opensSentence(block, name))) return true;
  const isPerson = tokens[before + 1]?.text === ',' && (tokens[before + 2]?.norm === 'who' || /^[1-9]\d$/u.test(tokens[before + 2]?.text ?? ''));
  return isPerson || norm !== 'killed' && tokens.slice(at + 1, at + 4).some(({ norm }) => norm === 'his' || norm === 'her');
}

/** Whether a person is the object of the verb at `at`: “stabbed a guard”, “abused a 12-year-old girl”. */
function hasVictim(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 9 && /^[\p{L}\d-]+$/u.test(tokens[i]?.text ?? '') && !/^(?:of|in|on|with|for|at|from|that|who)$/u.test(tokens[i]?.norm ?? ''); i++) {
    const { norm } = tokens[i] as Token;
    if (VICTIM.test(norm) || KIN.test(norm)) return true;
  }
  return false;
}

/** Where the one who did what the verb at `at` says is named. */
function doerAt(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  if (/ly$/u.test(tokens[before]?.norm ?? '')) before--;
  if (tokens[before]?.norm === 'who') before--;
  if (tokens[before]?.text === ',') {
    // The aside between two commas, or none: ", who raped".
    if (before === at - 1 || /ly$/u.test(tokens[at - 1]?.norm ?? '')) {
      const closing = before;
      do before--; while (before > closing - 6 && tokens[before]?.text !== ',');
      if (tokens[before]?.text !== ',' || before <= closing - 6) return -1;
    }
    before--;
  }
  return before;
}

/** One capitalised word that is no part of a longer name. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const [before = '', name = '', after = ''] = [tokens[at - 1], tokens[at], tokens[at + 1]].map((token) => token?.text);
  return name.length > 2 && isCapitalised(name) && !isAllCaps(name) && !tokens[at]?.possessive && ![before, after].some((text) => isCapitalised(text) || text === '-');
}

/** Two capitalised words from `at` on, neither in capitals throughout: a first name and a surname. */
function isName(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at], two = tokens[at + 1];
  return [one, two].every((token) => token?.kind === 'word' && isCapitalised(token.text) && !isAllCaps(token.text) && !/^(?:the|a|an|in|on|when|after|i|hurricane|typhoon|cyclone|storm|tropical|state|haram|army|united|city|front|police|guards?|forces?|group|party|islamic)$/u.test(token.norm));
}

/** A year before 1980: history needs no lawyer. */
function isPast({ kind, norm }: Token): boolean {
  return kind === 'number' && /^1[0-8]\d\d$|^19[0-7]\d$/u.test(norm);
}
