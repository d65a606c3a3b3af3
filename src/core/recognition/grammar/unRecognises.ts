import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import type { PhraseRule } from '../../rule/rule';

/** Nouns, after "the", that somebody can recognise as a state or a government. */
const POWERS = /^(?:government|governments|authorities|republic|state|territory|enclave|region|island|country|administration|regime|junta|taliban|independence)$/u;

/** A state or a government stands there: a name, "it", "the enclave"; not "the importance of", nor "Norway's efforts". */
function isPower(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first) return false;
  if (first.norm === 'it' || first.norm === 'them') return !/^(?:importance|need|as|that)$/u.test(tokens[at + 1]?.norm ?? '');
  if (isCapitalised(first.text)) {
    let last = at;
    while (isCapitalised(tokens[last + 1]?.text ?? '')) last++;
    return !first.possessive && !/^(?:day|week|month|year|decade|prize|award)$/u.test(tokens[last]?.norm ?? '');
  }
  return /^(?:the|its|their)$/u.test(first.norm) && (POWERS.test(tokens[at + 1]?.norm ?? '') || (isCapitalised(tokens[at + 1]?.text ?? '') && POWERS.test(tokens[at + 2]?.norm ?? '')));
}

export const unRecognises: PhraseRule = {
  id: 'recognition.un-recognises',
  level: 'warning',
  summary: '“The UN recognises”: states recognise, the UN admits members.',
  reason: 'The United Nations admits members and accepts credentials; recognising a state or a government is the act of another state.',
  authority: 'United Nations, “About UN Membership”: recognition is an act that only other states may grant or withhold',
  wordings: [{
    phrases: [
      '(UN|United Nations) (recognises|recognizes|recognised|recognized|does not recognise|does not recognize|has recognised|has recognized|has not recognised|has not recognized)',
      '(recognised|recognized) by the (UN|United Nations)',
    ],
    message: 'The UN does not recognise states or governments; its members do. Write “is (not) a UN member” or “holds the UN seat”, or name the states.',
  }],
  accepts: (block, match) => /^(?:un|united)$/u.test(block.tokens[match.first]?.norm ?? '') ? isPower(block.tokens, match.last + 1) : true,
  examples: {
    bad: [
      { text: 'The UN does not recognise the enclave.', marks: ['UN does not recognise'] },
      { text: 'The island is not recognised by the United Nations.', marks: ['recognised by the United Nations'] },
    ],
    good: ['The UN recognises the importance of clean water.', 'The UN recognises Norway’s efforts.', 'The UN recognises World Water Day.', 'The UN admitted South Sudan in 2011.', 'Norway recognises the State of Palestine.'],
  },
};
