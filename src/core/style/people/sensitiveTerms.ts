/** Words about people that desks no longer print, each with what they print and why. A table a subject, a rule a table. */
import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import type { PhraseRule, Wording } from '../../rule/rule';

interface Table {
  readonly id: string;
  readonly summary: string;
  readonly reason: string;
  readonly authority: string;
  /** What a capital behind the phrase makes a name: laws, songs, societies. */
  readonly except?: readonly string[];
  /** [phrases, why, what can stand in their place as it is …]. */
  readonly terms: readonly (readonly [phrases: readonly string[], why: string, ...instead: string[]])[];
  readonly accepts?: PhraseRule['accepts'];
  readonly examples: PhraseRule['examples'];
}

function rule({ terms, except, ...meta }: Table): PhraseRule {
  return { ...meta, level: 'info', wordings: terms.map(([phrases, message, ...instead]): Wording => ({ phrases, message, instead, except })) };
}

export const suicideReporting = rule({
  id: 'style.suicide-reporting',
  summary: 'Wording about suicide that blames or teaches: “committed suicide”, “a successful suicide”.',
  reason: '“Commit” goes back to the time when suicide was a crime, and “successful” makes a death an achievement. Research links such reporting to imitation.',
  authority: 'World Health Organization, “Preventing suicide: a resource for media professionals”; Samaritans’ Media Guidelines; AP Stylebook, “suicide”',
  terms: [
    [['committed suicide'], 'Suicide is no crime: “died by suicide”, “took his own life”.', 'died by suicide'],
    [['commits suicide'], 'Suicide is no crime: “dies by suicide”, “takes her own life”.', 'dies by suicide'],
    [['commit suicide'], 'Suicide is no crime: “die by suicide”, “take their own life”.', 'die by suicide'],
    [['committing suicide'], 'Suicide is no crime: “dying by suicide”.', 'dying by suicide'],
    [['successful suicide (attempt)?', 'completed suicide'], 'A death is no success.', 'suicide'],
    [['failed suicide attempt', 'failed suicide bid', 'unsuccessful suicide attempt'], 'A life saved is no failure.', 'suicide attempt'],
    [['suicide bid'], 'Say “attempt”: a bid wants to win something.', 'suicide attempt'],
    [['suicide epidemic', 'epidemic of suicides', 'wave of suicides'], 'Spreads the idea that it spreads: give the figures.'],
    [['suicide (hotspot|hot spot|spot)'], 'Sends readers there: leave it out.'],
    [['suicide (victim|victims)'], 'Nobody did it to them: “people who died by suicide”, or the name.'],
    [['suicide note', 'suicide notes'], 'Is it needed? Notes romanticise a death and are imitated; leave it to the inquest.'],
    [['(hanging|hanged|hung) (himself|herself|themselves)', '(slit|slits|slitting|slashed) his|her|their wrists', '(jumped|leapt|leaped) to his|her|their (death|deaths)'], 'Is the method needed? Details of it are imitated.'],
  ],
  except: ['commit suicide bombings', 'committed suicide bombings', 'commit suicide attacks', 'political suicide', 'commit political suicide'],
  examples: {
    bad: [
      { text: 'He committed suicide in 2019.', marks: ['committed suicide'], fixed: 'He died by suicide in 2019.' },
      { text: 'It was a failed suicide attempt.', marks: ['failed suicide attempt'], fixed: 'It was a suicide attempt.' },
      { text: 'The suicide bid shocked the town.', marks: ['suicide bid'] },
      { text: 'She left a suicide note and jumped to her death.', marks: ['suicide note', 'jumped to her death'] },
      { text: 'The suicide victim hanged himself at a suicide hotspot.', marks: ['suicide victim', 'hanged himself', 'suicide hotspot'] },
    ],
    good: ['He died by suicide in 2019.', '“He committed suicide,” she said.', 'The suicide bomber was 20.', 'To vote for it would be political suicide.'],
  },
});

