/** Pieces that several sections use. */
import { h, setText } from './dom';
import { icon, type IconName } from './icons';
import type { Page } from './page';

/** A section that opens and closes, with a count beside its heading; whether it is open is remembered. */
export function section(page: Page, id: string, title: string): { element: HTMLElement; body: HTMLElement; count(text: string): void } {
  const badge = h('span', { class: 'count' });
  const body = h('div', { class: 'section-body' });
  const element = fold(page, id, true, { class: 'section' }, h('summary', {}, icon('chevron'), h('h2', {}, title), badge), body);
  return { element, body, count: (text) => { setText(badge, text); } };
}

/** A `details` whose state is remembered under the id. */
export function fold(page: Page, id: string, open: boolean, attributes: Readonly<Record<string, string>>, ...children: readonly Node[]): HTMLDetailsElement {
  const element = h('details', { ...attributes, open: page.memory.open[id] ?? open }, ...children);
  element.addEventListener('toggle', () => {
    page.memory.open[id] = element.open;
    page.remember();
  });
  return element;
}

export function button(text: string, attributes: Readonly<Record<string, string>>, act: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', act);
  return element;
}

/** A sign to press, with its name as label and tooltip. */
export function iconButton(sign: IconName, name: string, act: () => void): HTMLButtonElement {
  const element = h('button', { 'type': 'button', 'class': 'quiet', 'title': name, 'aria-label': name }, icon(sign));
  element.addEventListener('click', act);
  return element;
}

/** A choice with its name for screen readers. */
export function choice<T extends string>(name: string, options: readonly (readonly [T, string])[], chosen: T, act: (value: T) => void): HTMLSelectElement {
  const element = h('select', { 'aria-label': name }, ...options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)));
  element.addEventListener('change', () => { act(element.value as T); });
  return element;
}

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }), MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO date as copy writes it: 20 June 2025, June 2025, 2025. What is no date is shown as it came. */
export function longDate(date: string): string {
  const day = /^\d{4}-\d{2}(?:-\d{2})?$/u.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(day) ? date : (date.length < 10 ? MONTH : DATE).format(day);
}

/** "1 error", "3 errors". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
