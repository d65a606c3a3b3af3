/** What the writer chose for names of the draft, each with a way back. */
import { h, KeyedList, type Part, setText } from './dom';
import { kindWord } from './entityTools';
import { icon } from './icons';
import type { PanelChoice, PanelNames } from './messages';
import type { Page } from './page';
import { button, counted, fold } from './pieces';

interface Made {
  readonly choice: PanelChoice;
  readonly uri: string;
}

export function changedNames(page: Page): Part<PanelNames> {
  const words = h('span'), rows = h('ul', { class: 'changed' });
  const element = fold(page, 'changed', false, { class: 'fold' }, h('summary', {}, icon('chevron'), words), rows);
  const list = new KeyedList<Made>(rows, ({ choice }) => choice.name, (made) => choiceRow(page, made));
  return {
    element,
    update({ draft, choices = [] }) {
      element.hidden = choices.length === 0;
      setText(words, `${counted(choices.length, 'name')} changed by you`);
      list.show(draft ? choices.map((choice) => ({ choice, uri: draft.uri })) : []);
    },
  };
}

function choiceRow(page: Page, first: Made): Part<Made> {
  let made = first;
  const said = h('span', { class: 'change' });
  const undo = button('Undo', { 'class': 'link', 'aria-label': `Undo what was chosen for ${first.choice.name}` }, () => {
    page.post({ type: 'restoreEntity', uri: made.uri, name: made.choice.name });
    page.announce(`${made.choice.name} is read as before`);
  });
  const update = (next: Made): void => {
    made = next;
    setText(said, ` ${changeOf(next.choice)}`);
  };
  update(first);
  return { element: h('li', {}, h('span', {}, h('bdi', { class: 'name' }, first.choice.name), said), undo), update };
}

function changeOf({ dismissed, into, type }: PanelChoice): string {
  if (dismissed) return 'dismissed';
  return `read as ${into ?? (type === undefined ? 'before' : kindWord(type).toLowerCase())}`;
}
