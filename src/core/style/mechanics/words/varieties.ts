/**
 * Words that British and American English spell differently, as [British, American], by family: a draft may hold to one
 * English in -ize and to the other in -our, so each family votes for itself.
 */
export type Family = 'ise' | 'our' | 're' | 'double' | 'ence' | 'other';

const ISE = ('apologise authorise capitalise centralise characterise civilise colonise computerise criminalise criticise crystallise decentralise demobilise democratise demonise deputise destabilise digitise economise emphasise energise equalise ' +
  'finalise formalise fraternise galvanise generalise globalise harmonise hospitalise idolise immunise industrialise internationalise jeopardise legalise legitimise liberalise localise marginalise maximise mechanise memorise militarise minimise ' +
  'mobilise modernise monopolise nationalise naturalise neutralise normalise optimise organise ostracise oxidise patronise penalise polarise politicise popularise prioritise privatise publicise radicalise rationalise realise recognise regularise reorganise revitalise ' +
  'revolutionise scrutinise sensationalise socialise specialise stabilise standardise sterilise stigmatise subsidise summarise symbolise sympathise synchronise terrorise theorise traumatise unionise urbanise utilise vandalise victimise visualise weaponise').split(' ');
const OUR = 'behaviour colour favour flavour harbour honour humour labour neighbour neighbourhood odour rigour rumour savour splendour tumour vapour vigour endeavour candour clamour demeanour favourite favourable honourable coloured'.split(' ');
const RE: readonly (readonly [string, string])[] = [['centre', 'center'], ['metre', 'meter'], ['kilometre', 'kilometer'], ['litre', 'liter'], ['theatre', 'theater'], ['fibre', 'fiber'], ['calibre', 'caliber'], ['sombre', 'somber'], ['spectre', 'specter'], ['manoeuvre', 'maneuver']];
const DOUBLE = ('travelled travelling traveller travellers cancelled cancelling labelled labelling modelled modelling signalled signalling levelled levelling fuelled fuelling counselled counselling counsellor counsellors channelled channelling ' +
  'dialled quarrelled marshalled tunnelled tunnelling totalled rivalled unparalleled shovelled').split(' ').filter((word) => word !== 'unparalleled');
const ENCE: readonly (readonly [string, string])[] = [['defence', 'defense'], ['offence', 'offense'], ['pretence', 'pretense'], ['defences', 'defenses'], ['offences', 'offenses']];
const OTHER: readonly (readonly [string, string])[] = [
  ['analyse', 'analyze'], ['analysed', 'analyzed'], ['paralyse', 'paralyze'], ['paralysed', 'paralyzed'], ['catalogue', 'catalog'], ['grey', 'gray'], ['plough', 'plow'], ['sceptic', 'skeptic'], ['sceptical', 'skeptical'], ['scepticism', 'skepticism'], ['tyre', 'tire'],
  ['aluminium', 'aluminum'], ['cheque', 'check'], ['programme', 'program'], ['mould', 'mold'], ['moustache', 'mustache'], ['pyjamas', 'pajamas'], ['fulfil', 'fulfill'], ['skilful', 'skillful'], ['wilful', 'willful'], ['enrol', 'enroll'], ['instalment', 'installment'],
  ['foetus', 'fetus'], ['paediatric', 'pediatric'], ['anaesthetic', 'anesthetic'], ['haemorrhage', 'hemorrhage'], ['oestrogen', 'estrogen'], ['leukaemia', 'leukemia'], ['jewellery', 'jewelry'], ['storey', 'story'], ['kerb', 'curb'],
].filter(([british]) => !/^(?:tyre|cheque|programme|storey|kerb)$/u.test(british as string)) as [string, string][];

const inflected = (british: string, american: string): [string, string][] => [[british, american], [`${british}s`, `${american}s`]];

function iseForms(verb: string): [string, string][] {
  const stem = verb.slice(0, -1), ize = `${verb.slice(0, -2)}z`;
  return ['e', 'es', 'ed', 'ing', 'ation', 'ations', 'er', 'ers'].map((ending): [string, string] => [stem + ending, ize + ending]);
}

function ourForms(word: string): [string, string][] {
  const american = word.replace('our', 'or');
  return ['', 's', 'ed', 'ing'].map((ending): [string, string] => [word + ending, american + ending]);
}

/** Form → its family, its English, and how the other English spells it. */
export const FORMS: ReadonlyMap<string, { readonly family: Family; readonly english: 'uk' | 'us'; readonly other: string }> = (() => {
  const forms = new Map<string, { family: Family; english: 'uk' | 'us'; other: string }>();
  const add = (family: Family, pairs: readonly (readonly [string, string])[]): void => {
    for (const [british, american] of pairs) {
      forms.set(british, { family, english: 'uk', other: american });
      forms.set(american, { family, english: 'us', other: british });
    }
  };
  add('ise', ISE.flatMap(iseForms));
  add('our', OUR.flatMap(ourForms));
  add('re', RE.flatMap(([british, american]) => inflected(british, american)));
  add('double', DOUBLE.map((word): [string, string] => [word, word.replace(/ll(?=ed|ing|er|or)/u, 'l')]));
  add('ence', ENCE);
  add('other', OTHER);
  return forms;
})();
