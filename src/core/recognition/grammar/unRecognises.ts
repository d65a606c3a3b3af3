import type { PhraseRule } from '../../rule/rule';

export const unRecognises: PhraseRule = {
  id: 'recognition.un-recognises',
  level: 'warning',
  summary: '“The UN recognises”: states recognise, the UN admits members.',
  reason: 'The United Nations admits members and accepts credentials; recognising a state or a government is the act of another state.',
  authority: 'United Nations, “About UN Membership”: recognition is an act that only other states may grant or withhold',
  wordings: [{
    phrases: [
      '(UN|United Nations) (recognises|recognizes|recognised|recognized|does not recognise|does not recognize|has recognised|has recognized|has not recognised|has not recognized) ' +
        '(the|it|them|its|their|Palestine|Kosovo|Taiwan|Somaliland|Israel|Abkhazia|Transnistria|Crimea|Afghanistan)',
      '(recognised|recognized) by the (UN|United Nations)',
    ],
    except: [
      '(UN|United Nations) (recognises|recognizes|recognised|recognized) the (importance|need|role|right|rights|work|value|efforts|contribution|problem|challenge|challenges|urgency|day|efforts)',
    ],
    message: 'The UN does not recognise states or governments; its members do. Write “is (not) a UN member” or “holds the UN seat”, or name the states.',
  }],
  examples: {
    bad: [
      { text: 'The UN does not recognise the enclave.', marks: ['UN does not recognise the'] },
      { text: 'The island is not recognised by the United Nations.', marks: ['recognised by the United Nations'] },
    ],
    good: ['The UN recognises the importance of clean water.', 'The UN admitted South Sudan in 2011.', 'Norway recognises the State of Palestine.'],
  },
};
