/** Where a statement or a fact comes from: its publishers, each a link whose tooltip is the whole title. */
import { h } from './dom';
import type { Page } from './page';
import { publisherOf } from '../core/publisher';
import type { Source } from '../core/types';

/** Links to sources, by publisher. The editor opens them, after asking as it does for every link. */
export function sourceLinks(page: Page, sources: readonly Source[]): HTMLElement[] {
  return sources.map(({ title, url }) => {
    const link = h('a', { 'href': url, 'title': title, 'aria-label': title }, h('bdi', {}, publisherOf(title)));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      page.post({ type: 'openSource', url });
    });
    return link;
  });
}
