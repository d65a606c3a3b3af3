/** Fact boxes: facts with source and date, the formula, pictures, and ways to take the box along. */
import { h, KeyedList, type Part, setText } from './dom';
import { icon } from './icons';
import type { BoxFormat, BoxPlace, PanelBox, PanelState } from './messages';
import type { Page } from './page';
import { drawingOf, tableOf } from './picture';
import { button, choice, fold, longDate, section, sourceLinks } from './pieces';

const PLACES: readonly (readonly [BoxPlace, string])[] = [['caret', 'at the caret'], ['footnote', 'as a footnote'], ['end', 'at the end']];
const FORMATS: readonly (readonly [BoxFormat, string])[] = [
  ['markdown', 'as Markdown'], ['html', 'as HTML'], ['plain', 'as plain text'], ['json-ld', 'as JSON-LD'], ['ninjs', 'as ninjs'],
];

interface Shown {
  readonly box: PanelBox;
  readonly uri: string;
}

export function boxesSection(page: Page): Part<PanelState> {
  const { element, body, count } = section(page, 'boxes', 'Fact boxes');
  const empty = h('p', { class: 'empty' }, 'No name of the draft is in the register.');
  const boxes = h('div', { class: 'boxes' });
  body.append(empty, boxes);
  const list = new KeyedList<Shown>(boxes, ({ box }) => box.subject, (shown) => boxPart(page, shown));
  return {
    element,
    update({ draft, factBoxes }) {
      list.show(draft ? factBoxes.map((box) => ({ box, uri: draft.uri })) : []);
      empty.hidden = factBoxes.length > 0;
      count(String(factBoxes.length));
    },
  };
}

function boxPart(page: Page, first: Shown): Part<Shown> {
  let shown = first;
  const id = `box ${first.box.subject}`;
  const title = h('bdi'), reason = h('span', { class: 'reason' }), standing = h('span', { class: 'badge' }, icon('check'), 'in the draft');
  const facts = h('dl', { class: 'facts' }), asOf = h('p', { class: 'as-of' });
  const background = h('p', { class: 'formula' }), backgroundLine = h('div', { class: 'background' },
    h('h4', {}, 'One-sentence background'), background,
    button('Insert the formula', { class: 'secondary' }, () => { page.post({ type: 'insertBackground', uri: shown.uri, subject: shown.box.subject }); }));
  const pictures = h('div', { class: 'pictures' }), preview = h('pre', { tabindex: '0', role: 'group', 'aria-label': `Preview of the box ${first.box.title}` });
  const insert = button('', { class: 'primary' }, () => {
    page.post({ type: 'insertBox', uri: shown.uri, subject: shown.box.subject, place: page.memory.place });
  });
  const place = choice('Where to insert', PLACES, page.memory.place, (value) => { page.memory.place = value; page.remember(); });
  const copy = button('Copy', { class: 'secondary' }, () => {
    page.post({ type: 'copyBox', uri: shown.uri, subject: shown.box.subject, format: page.memory.format });
  });
  const format = choice('Format to copy', FORMATS, page.memory.format, (value) => { page.memory.format = value; page.remember(); });
  const element = fold(page, id, false, { class: 'box' },
    h('summary', {}, icon('chevron'), h('h3', {}, title), standing, reason),
    h('div', { class: 'box-body' }, h('div', {}, asOf, facts), backgroundLine, pictures,
      h('div', { class: 'actions' }, h('div', { class: 'line' }, insert, place), h('div', { class: 'line' }, copy, format)),
      fold(page, `${id} preview`, false, { class: 'fold' }, h('summary', {}, icon('chevron'), h('span', {}, 'Preview')), preview)));

  let factsShown = '', picturesShown = '';
  const update = (next: Shown): void => {
    shown = next;
    const { box } = next;
    setText(title, box.title);
    setText(reason, box.reason);
    setText(preview, box.preview);
    setText(insert, box.inserted ? 'Update' : 'Insert');
    place.hidden = box.inserted;
    // The choices are shared by all boxes: what was chosen last holds everywhere.
    place.value = page.memory.place;
    format.value = page.memory.format;
    standing.hidden = !box.inserted;
    setText(background, box.background ?? '');
    backgroundLine.hidden = box.background === undefined;
    const factsNow = JSON.stringify(box.facts), picturesNow = JSON.stringify(box.pictures ?? []);
    if (factsNow !== factsShown) {
      // The date is said once; a fact that was not checked up to it says so itself.
      const date = box.facts.find((fact) => fact.lastVerified === undefined)?.asOf;
      setText(asOf, date === undefined ? '' : `As of ${longDate(date)}`);
      facts.replaceChildren(...box.facts.flatMap((fact) => factNodes(page, fact, date)));
    }
    if (picturesNow !== picturesShown) pictures.replaceChildren(...(box.pictures ?? []).map((picture) => pictureNode(page, box.subject, picture)));
    factsShown = factsNow;
    picturesShown = picturesNow;
  };
  update(first);
  return { element, update };
}

function factNodes(page: Page, fact: PanelBox['facts'][number], date: string | undefined): HTMLElement[] {
  const dated = fact.lastVerified !== undefined
    ? [h('span', { class: 'stale' }, icon('clock'), `last verified ${longDate(fact.lastVerified)}`)]
    : fact.asOf === date ? [] : [h('span', {}, longDate(fact.asOf))];
  const standing = fact.inDraft === undefined ? [] : [fact.inDraft === 'said'
    ? h('span', { class: 'standing' }, icon('check'), 'the draft says so')
    : h('span', { class: 'standing against' }, icon('warning'), 'the draft says otherwise')];
  return [h('dt', {}, fact.label), h('dd', {}, fact.value, ...standing, h('span', { class: 'sources' }, ...dated, ...sourceLinks(page, fact.sources)))];
}

function pictureNode(page: Page, subject: string, { title, svg, table }: NonNullable<PanelBox['pictures']>[number]): HTMLElement {
  const drawing = drawingOf(svg);
  const rows = h('div', { class: 'table', tabindex: '0', role: 'group', 'aria-label': `Table: ${title}` }, tableOf(title, table));
  return h('figure', {},
    h('figcaption', {}, title),
    ...drawing ? [drawing] : [],
    fold(page, `table ${subject} ${title}`, false, { class: 'fold' }, h('summary', {}, icon('chevron'), h('span', {}, 'As a table')), rows),
    button('Save as SVG', { class: 'secondary' }, () => { page.post({ type: 'exportPicture', subject, title }); }));
}
