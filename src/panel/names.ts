/** The people, organisations and places of the draft, by kind, with a filter and a way through their mentions. */
import type { EntityType } from '../core/types';
import { moveWithArrows } from './arrows';
import { changedNames } from './changedNames';
import { h, KeyedList, type Part, setText } from './dom';
import { entityRow } from './entityRow';
import type { PanelNames } from './messages';
import type { Page } from './page';
import { section } from './pieces';
import type { Row } from './row';

const GROUPS: readonly (readonly [EntityType, string])[] = [['PER', 'People'], ['ORG', 'Organisations'], ['LOC', 'Places']];

export function entitiesSection(page: Page): Part<PanelNames> {
  const { element, body, count } = section(page, 'entities', 'People, organisations, places');
  const filter = h('input', { type: 'search', placeholder: 'Filter names', 'aria-label': 'Filter names', spellcheck: 'false', autocomplete: 'off' });
  filter.value = page.memory.filter;
  const empty = h('p', { class: 'empty' });
  const groups = GROUPS.map(([type, title]) => {
    const number = h('span', { class: 'number' }), list = h('ul', { class: 'rows' });
    const group = h('div', { class: 'group' }, h('h3', {}, title, ' ', number), list);
    return { type, number, group, list: new KeyedList<Row>(list, ({ entity }) => `${entity.name}|${entity.subject ?? ''}`, (row) => entityRow(page, row)) };
  });
  const changed = changedNames(page);
  body.append(h('div', { class: 'filter' }, filter), empty, ...groups.map(({ group }) => group), changed.element);
  moveWithArrows(body, '.entity');
  let state: PanelNames | undefined;

  const show = (): void => {
    if (!state) return;
    const { draft, entities } = state;
    const sensitive = new Set(state.sensitive), boxed = new Set(state.factBoxes.map((box) => box.subject));
    const wanted = plain(page.memory.filter);
    const matches = entities.filter((entity) => [entity.name, ...entity.mentions.map((mention) => mention.text)].some((name) => plain(name).includes(wanted)));
    const names = entities.map((entity) => entity.name);
    for (const { type, number, group, list } of groups) {
      const own = matches.filter((entity) => entity.type === type).sort((a, b) => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name, 'en'));
      list.show(own.map((entity) => ({
        entity, draft, names, sensitive: entity.subject !== undefined && sensitive.has(entity.subject), boxed: entity.subject !== undefined && boxed.has(entity.subject),
      })));
      setText(number, String(own.length));
      group.hidden = own.length === 0;
    }
    changed.update(state);
    setText(empty, entities.length === 0 ? 'No names found.' : `No name contains “${page.memory.filter}”.`);
    empty.hidden = matches.length > 0;
    filter.hidden = entities.length === 0;
    count(matches.length === entities.length ? String(entities.length) : `${String(matches.length)} of ${String(entities.length)}`);
  };
  filter.addEventListener('input', () => {
    page.memory.filter = filter.value;
    page.remember();
    show();
  });
  return { element, update(next) { state = next; show(); } };
}

/** Case and accents do not matter to a filter. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
