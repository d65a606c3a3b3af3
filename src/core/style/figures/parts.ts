import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';
import { listenFor } from '../../rule/listen';
import { type Amount, CURRENCY } from './amounts';
import { figured } from './figured';

/** People, and what they hold, as they are counted. */
export const WHOLES: ReadonlySet<string> = new Set('people|victims|passengers|civilians|members|students|workers|soldiers|children|migrants|residents|employees|players|dead|injured|suspects|defendants|seats|deaths|casualties|jurors|hostages|prisoners|crew|officers|protesters|demonstrators|lawmakers'.split('|'));
const COUNTED = listenFor([...WHOLES, ...CURRENCY]);
/** Two of these are two people, whoever they are. */
const PERSONS = /^(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|adults?|teenagers?|bab(?:y|ies)|infants?|toddlers?|democrats?|republicans?|independents?)$/u;
const SINGULAR = /^(?:man|woman|boy|girl|child|adult|teenager|baby|infant|toddler|soldier|civilian|officer|independent)$/u;
export const PARTS: ReadonlySet<string> = new Set('democrats|republicans|independents|men|women|boys|girls|children|adults|civilians|soldiers|police|officers|teenagers|infants|babies|pupils|teachers|passengers|crew|foreigners|tourists|students|militants|fighters'.split('|'));