export const disability = rule({
  id: 'style.disability-terms',
  summary: 'Wording about disability that pities or defines: “wheelchair-bound”, “suffers from autism”.',
  reason: 'A wheelchair frees whoever uses it, and a person is more than a diagnosis. Mention either only where it matters to the story.',
  authority: 'National Center on Disability and Journalism style guide; AP Stylebook, “disabilities”; BBC News style guide',
  terms: [
    [['is wheelchair-bound', 'is wheelchair bound', 'is confined to a wheelchair'], 'The chair gives freedom, and nobody is bound to it.', 'uses a wheelchair'],
    [['was wheelchair-bound', 'was wheelchair bound', 'was confined to a wheelchair'], 'The chair gives freedom, and nobody is bound to it.', 'used a wheelchair'],
    [['wheelchair-bound', 'wheelchair bound'], 'Nobody is bound to it: “who uses a wheelchair”.', 'wheelchair-using'],
    [['confined to a wheelchair'], 'The chair gives freedom: “uses a wheelchair”.', 'using a wheelchair'],
    [['(suffer|suffers|suffered|suffering) from (autism|dyslexia|Down\'s syndrome|Down syndrome|cerebral palsy|dwarfism|deafness|blindness|epilepsy|schizophrenia|dementia)'], '“Has” says it without the pity.'],
    [['(cancer|stroke|AIDS|dementia|epilepsy|polio) sufferer|sufferers', 'stroke|cancer|polio victim|victims'], 'The illness is not all there is to them: “a man with cancer”.'],
    [['lost|losing|loses his|her|their|a|the (long|brave|courageous|short)? battle|fight with|against (cancer|leukaemia|leukemia)'], 'Who dies of cancer lost no contest: “died of cancer”.'],
    [['a cripple', 'cripples', 'schizophrenics', 'a (paranoid)? schizophrenic (man|woman|patient|who|with|and)?', 'epileptics', 'retarded man|woman|boy|girl|child|children|people'], 'A person, not a diagnosis: “a man with schizophrenia”.'],
    [['the disabled', 'the handicapped'], '“Disabled people”: an adjective is no group.', 'disabled people'],
    [['handicapped parking', 'handicapped parking (space|spaces|spot|spots)'], '“Accessible parking”: the parking is not handicapped, and neither are those who use it.'],
    [['mentally handicapped', 'mentally retarded'], '“With a learning disability” (British) or “with an intellectual disability” (American).'],
    [['deaf and dumb', 'deaf-mute', 'deaf mute'], '“Deaf”: dumb was never true and now means stupid.', 'deaf'],
    [['able-bodied (people|person|men|women)'], 'Implies that others are not able: “non-disabled”, “without a disability”.'],
    [['midget', 'midgets'], 'A slur: “person with dwarfism”, “of short stature”.'],
    [['(a|the|had|has|have|with|his|her|their|any) birth (defect|defects)'], '“Congenital condition”, or name it.'],
    [['special needs (child|children|pupil|pupils|student|students)'], '“Disabled children”, or name the need.'],
    [['the blind|deaf are|were|will|have|can|get', 'the mentally ill|disabled'], 'An adjective is no group: “blind people”.'],
    [['lunatic asylum', 'mental patient', 'mental patients'], '“Psychiatric hospital”, “people being treated for mental illness”.'],
  ],
  except: ['the disabled list', 'the disabled car|vehicle|ship|vessel|tanker|plane|aircraft|train', 'midget submarine|submarines|racing', 'the mentally ill|disabled people|patient|patients|man|woman|person|offenders|inmates|residents|children|adults|homeless|defendants|prisoners', 'the disabled access|toilet|toilets|parking|community|athlete|athletes|person|man|woman|people|child|children|veteran|veterans|facilities|lift'],
  examples: {
    bad: [
      { text: 'A wheelchair-bound man was rescued.', marks: ['wheelchair-bound'] },
      { text: 'She is wheelchair-bound, and he was confined to a wheelchair.', marks: ['is wheelchair-bound', 'was confined to a wheelchair'], fixed: 'She uses a wheelchair, and he used a wheelchair.' },
      { text: 'The fund helps the disabled.', marks: ['the disabled'], fixed: 'The fund helps disabled people.' },
      { text: 'He suffers from autism.', marks: ['suffers from autism'] },
      { text: 'She was born with birth defects.', marks: ['with birth defects'] },
      { text: 'A cancer sufferer, she lost her battle with cancer in May.', marks: ['cancer sufferer', 'lost her battle with cancer'] },
      { text: 'The school for the mentally ill took in schizophrenics. A schizophrenic man left in a schizophrenic act.', marks: ['the mentally ill', 'schizophrenics', 'A schizophrenic man', 'a schizophrenic'] },
    ],
    good: ['A man who uses a wheelchair was rescued.', 'The tug reached the disabled ship.', 'The mentally ill patient had an epileptic fit.', '“I am wheelchair-bound,” he said.', 'He suffered from the cold.', 'The spray is thought to cause birth defects.', 'He was put on the disabled list.'],
  },
});

