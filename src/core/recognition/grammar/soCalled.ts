import { isCapitalised } from '../../draft/capitals';
import type { Token } from '../../draft/types';
import type { PhraseRule } from '../../rule/rule';

const POWERS = new Set(('republic republics state states government governments president minister ministers parliament country countries independence border referendum authorities emirate ' +
  'administration ambassador embassy premier').split(' '));

/** A power or its office follows, with the names before it: "so-called Donetsk People's Republic". */
function namesPower(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (POWERS.has(token.norm) && !isCapitalised(tokens[i + 1]?.text ?? '')) return true;
    if (!isCapitalised(token.text) && !/^(?:prime|foreign|interior|first)$/u.test(token.norm)) return false;
  }
  return false;
}

export const soCalled: PhraseRule = {
  id: 'recognition.so-called',
  level: 'warning',
  summary: '“So-called” before a state, government or office.',
  reason: 'It denies the thing its name. “Self-declared” or “which calls itself” says what is meant without the sneer; better still, say who recognises it.',
  authority: 'BBC News style guide, which keeps “so-called” for the Islamic State group alone',
  wordings: [{
    phrases: ['so-called'],
    except: ['so-called Islamic State', 'so-called rogue state', 'so-called swing state|states', 'so-called deep state', 'so-called nanny state', 'so-called failed state'],
    message: '“So-called” denies legitimacy in the writer’s voice. Write “self-declared” or “which calls itself”, and say who recognises it.',
    instead: [],
  }],
  accepts: (block, match) => namesPower(block.tokens, match.last + 1),
  examples: {
    bad: [
      { text: 'Leaders of the so-called republic met in the capital.', marks: ['so-called'] },
      { text: 'The so-called Donetsk People’s Republic was annexed.', marks: ['so-called'] },
    ],
    good: ['The so-called Border Force raid was filmed.', 'The so-called Islamic State group claimed the attack.', 'The so-called swing states decide.', '“The so-called government is a gang,” he said.', 'The so-called bomb cyclone moved east.'],
  },
};
