/** One name of the draft: a click shows the next mention; behind it the ways to its fact box and to change how it is read. */
import { showBox } from './boxes';
import { h, type Part, setAttribute, setText } from './dom';
import { entityTools } from './entityTools';
import { icon } from './icons';
import type { Page } from './page';
import { counted, iconButton } from './pieces';
import type { Row } from './row';

/** Below this the desk is not sure of its own reading. */
const SURE = 0.5;

export function entityRow(page: Page, first: Row): Part<Row> {
  let row = first;
  /** The mention shown last; none yet. */
  let at = -1;
  const name = h('bdi', { class: 'name' }), number = h('span', { class: 'number' }), badges = h('span', { class: 'badges' });
  const go = h('button', { type: 'button', class: 'entity' }, h('span', { class: 'named' }, name, badges), number);
  const box = iconButton('note', '', () => { if (row.entity.subject !== undefined) showBox(row.entity.subject); });
  const more = iconButton('more', '', () => { open(tools.element.hidden); });
  const tools = entityTools(page, first, () => { open(false); more.focus(); });
  const open = (wanted: boolean): void => {
    tools.element.hidden = !wanted;
    if (wanted) tools.update(row);
    more.setAttribute('aria-expanded', String(wanted));
  };
  open(false);

  go.addEventListener('click', () => {
    const { entity, draft } = row;
    at = (at + 1) % entity.mentions.length;
    const mention = entity.mentions[at];
    if (!mention) return;
    page.post({ type: 'reveal', uri: draft.uri, version: draft.version, start: mention.start, end: mention.end });
    update(row);
    page.announce(`${entity.name}, mention ${String(at + 1)} of ${String(entity.mentions.length)}`);
  });

  let shown = '';
  const update = (next: Row): void => {
    if (next.draft.uri !== row.draft.uri) at = -1;
    row = next;
    const { entity, sensitive, boxed } = next;
    const total = entity.mentions.length;
    if (at >= total) at = -1;
    setText(name, entity.name);
    setText(number, at < 0 ? String(total) : `${String(at + 1)} of ${String(total)}`);
    setAttribute(go, 'title', at < 0 ? counted(total, 'mention') : 'Next mention');
    setAttribute(box, 'aria-label', `Show the fact box about ${entity.name}`);
    setAttribute(box, 'title', 'Show the fact box');
    box.hidden = !boxed;
    setAttribute(more, 'aria-label', `Change ${entity.name}`);
    setAttribute(more, 'title', 'Change kind, merge or dismiss');
    if (!tools.element.hidden) tools.update(row);
    const uncertain = entity.confidence < SURE;
    const look = `${String(uncertain)} ${String(sensitive)}`;
    if (look === shown) return;
    shown = look;
    badges.replaceChildren(
      ...uncertain ? [h('span', { class: 'badge', title: 'The desk is not sure of this name' }, icon('question'), 'uncertain')] : [],
      ...sensitive ? [h('span', { class: 'badge', title: 'The register has advice on its recognition or naming' }, icon('sensitive'), 'sensitive')] : [],
    );
  };
  update(first);
  return { element: h('li', { class: 'row' }, h('div', { class: 'row-line' }, go, h('span', { class: 'row-actions' }, box, more)), tools.element), update };
}
