/** Past participles that do not end in -ed, and -ed words that are adjectives or nouns after a form of "be". */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

export const IRREGULAR = set(`
  arisen awoken beaten become befallen begotten begun beheld bent bereft beset bet bidden bitten bled blown born borne bought bound bred
  broadcast broken brought built burnt burst bust cast caught chosen clad clung come cut dealt done drawn dreamt driven drunk dug dwelt
  eaten fallen fed felt flung forbidden forecast foregone foreseen forgiven forgot forgotten forsaken fought found frozen given
  ground grown handwritten heard held hewn hidden hit hung hurt input inset kept knelt knit known laden laid leant learnt led left lent let lit
  lost made meant met mislaid misled misread misspelt mistaken mown offset outbid outdone outgrown outsold overcome overdone overdrawn overheard
  overlaid overridden overrun overseen overtaken overthrown overturned paid partaken pled preset proven put quit read rebuilt recast redone remade
  rent repaid rerun resold reset retaken retold rewritten rid ridden riven run rung said sawn seen sent set sewn shaken shaven shed shod shorn shot shown
  shrunk shut slain slashed slept slit slung smitten sold sought sowed sown spat sped spelt spent spilt split spoilt spoken spread sprung spun stabbed
  stolen strewn stricken struck strung stuck stung sunk sung sworn swept swollen swung taken taught thought thrown thrust told torn trodden
  undercut undergone understood undertaken underwritten undone unwound upheld upset wed withdrawn withheld withstood woken won worn wound woven wrought written wrung
`);

/** Adjectives in the shape of participles: being tired, being interested. */
export const ADJECTIVAL = set(`
  accustomed advanced afraid aged alleged amazed amused annoyed armored ashamed assorted beloved bored closed committed complicated concerned confused convinced
  crowded dedicated delighted depressed determined devoted disabled disappointed disgusted distinguished distressed drunk educated embarrassed
  excited exhausted experienced frightened frustrated gifted hundred impressed inclined indeed infrared interested involved jaded laden learned limited loaded lost
  mistaken mixed motivated naked need opposed outdated outraged overjoyed overwhelmed perverted pleased prepared privileged puzzled qualified ready red relaxed relieved retired
  rugged sacred satisfied scared seasoned shocked skilled so-called sophisticated speed surprised talented terrified thrilled tired troubled unchanged
  undecided unemployed unexpected uninterested united unlimited unmarried unprecedented unrelated untouched varied wasted wicked worried wretched
  bed bleed breed creed deed exceed feed freed greed heed proceed reed seed sled succeed weed
  become come begun run fallen grown gone forgot met quit rid upset let
`);