export const migration = rule({
  id: 'style.migration-terms',
  summary: 'Wording about migrants that judges them: “illegal immigrants”, “illegals”, “flood of migrants”.',
  reason: 'An act can be illegal, a person cannot; and people are not water. Say how they came and what their status is.',
  authority: 'AP Stylebook, “immigration”; The Guardian style guide, “immigrants”; IOM Glossary on Migration',
  terms: [
    [['illegal immigrant', 'illegal migrant', 'illegal alien'], 'Persons are not illegal: say how they came and what their status is.', 'undocumented migrant', 'migrant without legal status'],
    [['illegal immigrants', 'illegal migrants', 'illegal aliens'], 'Persons are not illegal: say how they came and what their status is.', 'undocumented migrants', 'migrants without legal status'],
    [['illegals'], 'A slur in most readers’ ears: “people without legal status”.', 'people without legal status'],
    [['illegal asylum seeker', 'illegal asylum seekers', 'bogus asylum seeker', 'bogus asylum seekers'], 'Whoever asks for asylum does so legally: “asylum seekers”, or “people whose claims were refused”.'],
    [['(flood|floods|tide|tides|wave|waves|swarm|swarms|influx|invasion|tsunami) of (migrants|immigrants|refugees|asylum seekers)'], 'People are not water: give the number.'],
    [['migrants|immigrants|refugees (are|were|have been)? flooding|swarming|pouring into|in|across|over|through', 'overrun|swamped|inundated by|with #? migrants|immigrants|refugees', 'overrun|swamped|inundated by|with # lone|unaccompanied? children', 'horde|hordes of migrants|immigrants|refugees'], 'People are neither water nor insects: give the number.'],
    [['anchor baby', 'anchor babies'], 'A slur: “child born to migrants”.'],
    [['economic refugee', 'economic refugees'], 'In law nobody is one: “migrant”.'],
    [['third-world country', 'third-world countries', 'third world country|countries|nation|nations', 'the Third World'], 'A term of the Cold War: “developing country”, or name it.'],
  ],
  except: ['Illegal Immigration', 'Illegal Migration'],
  examples: {
    bad: [
      { text: 'Police held 20 illegal immigrants.', marks: ['illegal immigrants'], fixed: 'Police held 20 undocumented migrants.' },
      { text: 'A flood of refugees reached the border.', marks: ['flood of refugees'] },
      { text: 'The city shelters illegals.', marks: ['illegals'] },
    ],
    good: ['Police held 20 people without papers.', 'Illegal immigration fell by a third.', 'The Illegal Migration Act took effect.', '“They are illegal immigrants,” the mayor said.', 'The flood reached the border.'],
  },
});

export const crimeAndAbuse = rule({
  id: 'style.abuse-terms',
  summary: 'Wording about crime and abuse that blames the victim or softens the act: “child porn”, “crime of passion”.',
  reason: 'The words side with the offender: abuse is no genre, and killing is no passion.',
  authority: 'Terminology Guidelines for the Protection of Children (Luxembourg Guidelines); AP Stylebook, “sexual abuse”; IPSO guidance on domestic abuse',
  terms: [
    [['child porn', 'child pornography', 'kiddie porn'], 'It records a crime: “images of child sexual abuse”, except in the name of a charge.', 'images of child sexual abuse'],
    [['child prostitute', 'child prostitutes', 'underage|teenage prostitute|prostitutes'], 'A child cannot consent: “sexually exploited child”.'],
    [['had|having|has|have (sex|a relationship|an affair) with a|an|the|his|her (child|minor|underage girl|underage boy|11-year-old|12-year-old|13-year-old|14-year-old)'], 'A child cannot consent: “rape”, “sexual abuse”, as charged.'],
    [['crime of passion', 'crimes of passion', 'jilted|spurned husband|lover|boyfriend|partner', 'killer|husband|father snapped'], 'Lends the killer a motive that readers forgive: say what happened.'],
    [['domestic dispute', 'domestic incident'], 'Where one attacked the other, say so: “domestic violence”, “assault”.'],
    [['honour killing', 'honor killing', 'honour killings', 'honor killings'], 'The killer’s word: “so-called honour killing”, or “murder”.'],
    [['sex scandal involving (children|minors|pupils|students)'], 'Abuse is no scandal: “abuse case”.'],
    [['rape|alleged victim admitted|claimed|confessed', 'admitted (to )?being raped', 'confessed to being raped', 'claimed to have been raped', ], 'Puts the victim in the dock: “said she was raped”, “reported”.'],
  ],
  except: ['so-called honour killing|killings', 'so-called honor killing|killings', 'possession of child pornography', 'possessing child pornography', 'child pornography charges|charge|offences|offenses|law|laws', 'distributing child pornography'],
  examples: {
    bad: [
      { text: 'He downloaded child porn.', marks: ['child porn'], fixed: 'He downloaded images of child sexual abuse.' },
      { text: 'Police called it a crime of passion.', marks: ['crime of passion'] },
      { text: 'The honour killing shocked the town.', marks: ['honour killing'] },
      { text: 'The rape victim admitted that she drank.', marks: ['rape victim admitted'] },
      { text: 'He had a relationship with a 13-year-old girl.', marks: ['had a relationship with a 13-year-old'] },
    ],
    good: ['He was jailed for possession of child pornography.', 'The so-called honour killing shocked the town.', '“It was a crime of passion,” said his lawyer.', 'He was charged with rape.'],
  },
});

