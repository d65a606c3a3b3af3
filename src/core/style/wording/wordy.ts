import { writeGoodRule } from './writeGood';

/** What write-good calls wordy and a newsroom does not: plain words with a job of their own in news copy. */
const PLAIN = new Set((
  'accompany accurate additional address adversely advise advantage affect aircraft allocate alternatively approach approximately assist attempt benefit capability ' +
  'combined commence component comprise concerning consequently consolidate constitutes contains convene currently deem delete demonstrate depart designate desire ' +
  'determine disclose effect eliminate employ encounter ensure enumerate equipment equitable establish evaluate evidenced evident exhibit expedite expend expiration facilitate ' +
  'factual females feasible finalize function government heretofore identify identical impact implement inception indicate indication initiate ' +
  'interface males magnitude maintain methodology minimize minimum modify monitor necessitate notify numerous objective obligate observe obtain operate optimum option ' +
  'parameters participate perform permit portion possess previously prioritize proceed procure proficiency promulgate provide purchase relocate remain remainder ' +
  'remuneration request require requirement requirements requires reside retain selection solicit submit submitted subsequent subsequently substantial successfully ' +
  'sufficient terminate therefore time period transmit type validate viable warrant whereas witnessed regarding relative to multiple however leverage'
).split(' ').concat('it is', 'there is', 'there are', 'time period', 'relative to'));

export const wordy = writeGoodRule('tooWordy', {
  id: 'style.wordy',
  level: 'hint',
  summary: 'More words than the thought needs: “at this point in time”.',
  reason: 'Every needless word pushes a fact further down the page.',
  examples: {
    bad: [
      { text: 'The council met in order to pass the budget.', marks: ['in order to'] },
      { text: 'The road is closed at this point in time.', marks: ['point in time'] },
    ],
    good: ['The government will establish a fund.', 'Police require a permit.', '“At this point in time we wait,” she said.'],
  },
}, (flagged) => (PLAIN.has(flagged.toLowerCase()) || !flagged.includes(' ')
  ? undefined : { message: `“${flagged}” is wordy: is there a shorter way to say it?` }));
