import { fitReplacement } from '../../rule/replacement';
import type { Block, Token } from '../../draft/types';
import { heard, listenFor } from '../../rule/listen';
import type { BlockRule, Conventions, PhraseRule } from '../../rule/rule';
import { AGREEING, agreementAt, participleAt } from './agreement';
import { CONFUSIONS } from './confusions/index';
import { TAKEN_APART } from './confusions/takenApart';
import { isOrdinary } from './ordinary';
import { HEADS, someOf, verbOf } from './ofMany';
import { asAt, partnerOf, thanAt } from './pairs';
import type { Partner } from './partner';
import { affectAt, appealAt, AT_ONCE, democratAt, effectAt, fromAt, haveAt, itsAt, ledAt, mightAt, oneAt, theirAt, thenAt, whoAt, whoseAt } from './slips';
import { meant, swaps } from './swaps';

/** What asks for a word further on: a pair, or the verb that goes with “the number of homes”; and verbs whose subject stands before them. */
const ASKS = new Map<string, (block: Block, at: number, conventions: Conventions) => Partner>([
  ['neither', partnerOf], ['between', partnerOf], ['then', thanAt], ['than', asAt], ['form', fromAt], ['whom', whoAt], ['had', participleAt], ['effect', affectAt], ['affect', effectAt], ['there', theirAt], ['who\'s', whoseAt], ['one', oneAt], ['may', mightAt], ['appeal', appealAt], ['their', itsAt], ['democrat', democratAt], ...['could', 'should', 'would', 'might', 'must'].map((modal) => [modal, haveAt] as const), ...[...AT_ONCE.keys()].map((verb) => [verb, thenAt] as const), ['lead', ledAt], ...[...AGREEING.keys()].map((verb) => [verb, agreementAt] as const),
]);
const OF_MANY = new Set(['number', 'one', 'each', 'neither', ...HEADS]), SOME = new Set(['two', 'three', 'four', 'five', 'six', 'several', 'both', 'few']);
const ASKING = listenFor([...OF_MANY, ...SOME, ...ASKS.keys()]);

