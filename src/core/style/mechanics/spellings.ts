/** Words spelt in two ways. `us` and `uk` name the spelling of each side; a family holds the words that change together. */
export interface Spelling {
  /** Words that belong together: a draft that writes "centre" writes "centres". */
  readonly family: string;
  /** The two ways, American first; where both sides of the ocean know both, the first is the house's. */
  readonly forms: readonly [string, string];
  /** The difference is not one of countries. */
  readonly either?: boolean;
  /** The American form is at home in Britain too. */
  readonly britishToo?: boolean;
  /** Written with a capital, as names are. */
  readonly name?: boolean;
  /** In Britain the American form is a word of its own, so that only what the draft mostly writes can tell: a computer program. */
  readonly own?: boolean;
}

/** American and British stems and the endings both take. */
const STEMS: readonly (readonly [string, string, string])[] = [
  ['color', 'colour', ' s ed ing ful less'], ['favor', 'favour', ' s ed ing able ite ites'], ['honor', 'honour', ' s ed ing able'], ['labor', 'labour', ' s ed ing er ers'],
  ['neighbor', 'neighbour', ' s ing hood hoods'], ['harbor', 'harbour', ' s ed ing'], ['behavior', 'behaviour', ' s al'], ['humor', 'humour', ' ed'], ['rumor', 'rumour', ' s ed'], ['flavor', 'flavour', ' s ed'],
  ['vigor', 'vigour', ''], ['endeavor', 'endeavour', ' s'], ['savior', 'saviour', ' s'], ['armor', 'armour', ' ed'], ['tumor', 'tumour', ' s'], ['parlor', 'parlour', ' s'], ['candor', 'candour', ''], ['clamor', 'clamour', ' ed ing'],
  ['rancor', 'rancour', ''], ['splendor', 'splendour', ''], ['vapor', 'vapour', ' s'], ['odor', 'odour', ' s'],
  ['fervor', 'fervour', ''], ['valor', 'valour', ''], ['smolder', 'smoulder', ' s ed ing'], ['hemorrhage', 'haemorrhage', ' s d'], ['anemia', 'anaemia', ''], ['sulfur', 'sulphur', ''], ['practiced', 'practised', ''], ['practicing', 'practising', ''],
  ['center', 'centre', ' s'], ['theater', 'theatre', ' s'], ['fiber', 'fibre', ' s'], ['liter', 'litre', ' s'], ['kilometer', 'kilometre', ' s'], ['centimeter', 'centimetre', ' s'], ['caliber', 'calibre', ''], ['luster', 'lustre', ''], ['somber', 'sombre', ''], ['specter', 'spectre', ''], ['meager', 'meagre', ''], ['saber', 'sabre', ' s'],
  ['defense', 'defence', ' s less'], ['offense', 'offence', ' s'], ['pretense', 'pretence', ' s'],
  ['catalog', 'catalogue', ' s'], ['aluminum', 'aluminium', ''], ['airplane', 'aeroplane', ' s'], ['gray', 'grey', ' s er ing'], ['plow', 'plough', ' s ed ing'], ['mold', 'mould', ' s ed y'], ['molt', 'moult', ' s ed ing'], ['skeptic', 'sceptic', ' s al ism'],
  ['mustache', 'moustache', ' s'], ['pajamas', 'pyjamas', ''], ['cozy', 'cosy', ''], ['maneuver', 'manoeuvre', ' s'], ['estrogen', 'oestrogen', ''], ['pediatric', 'paediatric', ' s'], ['pediatrician', 'paediatrician', ' s'], ['orthopedic', 'orthopaedic', ''], ['anesthetic', 'anaesthetic', ' s'], ['gynecologist', 'gynaecologist', ' s'],
  ['leukemia', 'leukaemia', ''], ['diarrhea', 'diarrhoea', ''], ['fetus', 'foetus', ' es'], ['artifact', 'artefact', ' s'], ['tidbit', 'titbit', ' s'],
  ['skillful', 'skilful', ' ly'], ['willful', 'wilful', ' ly'], ['fulfill', 'fulfil', ' s ment'], ['enroll', 'enrol', ' s ment'], ['installment', 'instalment', ' s'], ['marvelous', 'marvellous', ' ly'], ['jewelry', 'jewellery', ''], ['jeweler', 'jeweller', ' s'], ['woolen', 'woollen', ' s'], ['councilor', 'councillor', ' s'], ['counselor', 'counsellor', ' s'], ['traveler', 'traveller', ' s'],
  ['traveled', 'travelled', ''], ['traveling', 'travelling', ''], ['canceled', 'cancelled', ''], ['canceling', 'cancelling', ''], ['labeled', 'labelled', ''], ['labeling', 'labelling', ''], ['modeled', 'modelled', ''], ['modeling', 'modelling', ''], ['fueled', 'fuelled', ''], ['fueling', 'fuelling', ''], ['signaled', 'signalled', ''], ['signaling', 'signalling', ''], ['leveled', 'levelled', ''], ['rivaled', 'rivalled', ''], ['totaled', 'totalled', ''], ['channeled', 'channelled', ''],
  ['dialed', 'dialled', ''], ['funneled', 'funnelled', ''], ['quarreled', 'quarrelled', ''], ['tunneled', 'tunnelled', ''], ['unraveled', 'unravelled', ''], ['counseled', 'counselled', ''], ['counseling', 'counselling', ''], ['dueling', 'duelling', ''], ['shoveled', 'shovelled', ''], ['marshaled', 'marshalled', ''], ['equaled', 'equalled', ''],
];