/** "12 people, eight men and five women": the parts make the whole, or more than it. */
export const partsOfWhole: BlockRule = {
  id: 'style.parts-of-whole',
  level: 'warning',
  summary: 'Parts that come to more than their whole: “12 people, eight men and five women”.',
  reason: 'The reader adds them up. One of the figures is wrong.',
  authority: 'Arithmetic; adding up the victims is the first check of every copy desk',
  waitsFor: COUNTED,
  check(block, mark) {
    for (const { tokens, amounts: all } of figured(block)) {
      for (let i = 0; i + 1 < all.length; i++) {
        const whole = all[i];
        if (whole && CURRENCY.has(whole.unit)) {
          const sum = spent(tokens, whole, all.slice(i + 1));
          if (sum) mark({ span: { start: whole.start, end: all.at(-1)?.end ?? 0 }, message: `The parts come to ${whole.unit}${sum.toLocaleString('en')}.` });
          break;
        }
        if (!whole || !WHOLES.has(whole.unit)) continue;
        const noun = whole.last + 1, opening = tokens.findIndex(({ text }, at) => at > noun && /^[,(:—–-]$/u.test(text));
        const opens = opening < 0 ? all[i + 1]?.first ?? 0 : Math.min(all[i + 1]?.first ?? Infinity, isOne(tokens, opening + 1) ? opening + 1 : Infinity);
        const lead = tokens.slice(noun + 1, opens).map((token) => token.norm).join(' ');
        // "killed 12 people, eight men and five women", "12 people (eight men …", "12 people: …", "including eight men".
        if (!/^(?:(?:inside|aboard|there|in total|in all|died|(?:were|was|are|have been|had been) \p{L}{3,}(?:ed|t|en)) )?(?:[,(:—–-]|, including|including|, among them|, of whom)$/u.test(lead)) continue;
        const parts: { readonly value: number; readonly unit: string; readonly noun: number }[] = [];
        let isLast = false;
        for (let first = opens; first < tokens.length;) {
          const amount = all.find((other) => other.first === first), last = amount?.last ?? first;
          // "eight men", "eight were men", "a man".
          const at = /^(?:were|are)$/u.test(tokens[last + 1]?.norm ?? '') ? last + 2 : last + 1, unit = tokens[at]?.norm ?? '';
          if (amount ? !PARTS.has(unit) && !SINGULAR.test(unit) : !isOne(tokens, first)) break;
          parts.push({ value: amount?.value ?? 1, unit, noun: at });
          const between = tokens.slice(at + 1, at + 3).map(({ norm }) => norm);
          // Behind "and" stands the last: what follows may be somebody who speaks, "a man and a woman, a soldier said".
          if (isLast || between[0] !== ',' && between[0] !== 'and') break;
          isLast = between.includes('and');
          first = at + (between[1] === 'and' ? 3 : 2);
        }
        // Children may be boys and girls counted before: only groups that exclude each other add up.
        const sorts = new Set(parts.map((part) => part.unit));
        const apart = parts.length > 1 && sorts.size === parts.length && !(sorts.has('children') && (sorts.has('boys') || sorts.has('girls') || sorts.has('civilians'))) && !(sorts.has('civilians') && (sorts.has('women') || sorts.has('men')));
        const sum = parts.reduce((total, part) => total + part.value, 0), end = tokens[(parts.at(-1)?.noun ?? 0) + 1]?.text;
        // Behind a colon all are told, where nothing goes on: "four people died: two men and one woman".
        const isAll = lead.endsWith(':') && whole.value < 20 && (end === undefined || /^[.;]$/u.test(end)) && parts.every(({ unit }) => PERSONS.test(unit));
        if (!apart || sum === whole.value || sum < whole.value && !isAll) continue;
        mark({ span: { start: whole.start, end: tokens[parts.at(-1)?.noun ?? 0]?.stem ?? whole.end }, message: `The parts come to ${sum}, the whole is ${whole.value}.` });
        break;
      }
    }
  },
  examples: {
    bad: [
      { text: 'The blast killed 12 people, eight men and five women.', marks: ['12 people, eight men and five women'] },
      { text: 'Five people were arrested, three men and three women. Twelve people died, among them seven women and six men.', marks: ['Five people were arrested, three men and three women', 'Twelve people died, among them seven women and six men'] },
      { text: 'It is full, with 420 people inside – 230 women and 210 children.', marks: ['420 people inside – 230 women and 210 children'] },
      { text: 'Two people died: three men and one woman. Three people were hurt, two men, a woman and a child.', marks: ['Two people died: three men and one woman', 'Three people were hurt, two men, a woman and a child'] },
      { text: 'Five people died: three men and one woman.', marks: ['Five people died: three men and one woman'] },
      { text: 'The council has 15 members: eight Democrats, four Republicans and two independents.', marks: ['15 members: eight Democrats, four Republicans and two independents'] },
      { text: 'It cost $12 million: $7 million for the road and $3 million for the bridge. He took £450: £200 in cash, £210 in stamps and £110 in coins.', marks: ['$12 million: $7 million for the road and $3 million', '£450: £200 in cash, £210 in stamps and £110'] },
      { text: 'Of the 12 people, eight were men and five were women.', marks: ['12 people, eight were men and five were women'] },
      { text: 'It carried 40 passengers, including 30 women and 15 men.', marks: ['40 passengers, including 30 women and 15 men'] },
    ],
    good: ['The council has 14 members: eight Democrats, four Republicans and two independents. It cost $12 million: $7 million for the road and $5 million for the bridge. It cost $12 million: $7 million more than planned and $2 million more than last year. It cost $1.2 billion: $0.7 billion for the road and $0.4 billion for the rest. It cost $12 million: $7 million for the road and $3 million for 12 bridges. It cost $9 million, including $3 million for the road and $2 million for the bridge.', 'Four people died: three men and one woman. Two people were held, a man and a woman.', 'Five people died: three men and one woman, and a rescuer.', 'Two people died, a man and a woman, a soldier said. Three people, two men and a woman and their child, fled.', 'Five people died, three men and one woman.', 'The blast killed 12 people, seven men and five women.', 'The blast killed 12 people, including eight men.', 'Twelve people and five dogs were there.', 'It killed 12 people, eight civilians and five women.', 'Police held 12 people, two men in May and 11 women in June.'],
  },
};

/** “A man”: one. */
const isOne = (tokens: readonly Token[], at: number): boolean => tokens[at]?.norm === 'a' && SINGULAR.test(tokens[at + 1]?.norm ?? '');

/** What the parts of a sum of money come to where all are told behind a colon and rounding does not explain it. */
function spent(tokens: readonly Token[], whole: Amount, parts: readonly Amount[]): number | undefined {
  const opened = parts.map(({ first, unit }) => (unit === whole.unit ? tokens[first - 1]?.norm : unit)).join(' ');
  if (!/^:(?: ,)* and$/u.test(opened) || tokens.some(({ norm }) => /^(?:more|less|above|below|over|under|each|per|plus)$/u.test(norm))) return undefined;
  const sum = parts.reduce((total, { value }) => total + value, 0), slack = parts.reduce((total, amount) => total + amount.slack, whole.slack);
  return Math.abs(sum - whole.value) > slack ? sum : undefined;
}
