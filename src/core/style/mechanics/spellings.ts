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
  /** In Britain the American form is a word of its own, a computer program beside programmes on television: only a house that writes American can tell. */
  readonly own?: boolean;
  /** Two words for one thing: only a house that chose its English can tell, and of the other country’s word alone. */
  readonly words?: boolean;
}

/** American and British stems, what is American before the stroke, and the endings both take. */
const STEMS = (
  'colo[|u]r s ed ing ful less, favo[|u]r s ed ing able ite ites, hono[|u]r s ed ing able, labo[|u]r s ed ing er ers, neighbo[|u]r s ing hood hoods, harbo[|u]r s ed ing, '
  + 'behavio[|u]r s al, humo[|u]r ed, rumo[|u]r s ed, flavo[|u]r s ed, vigo[|u]r, endeavo[|u]r s, savio[|u]r s, armo[|u]r ed, tumo[|u]r s, parlo[|u]r s, cando[|u]r, clamo[|u]r ed ing, '
  + 'ranco[|u]r, splendo[|u]r, vapo[|u]r s, odo[|u]r s, fervo[|u]r, valo[|u]r, smo[|u]lder s ed ing, h[|a]emorrhage s d, an[|a]emia, sul[f|ph]ur, practi[c|s]ed, practi[c|s]ing, '
  + 'cent[er|re] s, theat[er|re] s, fib[er|re] s, lit[er|re] s, kilomet[er|re] s, centimet[er|re] s, calib[er|re], lust[er|re], somb[er|re], spect[er|re], meag[er|re], sab[er|re] s, '
  + 'defen[s|c]e s less, offen[s|c]e s, preten[s|c]e s, catalog[|ue] s, alumin[|i]um, a[ir|ero]plane s, gr[a|e]y s er ing, plo[w|ugh] s ed ing, mo[|u]ld s ed y, mo[|u]lt s ed ing, '
  + 's[k|c]eptic s al ism, m[|o]ustache s, p[a|y]jamas, co[z|s]y, man[euver|oeuvre] s, [|o]estrogen, p[|a]ediatric s, p[|a]ediatrician s, orthop[|a]edic, an[|a]esthetic s, '
  + 'gyn[|a]ecologist s, leuk[|a]emia, diarrh[|o]ea, f[|o]etus es, art[i|e]fact s, ti[d|t]bit s, skil[l|]ful ly, wil[l|]ful ly, fulfil[l|] s ment, enrol[l|] s ment, instal[l|]ment s, '
  + 'marvel[|l]ous ly, jewel[|le]ry, jewel[|l]er s, wool[|l]en s, council[|l]or s, counsel[|l]or s, travel[|l]er s, travel[|l]ed, travel[|l]ing, cancel[|l]ed, cancel[|l]ing, '
  + 'label[|l]ed, label[|l]ing, model[|l]ed, model[|l]ing, fuel[|l]ed, fuel[|l]ing, signal[|l]ed, signal[|l]ing, level[|l]ed, rival[|l]ed, total[|l]ed, channel[|l]ed, dial[|l]ed, '
  + 'funnel[|l]ed, quarrel[|l]ed, tunnel[|l]ed, unravel[|l]ed, counsel[|l]ed, counsel[|l]ing, duel[|l]ing, shovel[|l]ed, marshal[|l]ed, equal[|l]ed'
).split(', ');

/** Stems in -iz, -is: Oxford writes z as America does, so without a house that chose its English only a mixture is a slip. */
const IZE = ('recogn organ real critic apolog author capital central character civil decentral digital emphas energ equal final general global harmon hospital industrial initial institutional legal liberal local marginal material maxim mechan minim mobil modern monopol national neutral normal optim penal ' +
  'person polar popular priorit privat public radical rational reorgan revital revolution scrutin sensational social special stabil standard steril stigmat subsid summar symbol sympath synchron terror traumat util vandal victim visual').split(' ');
const IZE_ENDINGS = [['ize', 'ise'], ['izes', 'ises'], ['ized', 'ised'], ['izing', 'ising'], ['ization', 'isation'], ['izations', 'isations'], ['izer', 'iser'], ['izers', 'isers'], ['izational', 'isational']] as const;

