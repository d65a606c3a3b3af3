/** What is recognised, belonged to or stood in. */
import type { SubjectMention } from '../subjects';
import { type Found, mentionOf } from './found';
import { OF_BODIES } from './kinds';

/** What the statement names, or the one thing of its kind in the sentence; `'open'` where there are several. */
export function objectOf(found: Found): SubjectMention | undefined | 'open' {
  const { sentence, kind, groups, from, to } = found;
  const named = groups.object ?? groups.org ?? groups.place;
  // "the 32-member alliance": the one organisation that the sentence names.
  const bodies = named === undefined && OF_BODIES.has(kind) ? sentence.mentions.filter(({ subject }) => subject.members) : [];
  if (named === undefined && OF_BODIES.has(kind) && new Set(bodies.map(({ subject }) => subject)).size !== 1) return 'open';
  // "Nauru switched recognition to China": from the one thing that the sentence says is recognised.
  // "…, leaving it with 12 allies": the same.
  const left = (kind === 'withdrew-recognition' || kind === 'recogniser-count') && named === undefined ? sentence.mentions.filter(({ subject }) => subject.recognition?.of === 'state') : [];
  // "…, which is not a member": of what has been named by then.
  if (named === undefined && /member-of$/u.test(kind) && !bodies.some((body) => body.start < sentence.span(from, to).start)) return 'open';
  return mentionOf(found, named) ?? bodies[0] ?? (left.every(({ subject }) => subject === left[0]?.subject) ? left[0] : undefined);
}
