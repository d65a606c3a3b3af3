import type { PhraseRule, Wording } from '../../rule/rule';

/** [what is written, what is meant]: each phrase long enough that nothing else can be meant. */
const CONFUSED: readonly (readonly [phrase: string, instead: string])[] = [
  ['could of', 'could have'], ['should of', 'should have'], ['would of', 'would have'], ['must of been', 'must have been'], ['might of been', 'might have been'],
  ["it's own", 'its own'], ["it's self", 'itself'], ['its been', "it's been"], ['its going to', "it's going to"], ['its not', "it's not"],
  ['their is', 'there is'], ['their are', 'there are'], ['their was', 'there was'], ['their were', 'there were'], ['there own', 'their own'], ['your welcome', "you're welcome"], ['whos', "who's"],
  ['more then', 'more than'], ['less then', 'less than'], ['rather then', 'rather than'], ['better then', 'better than'], ['worse then', 'worse than'], ['higher then', 'higher than'], ['lower then', 'lower than'],
  ['greater then', 'greater than'], ['larger then', 'larger than'], ['smaller then', 'smaller than'], ['bigger then', 'bigger than'], ['fewer then', 'fewer than'], ['other then', 'other than'], ['older then', 'older than'],
  ['has lead to', 'has led to'], ['have lead to', 'have led to'], ['had lead to', 'had led to'], ['was lead by', 'was led by'], ['were lead by', 'were led by'], ['is lead by', 'is led by'], ['which lead to the', 'which led to the'],
  ['had an affect', 'had an effect'], ['have an affect', 'have an effect'], ['has an affect', 'has an effect'], ['no affect on', 'no effect on'], ['the affects of', 'the effects of'], ['side affects', 'side effects'], ['take affect', 'take effect'],
  ['took affect', 'took effect'], ['came into affect', 'came into effect'], ['come into affect', 'come into effect'], ['adversely effected', 'adversely affected'], ['badly effected', 'badly affected'], ['was effected by', 'was affected by'], ['were effected by', 'were affected by'],
  ['in principal', 'in principle'], ['principle reason', 'principal reason'], ['principle aim', 'principal aim'], ['principle cause', 'principal cause'], ['principle dancer', 'principal dancer'], ['school principle', 'school principal'],
  ['full compliment of', 'full complement of'], ['flaunt the law', 'flout the law'], ['flaunted the law', 'flouted the law'], ['flaunt the rules', 'flout the rules'], ['flaunted the rules', 'flouted the rules'], ['flaunting the rules', 'flouting the rules'],
  ['tow the line', 'toe the line'], ['towed the line', 'toed the line'], ['towing the line', 'toeing the line'], ['tow the party line', 'toe the party line'], ['free reign', 'free rein'], ['given reign to', 'given rein to'], ['reign in spending', 'rein in spending'],
  ['reign in costs', 'rein in costs'], ['reign in inflation', 'rein in inflation'], ['reigned in spending', 'reined in spending'], ['took the reigns', 'took the reins'], ['take the reigns', 'take the reins'], ['taking the reigns', 'taking the reins'],
  ['baited breath', 'bated breath'], ['sneak peak', 'sneak peek'], ['intensive purposes', 'intents and purposes'], ['hone in on', 'home in on'], ['honed in on', 'homed in on'], ['honing in on', 'homing in on'], ['mute point', 'moot point'],
  ['pouring over documents', 'poring over documents'], ['poured over documents', 'pored over documents'], ['pour over the documents', 'pore over the documents'], ['tongue and cheek', 'tongue in cheek'], ['wet his appetite', 'whet his appetite'],
  ['wet the appetite', 'whet the appetite'], ['peaked his interest', 'piqued his interest'], ['peaked her interest', 'piqued her interest'], ['peaked my interest', 'piqued my interest'], ['peaked their interest', 'piqued their interest'],
  ['deep-seeded', 'deep-seated'], ['extract revenge', 'exact revenge'], ['on tender hooks', 'on tenterhooks'], ['by enlarge', 'by and large'], ['statue of limitations', 'statute of limitations'], ['slight of hand', 'sleight of hand'],
  ['one in the same', 'one and the same'], ['past muster', 'pass muster'], ['shoe-in', 'shoo-in'], ['without further adieu', 'without further ado'], ['right of passage', 'rite of passage'], ['rights of passage', 'rites of passage'],
  ['strike a cord', 'strike a chord'], ['struck a cord', 'struck a chord'], ['through the ringer', 'through the wringer'], ['vocal chords', 'vocal cords'], ['wreck havoc', 'wreak havoc'], ['wrecked havoc', 'wreaked havoc'], ['wrecking havoc', 'wreaking havoc'],
  ['irregardless', 'regardless'], ['prostrate cancer', 'prostate cancer'], ['make due with', 'make do with'], ['made due with', 'made do with'], ['bare with me', 'bear with me'], ['bare the brunt', 'bear the brunt'], ['bare in mind', 'bear in mind'],
  ['loose the match', 'lose the match'], ['loose the game', 'lose the game'], ['loose the election', 'lose the election'], ['loose his job', 'lose his job'], ['loose her job', 'lose her job'], ['loose their jobs', 'lose their jobs'], ['loose their homes', 'lose their homes'],
  ['loosing streak', 'losing streak'], ['loosing side', 'losing side'], ['loosing team', 'losing team'], ['breech of contract', 'breach of contract'], ['breech of the peace', 'breach of the peace'], ['breach birth', 'breech birth'],
  ['marshall law', 'martial law'], ['marital law was', 'martial law was'], ['grizzly murder', 'grisly murder'], ['grizzly discovery', 'grisly discovery'], ['grizzly scene', 'grisly scene'], ['hanger on', 'hanger-on'], ['aircraft hanger', 'aircraft hangar'],
  ['site seeing', 'sightseeing'], ['cease fire agreement', 'ceasefire agreement'], ['diffuse the situation', 'defuse the situation'], ['diffused the bomb', 'defused the bomb'], ['diffuse the bomb', 'defuse the bomb'], ['diffuse tension', 'defuse tension'], ['diffuse tensions', 'defuse tensions'],
  ['illicit a response', 'elicit a response'], ['illicit sympathy', 'elicit sympathy'], ['eminent danger', 'imminent danger'], ['per say', 'per se'], ['ex-patriot', 'expatriate'], ['ex-patriots', 'expatriates'], ['straight-laced', 'strait-laced'],
];

