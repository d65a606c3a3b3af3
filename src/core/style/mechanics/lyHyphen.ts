import { sentenceAt } from '../../draft/places';
import { isCapitalised } from '../../draft/capitals';
import type { BlockRule } from '../../rule/rule';
import { heard, listenFor } from '../../rule/listen';

/** Words in -ly that are adjectives, nouns or verbs, or may be. */
const NOT_ADVERBS = new Set((
  'ally anomaly apply assembly beastly belly bodily brotherly bubbly bully burly butterfly chilly comely comply costly courtly cowardly crinkly cuddly curly daily dastardly deadly disorderly dolly dragonfly ' +
  'early earthly elderly family fatherly firefly fly folly fortnightly friendly gadfly gangly ghastly ghostly giggly godly grisly grizzly gully heavenly hilly holly holy homely horsefly hourly imply italy jelly jolly july kindly ' +
  'leisurely lily likely lively lonely lovely lowly manly masterly measly melancholy miserly monopoly monthly motherly multiply neighborly neighbourly nightly oily oligopoly only orderly philately pearly potbelly ply polly prickly ' +
  'princely quarterly rally rely reply sally scaly scholarly shapely sickly silly sly smelly sparkly spindly sprightly squiggly stately steely supply surly swirly tally tingly timely ugly underbelly unfriendly ungainly ungodly unholy ' +
  'unlikely unruly unsightly unworldly weekly wily wobbly womanly woolly wooly worldly wrinkly yearly duopoly emily molly billy lilly nelly kelly sicily'
).split(' '));

/** Nouns and endings that make a compound of their own: "newly-weds", "butterfly-like". */
const OWN = new Set(['wed', 'weds', 'like', 'style', 'type', 'shaped', 'free', 'sized', 'turned']);

const HYPHENS = listenFor(['-']);

export const lyHyphen: BlockRule = {
  id: 'style.ly-hyphen',
  level: 'hint',
  summary: 'A hyphen after an adverb in -ly: “newly-elected”.',
  reason: 'The ending already ties the adverb to the next word, so the hyphen does no work.',
  authority: 'AP Stylebook and Guardian style guide, both in their entries on hyphens',
  waitsFor: HYPHENS,
  check(block, mark, { preset }) {
    const { tokens } = block;
    for (const at of heard(block, HYPHENS)) {
      const i = at - 1;
      const adverb = tokens[i], hyphen = tokens[at], next = tokens[at + 1];
      if (!adverb || !next || hyphen?.spaced || next.spaced || adverb.kind !== 'word' || next.kind !== 'word' || adverb.possessive || !adverb.norm.endsWith('ly')) continue;
      if (adverb.norm.length < 5 || NOT_ADVERBS.has(adverb.norm) || OWN.has(next.norm) || isCapitalised(next.text)) continue;
      if (isCapitalised(adverb.text) && sentenceAt(block, adverb.start).start !== adverb.start) continue;
      // A longer chain ("not-so-newly-built", "quickly-and-dirty") is one word by its own right; so is a web address.
      const before = tokens[i - 1], after = tokens[i + 3];
      if ((before && !adverb.spaced && /^[-–/._@#]$/u.test(before.text)) || (after && !after.spaced && /^[-–/_@]$/u.test(after.text))) continue;
      // British dictionaries keep this one.
      if (preset === 'uk' && adverb.norm === 'fully' && next.norm === 'fledged') continue;
      const { start, end } = { start: adverb.start, end: next.end };
      mark({
        span: { start, end }, message: 'No hyphen after an adverb in -ly.',
        fixes: [{ title: `Write “${adverb.text} ${next.text}”`, safe: true, edits: [{ start, end, text: `${adverb.text} ${next.text}` }] }],
      });
    }
  },
  examples: {
    bad: [
      { text: 'The newly-elected mayor spoke.', marks: ['newly-elected'], fixed: 'The newly elected mayor spoke.' },
      { text: 'Highly-paid staff left.', marks: ['Highly-paid'], fixed: 'Highly paid staff left.' },
      { text: 'It is a publicly-owned bank.', fixed: 'It is a publicly owned bank.' },
    ],
    good: [
      'The family-owned firm closed.', 'An early-morning raid failed.', 'He died in a friendly-fire accident.', 'The supply-side reforms failed.', 'The newly-weds left.',
      'An only-child policy ended.', 'The elderly-care bill passed.', { text: 'A fully-fledged row broke out.', preset: 'uk' }, 'The Kelly-led bill passed.', 'A daily-paper editor wrote it.',
    ],
  },
};