export const crash = rule({
  id: 'style.crash-terms',
  summary: 'Wording about crashes that takes the driver away: “the car lost control”, “a road accident”.',
  reason: 'Cars have drivers and most crashes have causes. “Accident” says that nobody is to blame before anybody has looked into it.',
  authority: 'Road Collision Reporting Guidelines (Active Travel Academy); AP Stylebook, “accident, crash”',
  terms: [
    [['car|road|traffic|motor|motorcycle|bus|lorry|truck accident', 'road traffic accident', 'hit-and-run accident'], '“Crash”: whether it was an accident is for the inquiry.', 'crash'],
    [['car|road|traffic|motor|motorcycle|bus|lorry|truck accidents', 'road traffic accidents'], '“Crashes”: whether they were accidents is for the inquiry.', 'crashes'],
    [['car|van|lorry|truck|bus|vehicle|SUV|taxi lost control', 'out-of-control car|van|lorry|truck|bus|vehicle', 'car|van|lorry|truck|bus|vehicle|SUV|taxi (mounted|jumped) (the|a) (pavement|kerb|curb|sidewalk)', 'car|van|lorry|truck|bus|vehicle|SUV|taxi (ploughed|plowed|careered|careened) into'], 'Somebody drove it: “a driver lost control”, unless the vehicle failed.'],
    [['cyclist|pedestrian collided with a car|lorry|van|bus|truck'], 'Puts it on whoever was hit: say what the driver did.'],
  ],
  except: ['road accident investigation|investigations', 'car accident lawyer|lawyers', 'Road Accident Fund', 'traffic accident research'],
  // One that never was: “faking a motorcycle accident”.
  accepts: ({ tokens }, { first, last }) => !isCapitalised(tokens[last]?.text ?? '') && !/^(?:fak|stag)/u.test(tokens[first - 2]?.norm ?? ''),
  examples: {
    bad: [
      { text: 'Two men died in a car accident on Friday.', marks: ['car accident'], fixed: 'Two men died in a crash on Friday.' },
      { text: 'A car lost control and a van mounted the pavement.', marks: ['car lost control', 'van mounted the pavement'] },
      { text: 'An out-of-control lorry ploughed into the shop.', marks: ['out-of-control lorry'] },
    ],
    good: ['Two men died in a crash on Friday.', 'The driver lost control of the car.', 'The accident at the plant hurt two men.', '“It was a car accident,” she said.', 'He sat on the Road Accident Fund.', 'They are charged with faking a motorcycle accident.'],
  },
});