/** Words taken for their neighbours: a spelling checker passes them all. */
export const confusedWord: PhraseRule = {
  id: 'style.confused-word',
  level: 'warning',
  summary: 'One word written for another: “could of”, “it’s own”, “free reign”.',
  reason: 'Both words are spelt rightly, so no spelling checker sees it; readers do, and write in.',
  authority: 'Merriam-Webster and Oxford usage notes on commonly confused words',
  wordings: CONFUSED.map(([phrase, instead]): Wording => ({
    phrases: [phrase], instead: [instead], message: `“${instead}” is meant.`,
    // "As better then as now": the fix is certain, the reading nearly so.
    safe: false, except: phrase === 'could of' || phrase === 'would of' ? [`${phrase} course`] : phrase === 'past muster' ? ['past Muster'] : [],
  })),
  examples: {
    bad: [
      { text: 'He could of won.', marks: ['could of'], fixed: 'He could have won.' },
      { text: 'The bank has it’s own rules.', marks: ['it’s own'], fixed: 'The bank has its own rules.' },
      { text: 'More then 40 people came.', marks: ['More then'], fixed: 'More than 40 people came.' },
      { text: 'The error has lead to delays.', marks: ['has lead to'], fixed: 'The error has led to delays.' },
      { text: 'They were given free reign.', marks: ['free reign'], fixed: 'They were given free rein.' },
    ],
    good: ['She could, of course, refuse.', 'It’s his own car.', 'Its own rules forbid it.', 'He was better, then worse.', 'Lead pipes led to the well.', 'The reign in Spain was short.'],
  },
};