/** Stems in -iz, -is: Oxford writes z as America does, so without a house that chose its English only a mixture is a slip. */
const IZE = ('recogn organ real critic apolog author capital central character civil decentral digital emphas energ equal final general global harmon hospital industrial initial institutional legal liberal local marginal material maxim mechan minim mobil modern monopol national neutral normal optim penal ' +
  'person polar popular priorit privat public radical rational reorgan revital revolution scrutin sensational social special stabil standard steril stigmat subsid summar symbol sympath synchron terror traumat util vandal victim visual').split(' ');
const IZE_ENDINGS = [['ize', 'ise'], ['izes', 'ises'], ['ized', 'ised'], ['izing', 'ising'], ['ization', 'isation'], ['izations', 'isations'], ['izer', 'iser'], ['izers', 'isers'], ['izational', 'isational']] as const;

/** Both ways are at home on both sides; the first is what most desks write. */
const EITHER: readonly (readonly [string, string, string])[] = [
  ['adviser', 'advisor', ' s'], ['protester', 'protestor', ' s'], ['email', 'e-mail', ' s ed'], ['healthcare', 'health care', ''], ['ceasefire', 'cease-fire', ' s'], ['cooperat', 'co-operat', 'e es ed ing ion ive'], ['coordinat', 'co-ordinat', 'e es ed ing ion or ors'],
  ['policymaker', 'policy-maker', ' s'], ['policymaking', 'policy-making', ''], ['website', 'web site', ' s'], ['online', 'on-line', ''], ['lawmaker', 'law-maker', ' s'], ['antisemitism', 'anti-semitism', ''], ['goodbye', 'good-bye', ''], ['archaeolog', 'archeolog', 'ist ists y ical'], ['tsar', 'czar', ' s'], ['sheikh', 'sheik', ' s'],
  ['focus', 'focuss', 'ed ing'], ['learned', 'learnt', ''], ['jail', 'gaol', ' s ed'], ['airstrike', 'air strike', ' s'], ['vice president', 'vice-president', ' s'], ['underway', 'under way', ''], ['no one', 'no-one', ''], ['byelection', 'by-election', ' s'], ['wellbeing', 'well-being', ''], ['nonprofit', 'non-profit', ' s'],
  ['postwar', 'post-war', ''], ['reelect', 're-elect', ' ed ion'], ['reopen', 're-open', ' s ed ing'], ['counterterrorism', 'counter-terrorism', ''], ['cyberattack', 'cyber-attack', ' s'], ['nationwide', 'nation-wide', ''], ['worldwide', 'world-wide', ''], ['yogurt', 'yoghurt', ' s'], ['cafe', 'café', ' s'], ['naive', 'naïve', ''],
];
/** One name in two spellings or more, the likelier behind the rarer, which change in every form. */
const NAMES: readonly (readonly [string, string, string])[] = [
  ['Quran', 'Qur\'an', ' ic'], ['Quran', 'Koran', ' ic'], ['Qaeda', 'Qaida', ''], ['Hezbollah', 'Hizbullah', ''], ['Hezbollah', 'Hizbollah', ''], ['Taliban', 'Taleban', ''], ['Gaddafi', 'Qaddafi', ''], ['Hanukkah', 'Chanukah', ''], ['Houthi', 'Huthi', ' s'],
];
/** British spellings of words of which American copy has one spelling for two: a story, a check, a tire. */
const BRITISH: readonly (readonly [string, string, string])[] = [['tire', 'tyre', ' s'], ['curb', 'kerb', ' s'], ['check', 'cheque', ' s'], ['story', 'storey', ''], ['stories', 'storeys', ''], ['draft', 'draught', ' s'], ['license', 'licence', ' s'], ['practice', 'practise', '']];
/** American desks write the first; British ones either. */
const HABIT: readonly (readonly [string, string, string])[] = [
  ['judgment', 'judgement', ' s al'], ['aging', 'ageing', ''], ['acknowledgment', 'acknowledgement', ' s'], ['among', 'amongst', ''], ['while', 'whilst', ''], ['toward', 'towards', ''],
];

function table(): Map<string, Spelling> {
  const found = new Map<string, Spelling>();
  const add = (family: string, us: string, uk: string, kind: Pick<Spelling, 'either' | 'britishToo' | 'name' | 'own'> = {}): void => {
    const spelling = { family, forms: [us, uk] as const, ...kind };
    for (const form of [us, uk]) found.set(form.toLowerCase(), spelling);
  };
  for (const [us, uk, endings] of STEMS) for (const ending of endings.split(' ')) add(us, us + ending, uk + ending);
  for (const stem of IZE) for (const [us, uk] of IZE_ENDINGS) add('-ize', stem + us, stem + uk);
  for (const form of ['yze', 'yzed', 'yzing', 'yzes']) for (const stem of ['anal', 'paral', 'catal']) add('-yze', stem + form, stem + form.replace('z', 's'));
  for (const [first, second, endings] of HABIT) for (const ending of endings.split(' ')) add(first, first + ending, second + ending, { britishToo: true });
  for (const [first, second, endings] of EITHER) for (const ending of endings.split(' ')) add(first, first + ending, second + ending, { either: true });
  for (const [first, second, endings] of NAMES) for (const ending of endings.split(' ')) add(first, first + ending, second + ending, { either: true, name: true });
  for (const ending of ['', 's']) add('program', `program${ending}`, `programme${ending}`, { own: true });
  for (const [us, uk, endings] of BRITISH) for (const ending of endings.split(' ')) found.set(uk + ending, { family: uk, forms: [us + ending, uk + ending] });
  return found;
}

/** Spellings by word form, in lower case. */
export const SPELLINGS: ReadonlyMap<string, Spelling> = table();
