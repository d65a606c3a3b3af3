/** The people, organisations and places of the draft, by kind, with a filter and a way through their mentions. */
import type { Entity, EntityType } from '../core/types';
import { h, KeyedList, type Part, setAttribute, setText } from './dom';
import { icon } from './icons';
import type { PanelState } from './messages';
import type { Page } from './page';
import { button, counted, section } from './pieces';

const KINDS: readonly (readonly [EntityType, string, string])[] = [['PER', 'People', 'Person'], ['ORG', 'Organisations', 'Organisation'], ['LOC', 'Places', 'Place']];

/** Below this the desk is not sure of its own reading. */
const SURE = 0.5;

interface Row {
  readonly entity: Entity;
  readonly sensitive: boolean;
  readonly draft: NonNullable<PanelState['draft']>;
  /** Names of all entities: those that this one could be merged into, and its own. */
  readonly names: readonly string[];
}

export function entitiesSection(page: Page): Part<PanelState> {
  const { element, body, count } = section(page, 'entities', 'People, organisations, places');
  const filter = h('input', { type: 'search', placeholder: 'Filter names', 'aria-label': 'Filter names', spellcheck: 'false', autocomplete: 'off' });
  filter.value = page.memory.filter;
  const empty = h('p', { class: 'empty' });
  const groups = KINDS.map(([type, title]) => {
    const number = h('span', { class: 'count' }), list = h('ul', { class: 'rows' });
    const group = h('div', { class: 'group' }, h('h3', {}, title, ' ', number), list);
    return { type, number, group, list: new KeyedList<Row>(list, ({ entity }) => `${entity.name}|${entity.subject ?? ''}`, (row) => entityRow(page, row)) };
  });
  body.append(h('div', { class: 'filter' }, filter), empty, ...groups.map(({ group }) => group));
  let state: PanelState | undefined;

  const show = (): void => {
    if (!state) return;
    const { draft, entities } = state;
    const sensitive = new Set(state.sensitive);
    const wanted = fold(page.memory.filter);
    const matches = entities.filter((entity) => [entity.name, ...entity.mentions.map((mention) => mention.text)].some((name) => fold(name).includes(wanted)));
    const names = entities.map((entity) => entity.name);
    for (const { type, number, group, list } of groups) {
      const own = matches.filter((entity) => entity.type === type).sort((a, b) => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name, 'en'));
      list.show(draft ? own.map((entity) => ({
        entity, draft, names, sensitive: entity.subject !== undefined && sensitive.has(entity.subject),
      })) : []);
      setText(number, String(own.length));
      group.hidden = own.length === 0;
    }
    setText(empty, entities.length === 0 ? 'No names found.' : `No name contains “${page.memory.filter}”.`);
    empty.hidden = matches.length > 0;
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
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function entityRow(page: Page, first: Row): Part<Row> {
  let row = first;
  /** The mention shown last; none yet. */
  let at = -1;
  const name = h('bdi', { class: 'name' }), number = h('span', { class: 'number' }), badges = h('span', { class: 'badges' });
  const go = h('button', { type: 'button', class: 'entity' }, name, badges, number);
  const more = h('button', { type: 'button', class: 'quiet', 'aria-expanded': 'false' }, icon('more'));
  const tools = h('div', { class: 'tools' });
  tools.hidden = true;
  const types = KINDS.map(([type, , word]) => ({ type, node: button(word, { class: 'secondary' }, () => {
    page.post({ type: 'retypeEntity', uri: row.draft.uri, name: row.entity.name, to: type });
  }) }));
  const into = h('select', { 'aria-label': 'Merge into' });
  const merge = button('Merge', { class: 'secondary' }, () => {
    if (into.value !== '') page.post({ type: 'mergeEntities', uri: row.draft.uri, name: row.entity.name, into: into.value });
  });
  const dismiss = button('Dismiss', { class: 'secondary' }, () => { page.post({ type: 'dismissEntity', uri: row.draft.uri, name: row.entity.name }); });
  const merging = h('div', { class: 'line' }, into, merge);
  tools.append(h('div', { class: 'line', role: 'group', 'aria-label': 'Kind' }, ...types.map(({ node }) => node)), merging, h('div', { class: 'line' }, dismiss));

  go.addEventListener('click', () => {
    const { entity, draft } = row;
    at = (at + 1) % entity.mentions.length;
    const mention = entity.mentions[at];
    if (!mention) return;
    page.post({ type: 'reveal', uri: draft.uri, version: draft.version, start: mention.start, end: mention.end });
    update(row);
    page.announce(`${entity.name}, mention ${String(at + 1)} of ${String(entity.mentions.length)}`);
  });
  let offered: readonly string[] = [];
  // Only an open row lists the other names: a book has hundreds, and each row would list them all.
  const offer = (): void => {
    const others = row.names.filter((other) => other !== row.entity.name);
    merging.hidden = others.length === 0;
    if (others.length === offered.length && others.every((other, index) => other === offered[index])) return;
    const chosen = into.value;
    into.replaceChildren(h('option', { value: '' }, 'Same as …'), ...others.map((other) => h('option', { value: other, selected: other === chosen }, other)));
    offered = others;
  };
  const open = (wanted: boolean): void => {
    if (wanted) offer();
    tools.hidden = !wanted;
    more.setAttribute('aria-expanded', String(wanted));
  };
  more.addEventListener('click', () => { open(tools.hidden); });
  tools.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open(false);
    more.focus();
  });

  let shown = '';
  const update = (next: Row): void => {
    row = next;
    const { entity, sensitive } = next;
    const total = entity.mentions.length;
    if (at >= total) at = -1;
    setText(name, entity.name);
    setText(number, at < 0 ? String(total) : `${String(at + 1)} of ${String(total)}`);
    setAttribute(go, 'title', at < 0 ? counted(total, 'mention') : 'Next mention');
    setAttribute(more, 'aria-label', `Change ${entity.name}`);
    setAttribute(more, 'title', 'Change kind, merge or dismiss');
    const uncertain = entity.confidence < SURE;
    for (const { type, node } of types) setAttribute(node, 'aria-pressed', String(type === entity.type));
    if (!tools.hidden) offer();
    const look = `${String(uncertain)} ${String(sensitive)}`;
    if (look === shown) return;
    shown = look;
    badges.replaceChildren(
      ...uncertain ? [h('span', { class: 'badge', title: 'The desk is not sure of this name' }, icon('question'), 'uncertain')] : [],
      ...sensitive ? [h('span', { class: 'badge', title: 'The register has advice on its recognition or naming' }, icon('sensitive'), 'sensitive')] : [],
    );
  };
  update(first);
  return { element: h('li', { class: 'row' }, h('div', { class: 'row-line' }, go, more), tools), update };
}
