import type { Token } from '../../draft/types';
import type { BlockRule } from '../../rule/rule';

/** Words in -ly that are no adverbs, or that join with a hyphen all the same. */
const NO_ADVERB = new Set((
  'family early only daily weekly fortnightly monthly quarterly yearly friendly elderly likely unlikely lovely lonely ugly holy belly bully rally ally reply supply apply fly july italy assembly ' +
  'anomaly melancholy costly deadly orderly timely homely curly silly jolly hilly oily wily multiply comply imply rely tally folly holly lily billy sally molly kelly emily sly ply jelly ' +
  'ghastly scholarly worldly godly brotherly motherly sisterly fatherly cowardly saintly kingly burly surly crumbly wrinkly prickly sickly smelly woolly gangly gnarly pearly poly butterfly firefly doily ' +
  'monopoly panoply oligopoly wooly steely chilly bubbly cuddly grizzly wobbly princely courtly earthly heavenly hourly nightly nearly-new'
).split(' '));

/** "newly-elected": the adverb already says that it belongs to the next word. */
export const lyHyphen: BlockRule = {
  id: 'style.ly-hyphen',
  level: 'hint',
  summary: 'A hyphen after an adverb in -ly: “newly-elected”.',
  reason: 'The -ly already ties the adverb to the word that follows; a hyphen adds nothing.',
  authority: 'AP Stylebook, “hyphen”; The Guardian style guide, “hyphens”; BBC News style guide',
  *check({ tokens }) {
    for (let i = 1; i + 1 < tokens.length; i++) {
      const hyphen = tokens[i] as Token;
      if (hyphen.text !== '-' || hyphen.spaced) continue;
      const adverb = tokens[i - 1] as Token, next = tokens[i + 1] as Token;
      if (!adverb.norm.endsWith('ly') || adverb.norm.length < 5 || NO_ADVERB.has(adverb.norm) || next.spaced || next.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) continue;
      // "not-so-newly-built", "slowly-but-surely": a longer chain needs its hyphens.
      if (tokens[i + 2]?.text === '-' && !tokens[i + 2]?.spaced || (tokens[i - 2]?.text === '-' && !adverb.spaced)) continue;
      yield {
        span: { start: adverb.start, end: next.end }, message: 'No hyphen after an adverb in -ly.',
        fixes: [{ title: `Write “${adverb.text} ${next.text}”`, safe: true, edits: [{ start: hyphen.start, end: hyphen.end, text: ' ' }] }],
      };
    }
  },
  examples: {
    bad: [
      { text: 'The newly-elected mayor spoke.', marks: ['newly-elected'], fixed: 'The newly elected mayor spoke.' },
      { text: 'A fully-equipped clinic opened.', marks: ['fully-equipped'], fixed: 'A fully equipped clinic opened.' },
    ],
    good: ['A family-owned shop closed.', 'The early-morning train was late.', 'A friendly-fire incident killed two.', 'The newly elected mayor spoke.', 'He moved slowly - very slowly.', 'The Kelly-led group won.'],
  },
};