export const confusedWord: BlockRule & PhraseRule = {
  id: 'style.confused-word',
  level: 'warning',
  summary: 'A word taken for another: “more then half”, “loose the match”, “neither he or she”, “the number of homes have risen”.',
  reason: 'Spelling checkers pass both words; only the company they keep shows that the wrong one was typed, and readers see it.',
  authority: 'Merriam-Webster’s Dictionary of English Usage; AP Stylebook and Guardian style guide, which both list most of these pairs',
  wordings: [...swaps(CONFUSIONS), ...swaps(TAKEN_APART, { explain: (_, right) => `It is one word: “${right}”.` })],
  accepts: isOrdinary,
  waitsFor: ASKING,
  check(block, mark, conventions) {
    for (const i of heard(block, ASKING)) {
      const asked = (block.tokens[i] as Token).norm;
      const ask = block.tokens[i + 1]?.norm === 'of' && OF_MANY.has(asked) ? verbOf : block.tokens[i + 1]?.norm === 'of' && SOME.has(asked) ? someOf : ASKS.get(asked);
      const [at, right, from] = ask?.(block, i, conventions) ?? [i];
      if (right === undefined) continue;
      const { start, end } = block.tokens[at] as Token;
      mark({
        span: { start: (block.tokens[from ?? i] as Token).start, end }, message: meant(block.text.slice(start, end), right),
        fixes: [{ title: `Write “${right}”`, safe: false, edits: [fitReplacement(block, { start, end, first: at }, right)] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'Turnout was more then half.', marks: ['more then half'], fixed: 'Turnout was more than half.' },
      { text: 'United could loose the match.', marks: ['could loose'], fixed: 'United could lose the match.' },
      { text: 'The storm had no affect on trade.', marks: ['no affect'], fixed: 'The storm had no effect on trade.' },
      { text: 'The march was lead by students.', marks: ['was lead by'], fixed: 'The march was led by students.' },
      { text: 'He should of gone home.', marks: ['should of gone'], fixed: 'He should have gone home.' },
      { text: 'A petition of more then 3,000 names was lost. The bank is better placed then most.', marks: ['more then 3,000', 'placed then most'], fixed: 'A petition of more than 3,000 names was lost. The bank is better placed than most.' },
      { text: 'Two engines are on there way. The cuts have taken there toll, and it is far to late.', marks: ['on there way', 'taken there toll', 'far to late'], fixed: 'Two engines are on their way. The cuts have taken their toll, and it is far too late.' },
      { text: 'Footfall has fell by 2%. They had took the money and can not pay.', marks: ['has fell by', 'They had took', 'can not pay'], fixed: 'Footfall has fallen by 2%. They had taken the money and cannot pay.' },
      { text: 'Homes are with out power. She asked wether it was true.', marks: ['with out power', 'asked wether'], fixed: 'Homes are without power. She asked whether it was true.' },
      { text: 'Less people came. He was laying on the floor, and the affect was clear.', marks: ['Less people', 'was laying on the floor', 'the affect was'], fixed: 'Fewer people came. He was lying on the floor, and the effect was clear.' },
      { text: 'Their was no reply.', marks: ['Their was'], fixed: 'There was no reply.' },
      { text: 'Neither the mayor or the council replied, and neither Oxley or Anna Street would confirm it.', marks: ['Neither the mayor or', 'neither Oxley or'], fixed: 'Neither the mayor nor the council replied, and neither Oxley nor Anna Street would confirm it.' },
      { text: 'It stays between you and I. It was agreed between Ms Lund and I.', marks: ['between you and I', 'between Ms Lund and I'], fixed: 'It stays between you and me. It was agreed between Ms Lund and me.' },
      { text: 'The number of new cases have risen. She said that a number of homes has been lost.', marks: ['number of new cases have', 'number of homes has'], fixed: 'The number of new cases has risen. She said that a number of homes have been lost.' },
      { text: 'Work has began. The amount of patients fell, and most had all ready left.', marks: ['has began', 'amount of patients', 'had all ready left'], fixed: 'Work has begun. The number of patients fell, and most had already left.' },
      { text: 'Residents were effected. It was suppose to end. She asked who’s idea it was, and he was lead from the dock.', marks: ['Residents were effected', 'was suppose to', 'who’s idea', 'was lead from the dock'], fixed: 'Residents were affected. It was supposed to end. She asked whose idea it was, and he was led from the dock.' },
      { text: 'The man whom police said was hurt has left, as have those whom were not.', marks: ['whom', 'those whom were'], fixed: 'The man who police said was hurt has left, as have those who were not.' },
      { text: 'One of the men were held. She said each of the three homes have gone, and neither of them left.', marks: ['One of the men were', 'each of the three homes have'], fixed: 'One of the men was held. She said each of the three homes has gone, and neither of them left.' },
      { text: 'There was five people there. There is 12 seats. It has less than 10 pupils. The song was sang and the book was wrote.', marks: ['There was five people', 'There is 12 seats', 'less than 10 pupils', 'was sang', 'was wrote'], fixed: 'There were five people there. There are 12 seats. It has fewer than 10 pupils. The song was sung and the book was written.' },
      { text: 'The results was late, but the two boys has left. Several players was there, and police said the men was held.', marks: ['The results was', 'the two boys has', 'Several players was', 'the men was'], fixed: 'The results were late, but the two boys have left. Several players were there, and police said the men were held.' },
      { text: 'She said farmers in Kansas was glad. Edith, 89, and Rose, 86, was there. Each warnings was ignored. The deputy have left. Neither the trust nor the union were ready.', marks: ['farmers in Kansas was', 'Rose, 86, was', 'Each warnings', 'The deputy have', 'Neither the trust nor the union were'], fixed: 'She said farmers in Kansas were glad. Edith, 89, and Rose, 86, were there. Each warning was ignored. The deputy has left. Neither the trust nor the union was ready.' },
      { text: 'It was more trouble then they had.', marks: ['more trouble then'], fixed: 'It was more trouble than they had.' },
      { text: 'Two men was arrested.', marks: ['Two men was'], fixed: 'Two men were arrested.' },
      { text: 'The mayor, along with three aides, were late. The number of people waiting a year for treatment have fallen.', marks: ['The mayor, along with three aides, were', 'number of people waiting a year for treatment have'], fixed: 'The mayor, along with three aides, was late. The number of people waiting a year for treatment has fallen.' },
      { text: 'The list of closures for Saturday’s marathon were posted.', marks: ['list of closures for Saturday’s marathon were'], fixed: 'The list of closures for Saturday’s marathon was posted.' },
      { text: 'The list of names were read. She said that the cost of repairs have risen.', marks: ['list of names were', 'cost of repairs have'], fixed: 'The list of names was read. She said that the cost of repairs has risen.' },
      { text: 'A criteria is age. The jury is comprised of women. He was hung for murder. An on going row.', marks: ['A criteria', 'is comprised of', 'was hung for murder', 'An on going'], fixed: 'A criterion is age. The jury comprises women. He was hanged for murder. An ongoing row.' },
      { text: 'It will effect about 40 homes. He was loathe to go, and she made discrete inquiries.', marks: ['will effect about', 'was loathe to', 'made discrete inquiries'], fixed: 'It will affect about 40 homes. He was loath to go, and she made discreet inquiries.' },
      { text: 'It was chosen to compliment the fish. The driver, who’s license was lost, was kept appraised of it. He would not to attend.', marks: ['chosen to compliment the', 'who’s license', 'kept appraised of', 'would not to attend'], fixed: 'It was chosen to complement the fish. The driver, whose license was lost, was kept apprised of it. He would not attend.' },
      { text: 'He could of drowned in one the deepest lakes. Coach Ann Berg, who lead the team to the title, was accused with lying and pled guilty. They could not find it, and slipped off of the roof.', marks: ['could of', 'one the', 'lead', 'accused with lying', 'pled guilty', 'slipped off of'], fixed: 'He could have drowned in one of the deepest lakes. Coach Ann Berg, who led the team to the title, was accused of lying and pleaded guilty. They could not find it, and slipped off the roof.' },
      { text: 'The men were treated for prostrate cancer.', marks: ['prostrate cancer'], fixed: 'The men were treated for prostate cancer.' },
      { text: 'The zoning committee have approved it.', preset: 'us', marks: ['The zoning committee have'], fixed: 'The zoning committee has approved it.' },
      { text: 'A routine audit of the city lead to the find. He walked in, hands the clerk a note and left. It will not effect morning trains, and would have serve a year. The man whom they say set the fire was sat at a bus stop.', marks: ['lead', ', hands', 'not effect', 'would have serve', 'whom', 'was sat at'], fixed: 'A routine audit of the city led to the find. He walked in, handed the clerk a note and left. It will not affect morning trains, and would have to serve a year. The man who they say set the fire was sitting at a bus stop.' },
      { text: 'Two of the five whales stranded in Orkney has died. Neither the referee nor his assistants is ready.', marks: ['Two of the five whales stranded in Orkney has', 'Neither the referee nor his assistants is'], fixed: 'Two of the five whales stranded in Orkney have died. Neither the referee nor his assistants are ready.' },
      { text: 'Water entered there homes, with a severe affect on trade. The novelist, who’s first book sold, could loose a month’s pay. It pulled a pickup form a ravine, and earned more in May then it did in a year. One of largest firms left. The court heard that the builder had began work.', marks: ['entered there', 'severe affect', 'who’s', 'could loose', 'pickup form', 'then', 'One of largest', 'the builder had began'], fixed: 'Water entered their homes, with a severe effect on trade. The novelist, whose first book sold, could lose a month’s pay. It pulled a pickup from a ravine, and earned more in May than it did in a year. One of the largest firms left. The court heard that the builder had begun work.' },
      { text: 'Marcus Bell scored 27 points and lead the Panthers to a win. They left after their trawler sunk.', marks: ['and lead', 'after their trawler sunk'], fixed: 'Marcus Bell scored 27 points and led the Panthers to a win. They left after their trawler sank.' },
      { text: 'The chair, as well as two directors, were held. The old barn, along with two sheds, have burned. A backlog of more than 400 untested kits were found. She is one of four people who was hurt, and the two men had ran.', marks: ['The chair, as well as two directors, were', 'The old barn, along with two sheds, have', 'backlog of more than 400 untested kits were', 'one of four people who was', 'the two men had ran'], fixed: 'The chair, as well as two directors, was held. The old barn, along with two sheds, has burned. A backlog of more than 400 untested kits was found. She is one of four people who were hurt, and the two men had run.' },
      { text: 'She may have lived if help had come sooner.', marks: ['may'], fixed: 'She might have lived if help had come sooner.' },
      { text: 'The town council has agreed to sell their depot.', marks: ['their'], fixed: 'The town council has agreed to sell its depot.' },
      { text: 'He will appeal the ruling.', preset: 'uk', marks: ['appeal'], fixed: 'He will appeal against the ruling.' },
      { text: 'There was a rift between he and his coach. A bomb had laid undetected for a couple hours.', marks: ['between he and his', 'had laid undetected', 'a couple hours'], fixed: 'There was a rift between him and his coach. A bomb had lain undetected for a couple of hours.' },
      { text: 'She is one of the few crofters on Lewis who still keeps ponies.', marks: ['one of the few crofters on Lewis who still keeps'], fixed: 'She is one of the few crofters on Lewis who still keep ponies.' },
      { text: 'Berg Castings, which employs 240 people in Hull, are consulting staff.', marks: ['Castings, which employs 240 people in Hull, are'], fixed: 'Berg Castings, which employs 240 people in Hull, is consulting staff.' },
      { text: 'Three Democrat senators left.', preset: 'us', marks: ['Democrat'], fixed: 'Three Democratic senators left.' },
      { text: 'By noon, flames had began to spread, and it was more warmer.', marks: ['flames had began', 'was more warmer'], fixed: 'By noon, flames had begun to spread, and it was warmer.' },
    ],
    good: [
      { text: 'The committee have met.', preset: 'uk' }, 'The issues that affect on average ten firms. He cleaned there on Sunday. She knew Ann, who’s first in the queue, and the extension that the builder had began. They want more and then it did it. She received an entry form the club sent.', 'The committee have met. A new lead to the man was found. He walked in, hands in his pockets, and left. It could effect change. He had more warmer coats. She came to Leeds and walks daily.',
      'The owners of the firm, which has a plant, are here. Britain and Denmark, which has the chair, have led.', 'The clubs, which employ 40 people, are shut. The clubs, one of which has gone, are shut.', 'The firm has sued four companies for their role. The council have sold their depot.', 'A man may have left if he could, and Liberal Democrat senators left. She may have left, and if he had known, he left.', 'The family, along with two friends, were held. She is the only one of four women who was there, and one of those who was ill.', 'The news was bad. The mumps was mild, and the mews was quiet. The three years was a long time, and the headquarters is new. The species has gone. The suburbs is where he grew up. Two men is enough.',
      'The driver with the two dogs was hurt. The Times was late. The workers’ was the best plan. Those who lead the workers, and the man who sold the shops was one, left. The virus was new, and the crossroads was closed. The lens was broken. The house he owns is old. The specimen was lost, the abdomen was hurt, the semen was tested, the corps was new, and the 1990s was kind. The gallows was built. The quarters is far, and the means was there. The 10 meters was too far.',
      'The list of names for those who were lost is long. The cost of repairs in homes and offices are borne by all. ', 'The lists of names were read, and a list of names was kept. The price of the homes that were sold rose. The use of homes, which have gardens, is old.',
      'Neither side won or lost. Neither is or was a member. Neither the men or women nor the children left. Neither, he said, or both.', 'I was between jobs and I wanted a change. It fell between May and June.',
      'The number of cases has risen, and a number of homes have been lost. The number of people who live there are in the list. Those hit by the number of closures are angry. The number of seats parties have rose.',
      'The man whom police arrested was, she said, a man whom she met. Those who were told whom to call did. The money they had began to go. They are all ready to go. The changes were effected by law. Who’s first?',
      'Those hit by one of the storms are angry. One of the reasons people have left is rent. One of the men who were held died. In one of the homes were two dogs. They have broke neighbours. There was less than 10% left, and there was two minutes to go. The award’s criteria is on its site.',
      'If the officer were here. They asked that the officer have a lawyer. One of the farmers in Kansas was glad. Neither the trust nor the unions were ready. The aim of the games in Oslo was peace. There was more rain then. Sometimes in April is a film. Each series is new.',
      'Prices were cheaper then, but wages were lower.',
      'She could of course appeal.',
      'He rescued what he could of the archive.',
      'The dogs broke loose in the yard. She was laying bricks, and laying on the charm. He earns less, people say.',
      'The cuts affect the poorest.',
      'They loathe to lose. The will to be free is strong. He would, not to be late, run. Two discrete inquiries were held. The home was appraised at $2 million. She rose to compliment the cook.', 'The company hopes to effect a merger.',
      'The principal of the school resigned.',
      'He took the lead by a second.',
      'They sailed to the Isle of Man.',
      '“It could of been worse,” he said.',
      'He could of need go. It is number one the latest list says. Ann Berg and Karl Lund, who lead the team, left. Those, who lead the way, are few. One the rest saw.', 'People there own guns.', 'Many left there in May, and what was on there was lost.', 'They can not only sing. The money they had went to charity.',
    ],
  },
};
