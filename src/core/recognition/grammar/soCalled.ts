import type { PhraseRule } from '../../rule/rule';

export const soCalled: PhraseRule = {
  id: 'recognition.so-called',
  level: 'warning',
  summary: '“So-called” before a state, government or office.',
  reason: 'It denies the thing its name. “Self-declared” or “which calls itself” says what is meant without the sneer; better still, say who recognises it.',
  authority: 'BBC News style guide, which keeps “so-called” for the Islamic State group alone',
  wordings: [{
    phrases: [
      'so-called (republic|republics|state|states|government|governments|president|prime minister|minister|parliament|country|independence|border|referendum|authorities)',
      'so-called (Donetsk|Luhansk|Lugansk|Abkhaz|Abkhazian|Turkish|Sahrawi|Transnistrian|Pridnestrovian|Palestinian) (People\'s Republic|Republic|Emirate|Arab Democratic Republic|state|government)',
    ],
    except: ['so-called Islamic State', 'so-called rogue state', 'so-called swing state|states', 'so-called deep state', 'so-called nanny state', 'so-called failed state'],
    message: '“So-called” denies legitimacy in the writer’s voice. Write “self-declared” or “which calls itself”, and say who recognises it.',
    instead: [],
  }],
  examples: {
    bad: [
      { text: 'Leaders of the so-called republic met in the capital.', marks: ['so-called republic'] },
      { text: 'The so-called Donetsk People’s Republic was annexed.', marks: ['so-called Donetsk People’s Republic'] },
    ],
    good: ['The so-called Islamic State group claimed the attack.', 'The so-called swing states decide.', '“The so-called government is a gang,” he said.', 'The so-called bomb cyclone moved east.'],
  },
};
