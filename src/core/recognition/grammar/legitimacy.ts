import type { PhraseRule } from '../../rule/rule';

export const legitimacy: PhraseRule = {
  id: 'recognition.legitimacy',
  level: 'warning',
  summary: 'A government or leader called legitimate, rightful or illegitimate in the writer’s own voice.',
  reason: 'Legitimacy is what the dispute is about. Say who recognises whom, since when, and on what ground.',
  authority: 'BBC Academy guidance on impartial language; AP practice of naming who recognises whom',
  wordings: [{
    phrases: [
      '(legitimate|rightful|lawful|illegitimate|usurper) (government|president|leader|ruler|rulers|authorities|authority|administration|parliament|king|head of state)',
      'sole (legitimate|lawful) (representative|government)',
      'sole representative of (the)? (Palestinians|Palestinian people|Sahrawi people|Sahrawis|Syrian people|Libyan people)',
    ],
    except: ['democratically legitimate government'],
    message: 'Takes a side: legitimacy is what is disputed. Say who recognises whom: “whom X recognises as president”.',
  }],
  examples: {
    bad: [
      { text: 'Talks with the legitimate government resumed on Monday.', marks: ['legitimate government'] },
      { text: 'The PLO is the sole representative of the Palestinian people.', marks: ['sole representative of the Palestinian people'] },
      { text: 'He is the rightful president, the crowd was told to think.', marks: ['rightful president'] },
    ],
    good: ['“We are the legitimate government,” she said.', 'Critics questioned whether the vote was legitimate.', 'The company has a legitimate claim.', 'She was the sole representative of the island at the games.'],
  },
};
