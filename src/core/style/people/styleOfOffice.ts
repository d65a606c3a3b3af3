import { isCapitalised } from '../../draft/capitals';
import type { PhraseRule } from '../../rule/rule';

const message = 'News copy leaves the style out: office and name will do.';

/** What these stand in front of is no person: companies, courts, ministries and prisons of that name. */
const INSTITUTIONS = /^(?:artillery|company|court|society|mention|schoolmaster|treasury|revenue|customs|prison|government|theatre|ship|inspectorate|courts|opposition|house|members?|friends?|lady|gentlem[ae]n)$/u;
/** Before these a style of the crown or of a bench doubles the title. */
const TITLES = /^(?:king|queen|sultan|emperor|empress|prince|princess|duke|duchess|judge|justice|archbishop|bishop|cardinal|pope|patriarch)$/u;

/** Styles in the strict sense: what an office is addressed by, not what it is called. */
export const styleOfOffice: PhraseRule = {
  id: 'style.style-of-office',
  level: 'info',
  summary: 'A style of address before a name or an office: “His Excellency President Sow”, “the Rt Hon. Jane Doe”.',
  reason: 'It is a form of politeness towards the person addressed. In news copy it tells readers nothing and sounds like a communiqué.',
  authority: 'AP Stylebook, “Honorable”; The Canadian Press Stylebook; The New York Times Manual of Style and Usage: no styles outside quotations',
  wordings: [
    {
      phrases: [
        'His|Her|Their Excellency', 'Their Excellencies', 'the? Right|Most Honourable|Honorable', 'the? Honourable|Honorable',
        'the? Rt|Right|Most Hon .?', 'the? Rt . Hon .?', 'the Hon .?',
        'HE', 'HRH', 'His|Her Royal|Serene|Imperial Highness', 'Their Royal Highnesses', 'His|Her Eminence',
      ],
      instead: [''], message,
    },
    { phrases: ['His|Her Majesty', 'His|Her Grace', 'His|Her Honour|Honor', 'His Holiness'], instead: [''], message },
  ],
  accepts: ({ tokens, text }, { last, end }) => {
    const style = tokens[last]?.norm === '.' ? tokens[last - 1] : tokens[last];
    // "HE SAID" is shouted, "H.E. Dr Sow" is a style.
    if (style?.norm === 'he' && style.text !== 'H.E.') return false;
    const next = tokens[last + 1]?.norm === 'the' ? tokens[last + 2] : tokens[last + 1];
    if (!next?.spaced || next.kind !== 'word' || !isCapitalised(next.text) || INSTITUTIONS.test(next.norm) || text[end] !== ' ') return false;
    if (style?.possessive) return false;
    return !/^(?:majesty|grace|honour|honor|holiness)$/u.test(style?.norm ?? '') || TITLES.test(next.norm);
  },
  examples: {
    bad: [
      { text: 'His Excellency President Sow opened the port.', marks: ['His Excellency'], fixed: 'President Sow opened the port.' },
      { text: 'It was opened by the Rt Hon. Jane Doe on Monday.', marks: ['the Rt Hon.'], fixed: 'It was opened by Jane Doe on Monday.' },
      { text: 'It was opened by the Right Honourable Jane Doe.', marks: ['the Right Honourable'], fixed: 'It was opened by Jane Doe.' },
      { text: 'The Honorable John Smith presided.', marks: ['The Honorable'], fixed: 'John Smith presided.' },
      { text: 'Guests met Her Majesty Queen Camilla and HRH Prince William.', marks: ['Her Majesty', 'HRH'], fixed: 'Guests met Queen Camilla and Prince William.' },
      { text: 'Aid came from H.E. Dr Amadou Sow.', marks: ['H.E.'], fixed: 'Aid came from Dr Amadou Sow.' },
    ],
    good: [
      'President Sow opened the port.', '“His Excellency President Sow is ill,” the palace said.', 'He served in the Honourable Artillery Company.', 'It is held at His Majesty’s Prison Dartmoor.',
      'His Majesty left early.', 'The most honourable course was to resign.', 'The jury gave it an Honourable Mention.', 'HE SAID Norway Would Wait.', 'His Grace Kelly film is out.',
    ],
  },
};
