/** A fact of a box: what, since when, what the draft makes of it, and who says so. */
import { h } from './dom';
import { icon } from './icons';
import type { PanelBox } from './messages';
import type { Page } from './page';
import { longDate } from './pieces';
import { sourceLinks } from './sources';

type Fact = PanelBox['facts'][number];

/** Term and description; `date` is the one that the box says for all its facts. */
export function factNodes(page: Page, fact: Fact, date: string | undefined): HTMLElement[] {
  return [h('dt', {}, fact.label), h('dd', {}, fact.value, ...standingOf(fact), h('span', { class: 'sources' }, ...sourceLinks(page, fact.sources), ...datedNodes(fact, date)))];
}

function standingOf({ inDraft }: Fact): HTMLElement[] {
  switch (inDraft) {
    case undefined: return [];
    case 'said': return [h('span', { class: 'standing' }, icon('check'), 'the draft says so')];
    case 'contradicted': return [h('span', { class: 'standing against' }, icon('warning'), 'the draft says otherwise')];
  }
}

/** Since when it holds, and when it was last verified, where the date of the draft is not past that, in small print. */
function datedNodes({ since, lastVerified, verifiedOn, asOf }: Fact, date: string | undefined): HTMLElement[] {
  const begun = since === undefined ? [] : [h('span', {}, `since ${longDate(since)}`)];
  if (lastVerified !== undefined) return [...begun, h('span', { class: 'stale' }, icon('clock'), `last verified ${longDate(lastVerified)}`)];
  return [...begun, ...asOf === date ? [] : [h('span', {}, longDate(asOf))], ...verifiedOn === undefined ? [] : [h('span', {}, `verified ${longDate(verifiedOn)}`)]];
}
