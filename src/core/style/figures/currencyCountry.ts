import { inQuotation } from '../../draft/quotations';
import { isAllCaps, isCapitalised } from '../../draft/capitals';
import type { Span, Token } from '../../draft/types';
import type { DraftRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

/** Money of several countries, each with the words that tell which: countries, peoples, cities. */
const SHARED = [
  ['peso', 'mexico mexican mexicans argentina argentine buenos chile chilean santiago colombia colombian bogotá cuba cuban havana philippines philippine filipino manila uruguay uruguayan dominican'],
  ['rupee', 'india indian indians delhi mumbai pakistan pakistani islamabad karachi lanka lankan colombo nepal nepali nepalese kathmandu'],
  ['dinar', 'iraq iraqi baghdad kuwait kuwaiti serbia serbian belgrade jordan jordanian amman algeria algerian algiers tunisia tunisian tunis libya libyan tripoli bahrain'],
  ['franc', 'swiss switzerland zurich geneva cfa congo congolese rwanda rwandan kigali burundi guinea senegal france french paris belgian belgium'],
  ['dirham', 'emirates emirati uae dubai dhabi morocco moroccan rabat'],
  ['rial riyal', 'iran iranian tehran oman omani yemen yemeni saudi riyadh qatar qatari doha'],
  ['krone krona kroner kronor crown', 'danish denmark copenhagen sweden swedish stockholm norway norwegian oslo iceland icelandic reykjavik czech prague'],
  // Dollars by their sign, in countries where it may be their own; told by the word, another sign, the United States, or oil, which has its price in theirs.
  ['$', 'us american america americans washington'],
] as const;
const DOLLARS = SHARED.length - 1;
const MONEY: ReadonlyMap<string, number> = new Map(SHARED.flatMap(([names], i) => names.split(' ').flatMap((name) => [[name, i], [`${name}s`, i]] as const)));
const PLACES: ReadonlyMap<string, number> = new Map(SHARED.flatMap(([, places], i) => places.split(' ').map((place) => [place, i] as const)));
const LOCAL = new Set('toronto ottawa montreal vancouver sydney canberra melbourne singapore wellington'.split(' '));
const HEARD = listenFor([...MONEY.keys(), ...PLACES.keys(), ...LOCAL, 'dollar', 'dollars', 'oil', 'crude', 'barrel', 'barrels']);

interface Facts {
  readonly uses: readonly (Span & { readonly money: number })[];
  /** Money whose country is told. */
  readonly told: ReadonlySet<number>;
  readonly local: boolean;
}

export const currencyCountry: DraftRule<Facts> = {
  id: 'style.currency-country',
  level: 'hint',
  summary: 'Money that several countries have, in a draft that names none of them: “500 rupees”; or a bare “$” under a dateline of Canada or Australia.',
  reason: 'A Mexican peso is worth three of the Philippines’; readers cannot tell which is meant.',
  authority: 'AP Stylebook, “currency”; Reuters Handbook of Journalism, “currencies”; BBC News style guide, “money”',
  waitsFor: HEARD,
  collect(block) {
    const { tokens } = block;
    const uses: (Span & { money: number })[] = [], told = new Set<number>();
    let local = false;
    for (const i of heard(block, HEARD)) {
      const token = tokens[i] as Token, money = MONEY.get(token.norm), before = tokens[i - 1], after = tokens[i + 1];
      if (money === undefined) {
        const place = /^(?:dollars?|oil|crude|barrels?)$/u.test(token.norm) ? DOLLARS : isCapitalised(token.text) ? PLACES.get(token.norm) : undefined;
        if (place !== undefined) told.add(place); else local ||= LOCAL.has(token.norm) && isAllCaps(token.text);
      // "US$5", "A$5".
      } else if (money === DOLLARS && before?.kind === 'word' && !token.spaced) told.add(money);
      else if (money === DOLLARS ? after?.kind === 'number' && !after.spaced : before?.kind === 'number' && token.norm !== 'crown' || /^(?:hundred|thousand|million|billion|trillion)$/u.test(before?.norm ?? '')) {
        if (!inQuotation(block, token)) uses.push({ start: money === DOLLARS ? token.start : before?.start ?? 0, end: money === DOLLARS ? after?.end ?? 0 : token.stem, money });
      }
    }
    return { uses, told, local };
  },
  *judge(collected) {
    const done = new Set<number>(collected.flatMap(({ facts: { told } }) => [...told]));
    if (!collected.some(({ facts, index }) => facts.local && index < 3)) done.add(DOLLARS);
    for (const { facts, index } of collected) {
      for (const { start, end, money } of facts.uses) {
        if (done.has(money)) continue;
        done.add(money);
        yield { index, span: { start, end }, message: money === DOLLARS ? 'Which dollars? Say whose at first mention: “C$”, “A$”, “US$”.' : 'Of which country? Several have money of that name, and the draft names none of them.' };
      }
    }
  },
  examples: {
    bad: [
      { text: 'The thief took 500 rupees and 3 million pesos.', marks: ['500 rupees', 'million pesos'] },
      { text: 'TORONTO, June 20, 2025 (CP) — The firm paid $5 million for the plant.', marks: ['$5'] },
    ],
    good: [
      'The thief took 500 rupees in Mumbai.', 'The Mexican firm paid 3 million pesos.', 'The firm paid $5 million.', 'TORONTO, June 20, 2025 (CP) — The firm paid C$5 million.', 'TORONTO, June 20, 2025 (CP) — The firm paid $5 million for the U.S. plant.', 'Two crowns were stolen.', '“It cost 500 rupees,” he said.',
    ],
  },
};
