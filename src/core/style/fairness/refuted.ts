import { sentenceAt, tokensIn } from '../../draft/places';
import type { PhraseRule } from '../../rule/rule';

const CHARGE = '(claim|claims|allegation|allegations|accusation|accusations|suggestion|suggestions|report|reports|rumour|rumours|rumor|rumors|charge|charges|assertion|assertions|criticism|criticisms|speculation|notion|idea)';
const THE = '(a|an|the|these|those|all|any|such|his|her|its|their|this|that|media|press|local|recent|earlier|online)?';
const REFUTED = '(refuted|refutes|refuting|refute)';

/** What can really disprove a claim; a person can only deny it until it has been shown. */
const PROOF = /^(?:evidence|stud(?:y|ies)|research|researchers?|scientists?|physicists?|biologists?|mathematicians?|historians?|scholars?|data|figures|dna|experiments?|tests?|findings|analysis|footage|documents?|records?|proof|proved|theory|theories|theorem|hypothesis|facts?|fact-checkers?|audit|autopsy|inquiry|showing|pointing|producing|citing|cannot|successfully|conclusively|easily|yet)$/u;

/** “Refuted” for “denied”. */
export const refuted: PhraseRule = {
  id: 'style.refuted',
  level: 'warning',
  summary: '“Refuted” where “denied” or “rejected” is meant.',
  reason: 'To refute is to prove wrong. Written of somebody who merely denies a charge, it says that the charge is false, and takes sides.',
  authority: 'Guardian style guide, BBC News style guide and AP Stylebook, entries on “refute”',
  wordings: [
    { phrases: [`refuted ${THE} ${CHARGE}`], message: '“Refuted” means proved wrong. Unless it was proved, write “denied” or “rejected”.' },
    { phrases: [`${REFUTED} ${THE} ${CHARGE}`, `(strongly|vehemently|categorically|flatly|strenuously|firmly|completely|utterly|totally|angrily) ${REFUTED}`, '(refuted|refutes) that', '(refuted|refutes) it'], message: '“Refute” means to prove wrong. Unless it was proved, write “deny” or “reject”.' },
  ],
  // “… but offered no evidence.”
  accepts: (block, match) => !tokensIn(block, sentenceAt(block, match.start)).some((token, i, all) => PROOF.test(token.norm) && !/^(?:no|any|without)$/u.test(all[i - 1]?.norm ?? '')),
  examples: {
    bad: [
      { text: 'The minister refuted the allegations.', marks: ['refuted the allegations'] },
      { text: 'The minister refuted suggestions of a rift but offered no evidence.', marks: ['refuted suggestions'] },
      { text: 'The club refutes reports of a rift.', marks: ['refutes reports'] },
      { text: 'The company strongly refuted it had broken the law.', marks: ['strongly refuted'] },
      { text: 'The mayor refuted that she had met the builder.', marks: ['refuted that'] },
    ],
    good: [
      'The minister denied the allegations.',
      'DNA evidence refuted the claim.',
      'The study refuted the idea that coffee stunts growth.',
      '“I refute the allegations,” the minister said.',
      'Einstein refuted Newton.',
      'The historian refuted the claim with letters from 1914.',
    ],
  },
};
