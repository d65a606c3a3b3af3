/** The ways to change how a name is read: its kind, whose other name it is, or that it is none. */
import type { EntityType } from '../core/types';
import { h, type Part, setAttribute } from './dom';
import { icon } from './icons';
import type { Page } from './page';
import { button } from './pieces';
import type { Row } from './row';

const KINDS: readonly (readonly [EntityType, string])[] = [['PER', 'Person'], ['ORG', 'Organisation'], ['LOC', 'Place']];

/** The word for a kind of name. */
export function kindWord(type: EntityType): string {
  return KINDS.find(([kind]) => kind === type)?.[1] ?? type;
}

/** `close` is called where the reader leaves with Escape. Updated only while open: a book has hundreds of rows, and each would list all names. */
export function entityTools(page: Page, first: Row, close: () => void): Part<Row> {
  let row = first;
  const types = KINDS.map(([type, word]) => {
    const node = button('', { class: 'segment' }, () => {
      page.post({ type: 'retypeEntity', uri: row.draft.uri, name: row.entity.name, to: type });
      page.announce(`${row.entity.name}: ${word}`);
    });
    node.append(icon('check'), word);
    return { type, node };
  });
  const into = h('select', { 'aria-label': 'Merge into' });
  const merge = button('Merge', { class: 'secondary' }, () => {
    if (into.value === '') { into.focus(); return; }
    page.post({ type: 'mergeEntities', uri: row.draft.uri, name: row.entity.name, into: into.value });
    page.announce(`${row.entity.name} merged into ${into.value}`);
  });
  const dismiss = button('Dismiss', { class: 'secondary' }, () => {
    page.post({ type: 'dismissEntity', uri: row.draft.uri, name: row.entity.name });
    page.announce(`${row.entity.name} dismissed`);
  });
  const merging = h('div', { class: 'line' }, h('span', { class: 'what' }, 'Same as'), into, merge);
  const element = h('div', { class: 'tools' },
    h('div', { class: 'line' }, h('span', { class: 'what' }, 'Kind'), h('div', { class: 'segments', role: 'group', 'aria-label': 'Kind' }, ...types.map(({ node }) => node))),
    merging, h('div', { class: 'line' }, h('span', { class: 'what' }, 'Not a name'), dismiss));
  element.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });

  let offered = '';
  return {
    element,
    update(next) {
      row = next;
      for (const { type, node } of types) setAttribute(node, 'aria-pressed', String(type === row.entity.type));
      const others = row.names.filter((other) => other !== row.entity.name);
      merging.hidden = others.length === 0;
      const offer = JSON.stringify(others);
      if (offer === offered) return;
      offered = offer;
      const chosen = into.value;
      into.replaceChildren(h('option', { value: '' }, 'Choose a name'), ...others.map((other) => h('option', { value: other, selected: other === chosen }, other)));
    },
  };
}