export const identity = rule({
  id: 'style.identity-terms',
  summary: 'Words for groups of people that those groups do not use, or no longer: “Eskimo”, “transsexual”, “Oriental” of people.',
  reason: 'They reduce or misname people. Use the name that they use, and only where it matters to the story.',
  authority: 'AP Stylebook; The Guardian style guide; GLAAD Media Reference Guide; BBC News style guide',
  terms: [
    [['Eskimo', 'Eskimos'], '“Inuit”, “Yupik”: Eskimo was others’ word for them.'],
    [['Orientals', 'Oriental (man|woman|men|women|people)'], 'For rugs only: “Asian”, better the country.'],
    [['Moslem'], 'An old spelling that many take amiss: “Muslim”.', 'Muslim'],
    [['Moslems'], 'An old spelling that many take amiss: “Muslims”.', 'Muslims'],
    [['gypsies', 'gypsy (family|families|camp|woman|man|children)'], 'With a capital, and only where people call themselves so; else “Roma”, “Travellers”.'],
    [['transsexual', 'transsexuals', 'a transgender', 'transgenders', 'transgendered'], '“Transgender” is an adjective: “transgender woman”, “transgender people”.'],
    [['sex change (operation|surgery)?'], '“Gender-affirming surgery”, or “transition”.', 'transition'],
    [['homosexuals'], 'Clinical: “gay people”, “gay men and lesbians”.', 'gay people'],
    [['a? homosexual man|men|couple|couples|woman|women', 'a homosexual'], 'Clinical: “gay”.'],
    [['half-caste', 'half-castes', 'negro', 'negroes', 'Red Indian|Indians'], 'A word of another age: “mixed-race”, “Black”, “Native American”, better the nation.'],
    [['tranny', 'trannies', 'transvestite', 'transvestites'], 'To many a slur: “transgender”, “cross-dresser”, as the person says.'],
    [['spinster', 'spinsters', 'old maid'], 'Says no more than unmarried: does it matter?'],
    [['admitted homosexual', 'avowed homosexual', 'openly homosexual', 'self-confessed homosexual'], 'Nothing to admit: “openly gay”, if it matters.', 'openly gay'],
    [['sexual preference', 'gay lifestyle', 'homosexual lifestyle'], 'Nobody prefers it: “sexual orientation”.', 'sexual orientation'],
    [['hermaphrodite (athlete|athletes|child|children|man|woman|people|person|runner)', '(he|she) (is|was) a hermaphrodite'], '“Intersex”.'],
    [['coloured (people|man|woman|person)', 'colored (people|man|woman|person)'], '“Black”, or what the people call themselves (in South Africa “Coloured” is a name).'],
    [['illegitimate (child|children|son|daughter)'], 'No child is: “whose parents were not married”, if it matters.'],
    [['AIDS (victim|victims|sufferer|sufferers|patient zero)'], '“Person with AIDS”, “living with HIV”.'],
    [['manic depressive', 'manic depressives', 'manic depression'], '“Bipolar disorder”, and a person has it.'],
    [['Mohammedan', 'Mohammedans', 'Mussulman'], 'A word of another age: “Muslim”.'],
    [['the elderly', 'the homeless'], 'An adjective is no group: “older people”, “homeless people”.'],
    [['drug addict', 'drug addicts', 'junkie', 'junkies', 'crackhead', 'crackheads'], '“People who use drugs”, “with an addiction”.'],
  ],
  except: ['negro league|leagues|spiritual|spirituals|college', 'a homosexual relationship|act|acts|affair|encounter', 'Association for the Advancement of Colored People', 'Gypsy Kings', 'gypsy moth|moths', 'Eskimo Joe', 'Edmonton Eskimos', 'Eskimo roll|kiss|pie'],
  accepts({ tokens }, { first, last }) {
    const word = tokens[last] as Token, before = tokens[first - 1], after = tokens[last + 1];
    // "audio junkies": another sort; "Roma (Gypsies)": a name.
    if (word.norm.startsWith('junkie')) return before?.kind !== 'word' || /^(?:an?|the|by|of|to|with|and|for|from|as|like|two|three|many|some|young|drug|heroin|crack|homeless)$/u.test(before.norm);
    // "The elderly man", "the homeless charity".
    if (/^(?:elderly|homeless)$/u.test(word.norm)) return after?.kind !== 'word' || /^(?:and|or|who|was|were|are|have|had|in|from|at|as|to|with|on|of|will|can|could|would|should|must|may|by|sleep|live|suffer)$/u.test(after.norm);
    if (word.norm === 'gypsies') return !isCapitalised(word.text);
    return word.norm !== 'transgender' || after?.kind !== 'word' || /^(?:who|was|is|has|had|in|from|and|or|at|as|to|with|on)$/u.test(after.norm);
  },
  examples: {
    bad: [
      { text: 'He met a transgender in Oslo, two junkies and some gypsies.', marks: ['a transgender', 'junkies', 'gypsies'] },
      { text: 'The film shows an Eskimo hunter.', marks: ['Eskimo'] },
      { text: 'He had a sex change in 2010.', marks: ['sex change'], fixed: 'He had a transition in 2010.' },
      { text: 'The half-caste boy, a homosexual couple and a spinster sat there.', marks: ['half-caste', 'a homosexual couple', 'spinster'] },
      { text: 'It serves the elderly and the homeless. The manic depressive met a Mohammedan.', marks: ['the elderly', 'the homeless', 'manic depressive', 'Mohammedan'] },
      { text: 'The bar was popular with homosexuals.', marks: ['homosexuals'], fixed: 'The bar was popular with gay people.' },
    ],
    good: ['The Edmonton Eskimos lost.', 'The maker of Eskimo Pie objected.', 'A transgender teenager sang.', 'Roma (Gypsies) objected.', 'Audio junkies like it.', 'The snail is a hermaphrodite.', 'He pitched in the Negro Leagues.', 'The gypsy moth spread.', '“Junkies,” he shouted.', 'An Oriental rug was stolen.', 'The elderly man and the homeless charity won.', 'News junkies were up all night.'],
  },
});
