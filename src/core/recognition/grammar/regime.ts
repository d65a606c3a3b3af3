import { sentenceAt } from '../../draft/places';
import { isCapitalised } from '../../draft/capitals';
import type { PhraseRule } from '../../rule/rule';

/** Cities that stand for governments which copy calls regimes: "the regime in Tehran", and not a tax regime in Dublin. */
const SEATS = new Set('tehran damascus kabul pyongyang minsk caracas havana moscow kyiv kiev khartoum naypyidaw asmara managua harare tripoli sanaa'.split(' '));

/** What fell long ago is no party to anything: history calls it that. */
const FALLEN = new Set('nazi hitler mussolini franco stalin ceausescu pinochet saddam hussein gaddafi mubarak milosevic vichy soviet rouge pot'.split(' '));

export const regime: PhraseRule = {
  id: 'recognition.regime',
  level: 'info',
  summary: '“Regime” for a government.',
  reason: 'The word passes judgment on a government; used for some governments and not for others it shows a stance.',
  authority: 'Reuters Handbook of Journalism and Guardian style guide on loaded words for governments',
  wordings: [{
    phrases: ['regime', 'regimes'],
    message: '“Regime” judges the government it names: government, administration, authorities or rulers says the same without it.',
  }],
  // "the Assad regime", "the Iranian regime": a name before it. A tax regime or a fitness regime is something else.
  accepts: (block, match) => {
    const before = block.tokens[match.first - 1];
    if (before && FALLEN.has(before.norm)) return false;
    if (block.tokens[match.last + 1]?.norm === 'in' && SEATS.has(block.tokens[match.last + 2]?.norm ?? '')) return true;
    // What opens a sentence has its capital from there: "The regime of daily exercise".
    return before?.kind === 'word' && isCapitalised(before.text) && before.text.length > 2 && sentenceAt(block, before.start).start !== before.start;
  },
  examples: {
    bad: [
      { text: 'Rockets hit a depot of the Assad regime on Sunday.', marks: ['regime'] },
      { text: 'Sanctions on the Iranian regime were extended.', marks: ['regime'] },
      { text: 'The regime in Tehran closed the border.', marks: ['regime'] },
    ],
    good: ['He fled Hitler’s regime, and wrote of the Nazi regime.', 'The war went on. The regime of daily exercise suited him.', 'The new tax regime starts in April.', 'Her fitness regime is strict.', 'The tax regime in Dublin is mild.', '“The Assad regime must go,” he said.'],
  },
};
