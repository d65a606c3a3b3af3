/** The panel page: asks for the state, shows it, says what the reader did. */
import { inPlace } from './anchor';
import { attentionSection } from './attention';
import { boxesSection } from './boxes';
import { h, setText } from './dom';
import { entitiesSection } from './names';
import { isToPage, type FromPage, type PanelAttention, type PanelNames } from './messages';
import { type Page, restoreMemory } from './page';
import { button, longDate } from './pieces';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): unknown; setState(state: unknown): void };

const ORIGIN = { 'set': 'set for this draft', 'dateline': 'from the dateline', 'front-matter': 'from the front matter', 'setting': 'from the setting copydesk.date', 'today': 'today: the draft gives no date' } as const;

const NO_DRAFT = 'Open a Markdown, plain-text or HTML draft, and the desk reads along.';

function start(root: HTMLElement): void {
  const editor = acquireVsCodeApi();
  const memory = restoreMemory(editor.getState());
  const live = h('div', { class: 'sr', role: 'status', 'aria-live': 'polite' });
  const page: Page = {
    memory,
    remember: () => { editor.setState(memory); },
    post: (message) => { editor.postMessage(message); },
    // The same words twice are two announcements: a trailing space makes them a change.
    announce: (text) => { live.textContent = live.textContent === text ? `${text}\u00a0` : text; },
  };

  const name = h('bdi'), date = h('span'), origin = h('span', { class: 'origin' });
  const header = h('header', {},
    h('h1', {}, name),
    h('p', { class: 'date' }, h('span', {}, 'Read as of ', date), origin, button('Change…', { class: 'link', 'aria-label': 'Change the draft’s date' }, () => { page.post({ type: 'setDate' }); })));
  const attention = attentionSection(page), later = [entitiesSection(page), boxesSection(page)];
  const unread = h('p', {}, NO_DRAFT);
  const none = h('div', { class: 'empty none' }, h('h1', {}, 'Copydesk'), unread);
  const content = h('div', {}, header, attention.element, ...later.map((part) => part.element));
  content.hidden = true;
  root.append(none, content, live);

  const show = (state: PanelAttention): void => {
    none.hidden = state.draft !== undefined;
    content.hidden = state.draft === undefined;
    setText(unread, state.unread ?? NO_DRAFT);
    if (!state.draft) return;
    setText(name, state.draft.name);
    setText(date, state.date === undefined ? '' : longDate(state.date));
    setText(origin, state.dateSource === undefined ? '' : `(${ORIGIN[state.dateSource]})`);
    // Names and boxes of another draft must not stand under this one's.
    if (state.draft.uri !== named) for (const part of later) part.element.hidden = true;
    inPlace(() => { attention.update(state); });
  };

  /** The draft whose names and boxes are shown. */
  let named: string | undefined;
  const showNames = (state: PanelNames): void => {
    const isFirst = named === undefined;
    named = state.draft.uri;
    inPlace(() => {
      for (const part of later) {
        part.element.hidden = false;
        part.update(state);
      }
    });
    if (isFirst) window.scrollTo(0, memory.scroll);
  };

  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isToPage(data)) return;
    switch (data.type) {
      case 'attention': show(data.state); break;
      case 'names': showNames(data.state); break;
      case 'announce': page.announce(data.text);
    }
  });
  let settling: number | undefined;
  window.addEventListener('scroll', () => {
    window.clearTimeout(settling);
    settling = window.setTimeout(() => {
      if (named === undefined) return;
      memory.scroll = window.scrollY;
      page.remember();
    }, 100);
  }, { passive: true });
  page.post({ type: 'ready' });
}

const root = document.getElementById('copydesk');
if (root) start(root);
