/** Fact boxes: ways to take the box along, facts with source and date, the formula, pictures. */
import { moveWithArrows } from './arrows';
import { h, KeyedList, type Part, setText } from './dom';
import { factNodes } from './facts';
import { figureOf } from './figure';
import { icon } from './icons';
import type { BoxForm, BoxFormat, BoxPlace, PanelBox, PanelNames } from './messages';
import type { Page } from './page';
import { button, choice, fold, longDate, section } from './pieces';

const PLACES: readonly (readonly [BoxPlace, string])[] = [
  ['caret', 'at the caret'], ['end', 'at the end'], ['footnote', 'as a footnote'], ['caret-html', 'at the caret, as HTML'], ['end-html', 'at the end, as HTML'],
];
/** The form that a place asks for, and the place where a draft does not know that form. */
const FORMS: Readonly<Record<BoxPlace, readonly [BoxForm, BoxPlace]>> = {
  'caret': ['box', 'caret'], 'end': ['box', 'end'], 'footnote': ['footnote', 'end'], 'caret-html': ['html', 'caret'], 'end-html': ['html', 'end'],
};
const FORMATS: readonly (readonly [BoxFormat, string])[] = [
  ['markdown', 'as Markdown'], ['html', 'as HTML'], ['plain', 'as plain text'], ['json-ld', 'as JSON-LD'], ['ninjs', 'as ninjs'],
];

/** Height of a section's heading, which stays at the top, and a little air. */
const HEADING = 40;

interface Shown {
  readonly box: PanelBox;
  readonly uri: string;
}

export function boxesSection(page: Page): Part<PanelNames> {
  const { element, body, count } = section(page, 'boxes', 'Fact boxes');
  const empty = h('p', { class: 'empty' }, 'No name of the draft is in the register.');
  const boxes = h('div', { class: 'boxes' });
  body.append(empty, boxes);
  moveWithArrows(boxes, '.box > summary');
  /** What came once does not come again: a box that goes and returns has its pictures from here. */
  const drawn = new Map<string, PanelBox['pictures']>();
  const list = new KeyedList<Shown>(boxes, ({ box }) => box.subject, ({ box, uri }) => boxPart(page, { box: { ...box, pictures: drawn.get(box.subject) }, uri }));
  return {
    element,
    update({ draft, factBoxes }) {
      for (const { subject, pictures } of factBoxes) if (pictures) drawn.set(subject, pictures);
      list.show(factBoxes.map((box) => ({ box, uri: draft.uri })));
      empty.hidden = factBoxes.length > 0;
      count(String(factBoxes.length));
    },
  };
}

/** Opens the box about a subject, brings it to the top and puts the focus on it. */
export function showBox(subject: string): void {
  const box = document.getElementById(idOf(subject));
  for (let around: Element | null | undefined = box; around; around = around.parentElement?.closest('details')) if (around instanceof HTMLDetailsElement) around.open = true;
  if (!box) return;
  box.querySelector('summary')?.focus({ preventScroll: true });
  // Not `scrollIntoView`: it would scroll the frames around the page as well.
  window.scrollBy({ top: box.getBoundingClientRect().top - HEADING, behavior: 'instant' });
}

function idOf(subject: string): string {
  return `box-${subject}`;
}

function boxPart(page: Page, first: Shown): Part<Shown> {
  let shown = first;
  const { subject } = first.box, id = `box ${subject}`;
  const title = h('bdi'), why = h('span'), errs = h('span', {}, icon('warning')), reason = h('span', { class: 'reason' }, errs, why), standing = h('span', { class: 'badge' }, icon('check'), 'in the draft');
  const facts = h('dl', { class: 'facts' }), asOf = h('h4');
  const background = h('p', { class: 'formula' }), backgroundLine = h('div', { class: 'background' },
    h('h4', {}, 'One-sentence background'), background,
    button('Insert the sentence', { class: 'secondary' }, () => { page.post({ type: 'insertBackground', uri: shown.uri, subject }); }));
  const pictures = h('div', { class: 'pictures' }), preview = h('pre', { tabindex: '0', role: 'group', 'aria-label': `Preview of the box ${first.box.title}` });
  const insert = button('', { class: 'primary' }, () => { page.post({ type: 'insertBox', uri: shown.uri, subject, place: placeIn(shown.box) }); });
  const place = choice('Where to insert', PLACES, page.memory.place, (value) => { page.memory.place = value; page.remember(); update(shown); });
  const copy = button('Copy', { class: 'secondary' }, () => { page.post({ type: 'copyBox', uri: shown.uri, subject, format: page.memory.format }); });
  const format = choice('Format to copy', FORMATS, page.memory.format, (value) => { page.memory.format = value; page.remember(); });
  const element = fold(page, id, false, { id: idOf(subject), class: 'box' },
    h('summary', {}, icon('chevron'), h('span', { class: 'titled' }, h('h3', {}, title), reason), standing),
    h('div', { class: 'box-body' },
      h('div', { class: 'actions' }, h('div', { class: 'line' }, insert, place), h('div', { class: 'line' }, copy, format)),
      fold(page, `${id} preview`, false, { class: 'fold' }, h('summary', {}, icon('chevron'), h('span', {}, 'Preview')), preview),
      h('div', {}, asOf, facts), backgroundLine, pictures));

  let factsShown = '', picturesShown = '';
  const update = (next: Shown): void => {
    shown = next;
    const { box } = next;
    setText(title, box.title);
    setText(why, box.reason);
    errs.hidden = !box.errs;
    setText(preview, box.previews[box.inserted ?? FORMS[placeIn(box)][0]] ?? box.previews.box);
    setText(insert, box.inserted ? 'Update' : 'Insert');
    place.hidden = box.inserted !== undefined;
    for (const option of place.options) option.hidden = option.disabled = !isKnown(box, option.value as BoxPlace);
    // The choices are shared by all boxes: what was chosen last holds everywhere.
    place.value = placeIn(box);
    format.value = page.memory.format;
    standing.hidden = box.inserted === undefined;
    setText(background, box.background ?? '');
    backgroundLine.hidden = box.background === undefined;
    const factsNow = JSON.stringify(box.facts), picturesNow = box.pictures ? JSON.stringify(box.pictures) : picturesShown;
    if (factsNow !== factsShown) {
      // The date is said once; a fact that was not checked up to it says so itself.
      const date = box.facts.find((fact) => fact.lastVerified === undefined)?.asOf;
      setText(asOf, date === undefined ? '' : `As of ${longDate(date)}`);
      asOf.hidden = date === undefined;
      facts.replaceChildren(...box.facts.flatMap((fact) => factNodes(page, fact, date)));
    }
    if (picturesNow !== picturesShown) pictures.replaceChildren(...(box.pictures ?? []).map((picture) => figureOf(page, subject, picture)));
    factsShown = factsNow;
    picturesShown = picturesNow;
  };
  update(first);
  return { element, update };

  /** Where the reader's choice, which holds for all drafts, puts the box in this one. */
  function placeIn(box: PanelBox): BoxPlace {
    return isKnown(box, page.memory.place) ? page.memory.place : FORMS[page.memory.place][1];
  }
}

/** Whether the draft's format knows the form in which a box would stand in a place. */
function isKnown({ previews }: PanelBox, place: BoxPlace): boolean {
  return previews[FORMS[place][0]] !== undefined;
}