/** Both ways are at home on both sides; the first is what most desks write. */
const EITHER: readonly (readonly [string, string, string])[] = [
  ['adviser', 'advisor', ' s'], ['protester', 'protestor', ' s'], ['email', 'e-mail', ' s ed'], ['healthcare', 'health care', ''], ['childcare', 'child care', ''], ['ceasefire', 'cease-fire', ' s'], ['cooperat', 'co-operat', 'e es ed ing ion ive'], ['coordinat', 'co-ordinat', 'e es ed ing ion or ors'],
  ['policymaker', 'policy-maker', ' s'], ['policymaking', 'policy-making', ''], ['website', 'web site', ' s'], ['online', 'on-line', ''], ['lawmaker', 'law-maker', ' s'], ['antisemitism', 'anti-semitism', ''], ['goodbye', 'good-bye', ''], ['archaeolog', 'archeolog', 'ist ists y ical'], ['tsar', 'czar', ' s'], ['sheikh', 'sheik', ' s'],
  ['focus', 'focuss', 'ed ing'], ['learned', 'learnt', ''], ['jail', 'gaol', ' s ed'], ['airstrike', 'air strike', ' s'], ['vice president', 'vice-president', ' s'], ['underway', 'under way', ''], ['no one', 'no-one', ''], ['byelection', 'by-election', ' s'], ['wellbeing', 'well-being', ''], ['nonprofit', 'non-profit', ' s'],
  ['postwar', 'post-war', ''], ['reelect', 're-elect', ' ed ion'], ['reopen', 're-open', ' s ed ing'], ['counterterrorism', 'counter-terrorism', ''], ['cyberattack', 'cyber-attack', ' s'], ['nationwide', 'nation-wide', ''], ['worldwide', 'world-wide', ''], ['yogurt', 'yoghurt', ' s'], ['cafe', 'café', ' s'], ['naive', 'naïve', ''],
];
/** One name in two spellings or more, the likelier behind the rarer, which change in every form. */
const NAMES: readonly (readonly [string, string, string])[] = [
  ['Quran', 'Qur\'an', ' ic'], ['Quran', 'Koran', ' ic'], ['Qaeda', 'Qaida', ''], ['Hezbollah', 'Hizbullah', ''], ['Hezbollah', 'Hizbollah', ''], ['Taliban', 'Taleban', ''], ['Gaddafi', 'Qaddafi', ''], ['Hanukkah', 'Chanukah', ''], ['Houthi', 'Huthi', ' s'],
];
/** British spellings of words of which American copy has one spelling for two: a story, a check, a tire. */
const BRITISH: readonly (readonly [string, string, string])[] = [['tire', 'tyre', ' s'], ['curb', 'kerb', ' s'], ['check', 'cheque', ' s'], ['story', 'storey', ''], ['stories', 'storeys', ''], ['dependents', 'dependants', ''], ['draft', 'draught', ' s'], ['license', 'licence', ' s'], ['practice', 'practise', '']];
/** American words in British copy, and British ones in American: the first is the wrong one. */
const AMERICAN_WORDS = 'their_tires=their_tyres flat_tire=flat_tyre sidewalk=pavement sidewalks=pavements gasoline=petrol windshield=windscreen diapers=nappies faucet=tap mom=mum moms=mums math=maths flashlight=torch cellphone=mobile cellphones=mobiles stroller=pushchair crosswalk=crossing gotten=got airplane=plane railroad=railway parking_lot=car_park parking_lots=car_parks gas_station=petrol_station cell_phone=mobile_phone dependents=dependants'.split(' ').concat('two three four five six seven eight nine ten single multi'.split(' ').map((many) => `${many}-story=${many}-storey`)).concat('vaccination training reading school research television pilot treatment screening exchange aid space nuclear building apprenticeship mentoring graduate'.split(' ').map((kind) => `${kind}_program=${kind}_programme`));
const BRITISH_WORDS = 'lorry=truck lorries=trucks petrol=gasoline windscreen=windshield nappies=diapers mum=mom mums=moms maths=math motorway=highway pushchair=stroller car_park=parking_lot car_parks=parking_lots mobile_phone=cellphone number_plate=license_plate to_hospital=to_the_hospital in_hospital=in_the_hospital'.split(' ');
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
  for (const line of STEMS) {
    const [before = '', us = '', uk = '', after = ''] = line.split(/[[|\]]/u), [tail = '', ...endings] = after.split(' '), family = before + us + tail;
    for (const ending of ['', ...endings]) add(family, family + ending, before + uk + tail + ending);
  }
  for (const stem of IZE) for (const [us, uk] of IZE_ENDINGS) add('-ize', stem + us, stem + uk);
  for (const form of ['yze', 'yzed', 'yzing', 'yzes']) for (const stem of ['anal', 'paral', 'catal']) add('-yze', stem + form, stem + form.replace('z', 's'));
  for (const [first, second, endings] of HABIT) for (const ending of endings.split(' ')) add(first, first + ending, second + ending, { britishToo: true });
  for (const [first, second, endings] of EITHER) for (const ending of endings.split(' ')) add(first, first + ending, second + ending, { either: true });
  for (const [first, second, endings] of NAMES) for (const ending of endings.split(' ')) add(first, first + ending, second + ending, { either: true, name: true });
  for (const ending of ['', 's']) add('program', `program${ending}`, `programme${ending}`, { own: true });
  for (const [us, uk, endings] of BRITISH) for (const ending of endings.split(' ')) found.set(uk + ending, { family: uk, forms: [us + ending, uk + ending] });
  for (const [ours, list] of [[1, AMERICAN_WORDS], [0, BRITISH_WORDS]] as const) {
    for (const pair of list) {
      const [wrong = '', right = ''] = pair.replaceAll('_', ' ').split('=');
      if (!found.has(wrong)) found.set(wrong, { family: wrong, forms: ours ? [wrong, right] : [right, wrong], words: true });
    }
  }
  return found;
}

/** Spellings by word form, in lower case. */
export const SPELLINGS: ReadonlyMap<string, Spelling> = table();
