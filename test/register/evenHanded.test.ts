/**
 * Wording that is marked of one party must be marked of the other, or the register says why not. Each pair of parties
 * is put into the same sentences; a mark on one side only needs an `asymmetry` note on one of the two subjects.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from 'copydesk:register';
import { createDesk } from '../../src/core/desk';
import { createRegister } from '../../src/register/register';

interface Party {
  readonly subject: string;
  readonly name: string;
  readonly people: string;
}

const party = (subject: string, name: string, people: string): Party => ({ subject, name, people });

const PAIRS: readonly (readonly [Party, Party])[] = [
  [party('kosovo', 'Kosovo', 'Kosovan'), party('serbia', 'Serbia', 'Serbian')],
  [party('taiwan', 'Taiwan', 'Taiwanese'), party('china', 'China', 'Chinese')],
  [party('israel', 'Israel', 'Israeli'), party('palestine-state', 'Palestine', 'Palestinian')],
  [party('morocco', 'Morocco', 'Moroccan'), party('western-sahara', 'Western Sahara', 'Sahrawi')],
  [party('abkhazia', 'Abkhazia', 'Abkhaz'), party('georgia', 'Georgia', 'Georgian')],
  [party('south-ossetia', 'South Ossetia', 'South Ossetian'), party('georgia', 'Georgia', 'Georgian')],
  [party('transnistria', 'Transnistria', 'Transnistrian'), party('moldova', 'Moldova', 'Moldovan')],
  [party('somaliland', 'Somaliland', 'Somalilander'), party('somalia', 'Somalia', 'Somali')],
  [party('northern-cyprus', 'Northern Cyprus', 'Turkish Cypriot'), party('cyprus', 'Cyprus', 'Greek Cypriot')],
  [party('south-korea', 'South Korea', 'South Korean'), party('north-korea', 'North Korea', 'North Korean')],
  [party('armenia', 'Armenia', 'Armenian'), party('azerbaijan', 'Azerbaijan', 'Azerbaijani')],
  [party('india', 'India', 'Indian'), party('pakistan', 'Pakistan', 'Pakistani')],
  [party('ukraine', 'Ukraine', 'Ukrainian'), party('russia', 'Russia', 'Russian')],
];

const SENTENCES: Readonly<Record<string, (own: Party, other: Party) => string>> = {
  regime: (own) => `Envoys met the ${own.people} regime.`,
  'legitimate government': (own) => `The legitimate government of ${own.name} objected.`,
  'so-called government': (own) => `The so-called ${own.people} government objected.`,
  government: (own) => `The ${own.people} government objected to the plan.`,
  president: (own) => `The president of ${own.name} spoke to reporters.`,
  country: (own) => `The country of ${own.name} held an election.`,
  citizens: (own) => `Citizens of ${own.name} may travel.`,
  'breakaway region': (own, other) => `The breakaway ${own.people} region has its own police, unlike ${other.name}.`,
  occupied: (own, other) => `${own.people} forces occupied the village, and ${other.people} forces left it.`,
  liberated: (own, other) => `${own.people} fighters liberated the village from ${other.people} forces.`,
  terrorists: (own) => `${own.people} terrorists attacked the convoy.`,
  border: (own, other) => `The border between ${own.name} and ${other.name} is closed.`,
  'so-called state': (own) => `The so-called ${own.people} state issued a note.`,
  'self-declared state': (own) => `The self-declared ${own.people} state issued a note.`,
  return: (own, other) => `${own.name} will return to ${other.name}.`,
  ties: (own, other) => `${own.name} established ties with ${other.name}.`,
  embassy: (own) => `The ${own.people} embassy in London closed.`,
  'the world': (own) => `The world does not recognise ${own.name}.`,
  'the UN': (own) => `The UN recognises ${own.name}.`,
  'its president': (own) => `${own.name}'s president spoke to reporters.`,
  parliament: (own) => `The ${own.people} parliament voted.`,
  'breakaway province': (own) => `The breakaway province of ${own.name} held an election.`,
  'self-declared republic': (own) => `The self-declared republic of ${own.name} held an election.`,
  annexed: (own, other) => `${own.name} annexed ${other.name}.`,
  'a part': (own, other) => `${own.name} is part of ${other.name}.`,
};

/** What gives a state's offices to a place that few or none recognise. */
const OFFICES = ['so-called government', 'government', 'president', 'country', 'citizens', 'embassy', 'its president', 'parliament'];

