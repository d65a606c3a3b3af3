/** Dense Markdown for measuring, with more names, figures and statements than copy has: composed from the templates below by seeded dice, so that every run reads the same. */

const FIRST = 'Amara Lucía Tomasz Ingrid Farid Mei-Ling Kwame Oluchi Henrik Soraya Dimitri Aoife Rafael Nadia Jamal Priya Viktor Leila Marcus Yuki Anneliese Tariq Bettina Solomon Zofia'.split(' ');
const LAST = 'Okafor Halvorsen Rahimi Delgado Kowalczyk Fraser Lindqvist Nakamura Abdi Petrenko Osei Moreau van-Dijk Castellanos Ahmadzai Brennan Dlamini Haugen Sørensen Kapoor Yilmaz Whitcombe Marchetti Grüber O’Leary'.split(' ').map((name) => name.replace('van-', 'van '));
const PLACE = 'Oslo|Kabul|Nairobi|Geneva|Montevideo|Tashkent|Doha|Warsaw|Jakarta|Lagos|Helsinki|Quito|Brussels|Islamabad|Vilnius|Accra|Hanoi|Skopje|Tbilisi|Antananarivo|New York|Cape Town|San Salvador'.split('|');
const COUNTRY = 'Norway|Afghanistan|Kenya|Uruguay|Qatar|Poland|Indonesia|Nigeria|Finland|Ecuador|Pakistan|Lithuania|Ghana|Vietnam|North Macedonia|Georgia|Madagascar|South Africa|Sweden|Turkey|Kosovo|Taiwan|Myanmar'.split('|');
const BODY = 'the Ministry of Transport|the European Commission|the United Nations|the National Electoral Board|the Port Authority|NATO|the African Union|the World Health Organization|the Central Bank|the city council|the Supreme Court|the Farmers’ Federation|Amnesty International|the Taliban|the opposition'.split('|');
const ROLE = 'foreign minister|deputy mayor|spokeswoman|chief economist|former judge|union leader|harbour master|ambassador|head of mission|teacher|prosecutor|senator'.split('|');
const THING = 'the rail link|a draft budget|the fishing agreement|a water treatment plant|the prisoner exchange|the school reform|a new ferry route|the hospital merger|the border crossing|a grain contract|the tram depot|the archive'.split('|');
const VERB = 'approved|delayed|criticised|reopened|rejected|welcomed|inspected|postponed|abandoned|defended|financed|reviewed'.split('|');
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const DAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');
const QUOTE = [
  'We counted every crate twice and the figures still do not agree', 'Nobody asked the people who live beside the line', 'There is no money left for a second winter',
  'It was decided before the meeting began', 'I have been waiting for this letter since spring', 'The road was closed, the bridge was not', 'Our members will vote when they have read it',
  'That is very clearly not what the treaty says', 'My father built that wall and it is still standing', 'What was promised in public was taken back in private',
];
const CLAIM = [
  'Most countries have not recognized the Taliban as a government.', 'Only Russia has formally recognised the Taliban administration.', 'Sweden joined NATO on {date}.', '{country} is a member of the European Union.',
  'Kosovo is recognised by more than {n} states.', '{country} became a member of the United Nations in {year}.', 'Finland is not a member of NATO.', 'The State of Palestine is recognised by {n} countries.',
  '{country} has never recognised Taiwan.', 'No country had recognised the government in Kabul by {date}.',
];
/** `{quote}` and the rest are filled in by `SLOTS`. */
const SENTENCES = [
  '{name}, the {role} of {country}, {verb} {thing} on {day} after talks in {place}.', 'Officials in {place} said that {body} had {verb} {thing} in {month}.',
  '“{quote},” said {name}, a {role} from {place}.', '“{quote},” {last} added. “{quote}.”', 'About {n} people were moved from their homes near {place}, according to {body}.',
  '{body} {verb} {thing} by {n} votes to {small}.', 'The cost has risen to {money} since {year}, an increase of {small} per cent.', 'In {year}, {country} and {country} signed an agreement on {thing}.',
  'It was {verb} by {body} shortly before {day} midnight.', '{name} told reporters in {place} that “{quote}”.', 'There were {n} applications for {small} places, {body} said.',
  'A report published on {date} found that {thing} was {verb} without a tender.', 'The {role}, {name}, {age}, declined to comment.', 'In order to finish by {month}, a number of contractors were hired from {country}.',
  'The decision was made at a very late stage, and it was extremely costly, {last} said.', 'Neither {body} nor {body} answered questions sent on {date}.', '{claim}', '{claim} {name} disputed that in {place}.',
  'So the matter returns to {body} in {month} {year}.', 'Residents of {place} have been waiting for {thing} for {small} years.', 'According to {name}, who led {body} until {year}, the accounts were never audited.',
  'The ship left {place} on {date} with {n} tonnes of grain.', 'Prices in {place} fell {small}.{digit} per cent in {month}, the sharpest drop since {year}.', '{country}’s {role} called {thing} a landmark deal; {body} called it a mistake.',
  'Police said {small} people had been arrested, among them {name}, a {role}.', 'Heavy rain closed the road between {place} and {place} for {small} hours.', 'Ms. {last} was elected in {year} with {small} per cent of the vote.',
  'Despite the fact that {thing} had been {verb}, work on it went on.', 'The court in {place} heard {small} witnesses; {last} was the last of them.', '{body} is expected to publish its figures for {month} on {day}.',
  'Mr. {last} and {name} met twice in {place}, on {date} and again a week later.', 'Many experts believe that {thing} will cost more than {money}.', 'The minutes, seen by this newspaper, run to {n} pages.',
  '{place} has {n} inhabitants and one bus line.', 'When the vote was counted on {day}, {body} asked for a recount.', 'A spokesman for the {role} in {place} said the claim was “not accurate”.',
  'The U.S. embassy in {place} advised its citizens to stay indoors until {day}.', '{name}’s lawyers filed an appeal at {small} p.m. on {date}.', 'Each household will pay {money} less, {body} calculated.',
  'Snow fell on {place} for the {small}th day, and schools in the valley stayed shut.',
];

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** About `words` words of copy (a paragraph more or less), with a dateline. */
export function copy(words, seed) {
  const roll = dice(seed);
  const below = (n) => Math.floor(roll() * n);
  const one = (list) => list[below(list.length)];
  const SLOTS = {
    name: () => `${one(FIRST)} ${one(LAST)}`, last: () => one(LAST), place: () => one(PLACE), country: () => one(COUNTRY), body: () => one(BODY), role: () => one(ROLE), thing: () => one(THING),
    verb: () => one(VERB), month: () => one(MONTH), day: () => one(DAY), year: () => String(1950 + below(76)), date: () => `${one(MONTH)} ${1 + below(28)}, ${1990 + below(36)}`,
    n: () => (below(40_000) + 100).toLocaleString('en-US'), small: () => String(2 + below(88)), digit: () => String(below(10)), age: () => String(24 + below(60)),
    money: () => `$${1 + below(900)}.${below(10)} million`, quote: () => one(QUOTE), claim: () => fill(one(CLAIM)),
  };
  const fill = (template) => template.replace(/\{(\w{1,10})\}/gu, (_, slot) => SLOTS[slot]());
  const sentence = () => { const text = fill(roll() < 0.06 ? '{claim}' : one(SENTENCES)); return text[0].toUpperCase() + text.slice(1); };
  const paragraph = () => {
    const sentences = Array.from({ length: 2 + below(3) }, sentence);
    if (roll() < 0.15) sentences.push(fill(`The [full text](https://example.org/${below(1e6)}) was published in {place}.`));
    if (roll() < 0.05) sentences.push(fill('It was called *{thing}* in {country}.'));
    return sentences.join(' ');
  };
  const parts = [`${one(PLACE).toUpperCase()}, June 20, 2025 — ${paragraph()}`];
  const countOf = (text) => text.split(/\s+/u).length;
  for (let count = countOf(parts[0]); count < words;) {
    const kind = roll();
    const text = kind < 0.12 ? `## ${fill('{place} and {thing}')}` : kind < 0.16 ? `> ${fill('“{quote},” {name} wrote in {year}.')}` : kind < 0.19 ? [1, 2, 3].map(() => `- ${sentence()}`).join('\n') : paragraph();
    parts.push(text);
    count += countOf(text);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Keystrokes as a writer makes them: `count` edits, in bursts at places all over the text; yields each state. */
export function* typing(text, count, seed) {
  const roll = dice(seed);
  const burst = ' and the mayor of Kiev said that it was agreed.';
  for (let made = 0; made < count;) {
    let at = text.indexOf(' ', Math.floor(roll() * text.length));
    if (at < 0) at = text.length;
    for (const char of burst) {
      if (made++ >= count) return;
      text = text.slice(0, at) + char + text.slice(at);
      at++;
      // An editor hands out flat text: reading a unit makes the engine join the parts before the clock runs.
      text.charCodeAt(0);
      yield text;
    }
  }
}
