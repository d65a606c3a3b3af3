/** A marked wording, why, and what the light bulb offers for it. */
import type { DraftActions } from './draftActions';
import { h, type Part, setText } from './dom';
import { icon } from './icons';
import type { PanelFinding } from './messages';
import type { Page } from './page';
import { button } from './pieces';
import { sourceLinks } from './sources';

/** More offers than these are the light bulb's. */
const OFFERED = 2;

export function findingPart(page: Page, first: PanelFinding, actions: DraftActions): Part<PanelFinding> {
  let finding = first;
  const go = h('button', { type: 'button', class: 'passage' }, h('bdi', {}, first.text));
  go.addEventListener('click', () => { actions.reveal(finding); });
  const sign = h('span', { class: 'sign' }), level = h('span', { class: 'sr' }), fixes = h('div', { class: 'fixes' }), sources = h('p', { class: 'sources' });
  const element = h('li', { class: 'item finding' }, sign, level, go, h('p', { class: 'evidence' }, first.message), fixes, sources);
  let shown = '';
  const update = (next: PanelFinding): void => {
    finding = next;
    const look = JSON.stringify([next.severity, next.fixes, next.sources]);
    if (look === shown) return;
    shown = look;
    element.dataset.sign = next.severity;
    setText(level, next.severity);
    sign.replaceChildren(icon(next.severity));
    fixes.replaceChildren(...fixButtons(next, (title) => { actions.fix(finding, title); }));
    sources.replaceChildren(...sourceLinks(page, next.sources));
    sources.hidden = next.sources.length === 0;
  };
  update(first);
  return { element, update };
}

/** A button for each of the first fixes of a finding. */
export function fixButtons(finding: PanelFinding | undefined, act: (title: string) => void): HTMLElement[] {
  return (finding?.fixes ?? []).slice(0, OFFERED).map((title) => {
    const fix = button('', { class: 'link fix' }, () => { act(title); });
    fix.append(icon('fix'), h('bdi', {}, title));
    return fix;
  });
}
