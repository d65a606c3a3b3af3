import { MONTHS, printed } from '../../draft/calendar';
import type { PhraseRule, Wording } from '../../rule/rule';

/** Long ways of saying a short thing, each with what can stand in its place as it is. */
const LONG: readonly (readonly [phrase: string, ...instead: string[]])[] = [
  ['in order to', 'to'], ['whilst', 'while'], ['amongst', 'among'], ['so as to', 'to'], ['due to the fact that', 'because'], ['owing to the fact that', 'because'], ['in view of the fact that', 'because'], ['on account of the fact that', 'because'],
  ['in light of the fact that', 'because'], ['for the reason that', 'because'], ['the reason why is that', 'the reason is that'], ['despite the fact that', 'although'], ['in spite of the fact that', 'although'],
  ['regardless of the fact that', 'although'], ['at this point in time', 'now'], ['at that point in time', 'then'], ['at the present time', 'now'], ['at the present moment', 'now'],
  ['in the near future', 'soon'], ['in the not too distant future', 'soon'], ['in the event that', 'if'], ['under circumstances in which', 'when'],
  ['until such time as', 'until'], ['during the course of', 'during'], ['throughout the course of', 'throughout'], ['for the duration of', 'during'], 
  ['with regard to', 'about'], ['with regards to', 'about'], ['with respect to', 'about'], ['with reference to', 'about'], ['in regard to', 'about'], ['in regards to', 'about'], ['pertaining to', 'about'],
  ['as to whether', 'whether'], ['the question as to whether', 'whether'], ['the question of whether or not', 'whether'], ['in excess of', 'more than'], ['a large number of', 'many'], ['large numbers of', 'many'],
  ['a significant number of', 'many'], ['a substantial number of', 'many'], ['the vast majority of', 'most'], ['the overwhelming majority of', 'most'], ['the majority of', 'most'],
  ['in the majority of cases', 'usually'], ['on a daily basis', 'daily'], ['on a regular basis', 'regularly'],
  ['on a weekly basis', 'weekly'], ['on a monthly basis', 'monthly'], ['on a yearly basis', 'yearly'], ['on a voluntary basis', 'voluntarily'], ['in a timely manner', 'on time'], ['in a timely fashion', 'on time'],
  ['exited his|her|their vehicle|car'], ['is|are|was|were in the process of'], ['is in possession of', 'has'], ['are in possession of', 'have'], ['is in need of', 'needs'], ['are in need of', 'need'], ['was in need of', 'needed'], ['were in need of', 'needed'], ['has the ability to', 'can'], ['have the ability to', 'can'],
  ['has the capacity to', 'can'], ['in an effort to', 'to'], ['in an attempt to', 'to'], ['with the exception of', 'except for'],
  ['with the possible exception of', 'except perhaps'], ['in the vicinity of', 'near'], ['in close proximity to', 'near'], ['in the proximity of', 'near'], 
  
  ['previous to', 'before'], ['subsequent to', 'after'], ['take into consideration', 'consider'], ['takes into consideration', 'considers'], ['took into consideration', 'considered'], ['give consideration to', 'consider'], ['gives consideration to', 'considers'], ['gave consideration to', 'considered'], ['made the decision to', 'decided to'], ['make the decision to', 'decide to'],
  ['made a decision to', 'decided to'], ['make a decision to', 'decide to'], ['reached an agreement to', 'agreed to'], ['reach an agreement to', 'agree to'], ['held a meeting', 'met'], ['hold a meeting', 'meet'], 
  ['conducted an investigation into', 'investigated'], ['conduct an investigation into', 'investigate'], ['carried out an investigation into', 'investigated'], ['carry out an investigation into', 'investigate'], ['gave an indication that', 'indicated that'],
  ['came to the conclusion that', 'concluded that'], ['come to the conclusion that', 'conclude that'], ['is of the opinion that', 'thinks'], ['are of the opinion that', 'think'], ['was of the opinion that', 'thought'], 
  ['serves the function of being', 'is'], ['is responsible for managing', 'manages'], ['the manner in which', 'how'], ['the way in which', 'how'], ['there is no doubt that', 'doubtless'], ['there can be no doubt that', 'doubtless'],
  ['it is important to note that', ''], ['it should be noted that', ''], ['it is worth noting that', ''], ['it must be remembered that', ''], ['it is interesting to note that', ''], ['as a matter of fact', 'in fact'], ['in actual fact', 'in fact'],
  ['in point of fact', 'in fact'], ['to a large extent', 'largely'], ['to a great extent', 'largely'], ['at an early date', 'soon'],  ['in the final analysis', 'in the end'],
  [`the month of ${MONTHS.map(printed).join('|')}`], ['in close collaboration with', 'with'], ['as a consequence of', 'because of'], ['as a result of the fact that', 'because'], 
];

/** What a longer or a technical phrase needs: "the majority of" a parliament is a figure. */
const EXCEPT = ['the majority of seats', 'the majority of the votes', 'a majority of the seats', 'a majority of the votes', 'reckless as to whether'];

/** The plain words that say as much: each offered as a fix. */
export const wordy: PhraseRule = {
  id: 'style.wordy',
  level: 'hint',
  summary: 'A long way of saying a short thing: “in order to”, “at this point in time”.',
  reason: 'Every needless word pushes a fact further down the page.',
  authority: 'Strunk, “The Elements of Style”, rule 13; Gowers, “Plain Words”; AP Stylebook and Reuters Handbook on brevity',
  wordings: LONG.map(([phrase, ...instead]): Wording => ({
    phrases: [phrase], except: EXCEPT, instead,
    message: instead[0] ? `“${instead.join('” or “')}” says it in fewer words.` : 'These words can go.',
  })),
  examples: {
    bad: [
      { text: 'The council met in order to pass the budget.', marks: ['in order to'], fixed: 'The council met to pass the budget.' },
      { text: 'The road is closed at this point in time.', marks: ['at this point in time'], fixed: 'The road is closed now.' },
      { text: 'Due to the fact that it rained, the match was off.', marks: ['Due to the fact that'], fixed: 'Because it rained, the match was off.' },
      { text: 'In excess of 40 people came.', marks: ['In excess of'], fixed: 'More than 40 people came.' },
      { text: 'With the exception of two, all came.', fixed: 'Except for two, all came.' },
    ],
    good: ['The government will establish a fund.', 'Police require a permit.', '“At this point in time we wait,” she said.', 'It was raining.', 'The party won the majority of seats.', 'He denied arson, being reckless as to whether life was endangered.', 'Prices rose by 2% on an annual basis.'],
  },
};