/** Sentences that are marked of one party only, for the reason that the register gives; no others may be. */
const EXCUSED: Readonly<Record<string, readonly string[]>> = {
  'kosovo, serbia': ['breakaway province', 'self-declared republic', 'a part'],
  'taiwan, china': ['country', 'embassy', 'breakaway province', 'a part'],
  'israel, palestine-state': ['government', 'country', 'return'],
  'morocco, western-sahara': ['so-called government', 'government', 'country', 'breakaway province', 'a part'],
  'abkhazia, georgia': OFFICES,
  'south-ossetia, georgia': OFFICES,
  'transnistria, moldova': OFFICES,
  'somaliland, somalia': [...OFFICES, 'a part'],
  'northern-cyprus, cyprus': ['regime', 'president', 'citizens', 'embassy', 'its president', 'parliament'],
};

/** Places of like standing: what is marked of one is marked of each. */
const ALIKE: Readonly<Record<string, { readonly sentences: readonly ((name: string, people: string, of: string) => string)[]; readonly places: readonly (readonly [string, string, string])[] }>> = {
  'whose state few or none recognise': {
    sentences: [(name) => `The president of ${name} spoke.`, (name) => `${name}'s president spoke.`, (name, people) => `The ${people} government objected.`, (name, people) => `The ${people} parliament voted.`],
    places: [['Abkhazia', 'Abkhaz', 'Georgia'], ['South Ossetia', 'South Ossetian', 'Georgia'], ['Transnistria', 'Transnistrian', 'Moldova'], ['Somaliland', 'Somaliland', 'Somalia'], ['Northern Cyprus', 'Turkish Cypriot', 'Cyprus']],
  },
  'that were never governed by whom the word makes them break away from, or are a state to most': {
    sentences: [(name) => `The breakaway province of ${name} voted.`, (name) => `The breakaway region of ${name} voted.`, (name, _, of) => `${name} is part of ${of}.`],
    places: [['Taiwan', 'Taiwanese', 'China'], ['Kosovo', 'Kosovan', 'Serbia'], ['Western Sahara', 'Sahrawi', 'Morocco']],
  },
  'that most states hold to be occupied': {
    sentences: [(name, _, of) => `${name} is part of ${of}.`, (name, _, of) => `${name} became part of ${of}.`],
    places: [['Crimea', 'Crimean', 'Russia'], ['Donetsk', '', 'Russia'], ['The Golan', '', 'Israel']],
  },
  'that were taken by force, which is no side’s word': {
    sentences: [(name, _, of) => `${of} annexed ${name} long ago.`],
    places: [['Crimea', '', 'Russia'], ['East Jerusalem', '', 'Israel'], ['the Golan Heights', '', 'Israel'], ['Western Sahara', '', 'Morocco'], ['Goa', '', 'India']],
  },
};

const register = createRegister(data);
const desk = createDesk({ register, today: '2026-01-10' });
/** The wording rules that mark a sentence; statements are judged by facts and are even by nature. */
const marks = (text: string): string[] => desk.read({ text, format: 'plaintext', date: '2025-06-20' }).findings
  .filter(({ rule }) => rule.startsWith('recognition.') && rule !== 'recognition.claim').map(({ rule, text: words }) => `${rule} “${words}”`).sort();
const rulesOf = (found: readonly string[]): string[] => [...new Set(found.map((mark) => mark.slice(0, mark.indexOf(' '))))].sort();

for (const [a, b] of PAIRS) {
  test(`${a.name} and ${b.name} are read alike, or the register says why not`, () => {
    const uneven = Object.entries(SENTENCES).filter(([, sentence]) => rulesOf(marks(sentence(a, b))).join() !== rulesOf(marks(sentence(b, a))).join()).map(([name]) => name);
    assert.deepEqual(uneven, EXCUSED[`${a.subject}, ${b.subject}`] ?? []);
    assert.ok(uneven.length === 0 || [a, b].some(({ subject }) => register.subject(subject)?.asymmetry), `no asymmetry note on ${a.subject} or ${b.subject}`);
  });
}

for (const [standing, { sentences, places }] of Object.entries(ALIKE)) {
  test(`places ${standing} are read alike`, () => {
    for (const sentence of sentences) {
      const found = places.map((place) => `${rulesOf(marks(sentence(...place))).join() || 'nothing'}: ${sentence(...place)}`);
      assert.equal(new Set(found.map((one) => one.slice(0, one.indexOf(':')))).size, 1, found.join('\n'));
    }
  });
}
