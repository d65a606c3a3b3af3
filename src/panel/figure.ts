/** A picture of a box, with the same content as a table and a way to save it. */
import { h } from './dom';
import { icon } from './icons';
import type { PanelBox } from './messages';
import type { Page } from './page';
import { drawingOf, tableOf } from './picture';
import { fold, iconButton } from './pieces';

type Picture = NonNullable<PanelBox['pictures']>[number];

export function figureOf(page: Page, subject: string, { title, svg, table }: Picture): HTMLElement {
  const drawing = drawingOf(svg);
  const rows = h('div', { class: 'table', tabindex: '0', role: 'group', 'aria-label': `Table: ${title}` }, tableOf(title, table));
  const save = iconButton('save', 'Save as SVG', () => { page.post({ type: 'exportPicture', subject, title }); });
  return h('figure', {},
    h('figcaption', {}, h('span', {}, title), save),
    ...drawing ? [drawing] : [],
    fold(page, `table ${subject} ${title}`, false, { class: 'fold' }, h('summary', {}, icon('chevron'), h('span', {}, 'As a table')), rows));
}
