/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Building and updating the page. Text always becomes a text node; there is no way here to parse markup. */

type Child = Node | string;

/** An element with attributes and children; a false or undefined attribute is left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Readonly<Record<string, string | boolean | undefined>> = {}, ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children);
  return node;
}

/** Sets text only where it changed, so that a selection in it survives. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Sets or removes an attribute only where it changed. */
export function setAttribute(node: Element, name: string, value: string | undefined): void {
  if (value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** A part of the page that shows an item and can be told of a newer one. */
export interface Part<T> {
  readonly element: HTMLElement;
  update(item: T): void;
}

/**
 * Shows a list, one part for each key: known parts are updated in place and keep focus, selection and open state;
 * only those that changed places are moved.
 */
export class KeyedList<T> {
  private parts = new Map<string, Part<T>>();

  constructor(private readonly parent: HTMLElement, private readonly keyOf: (item: T) => string, private readonly create: (item: T) => Part<T>) {}

  show(items: readonly T[]): void {
    const focused = document.hasFocus() ? document.activeElement : null;
    const selected = selectionIn(this.parent);
    const next = new Map<string, Part<T>>();
    for (const item of items) {
      const key = unused(next, this.keyOf(item));
      const known = this.parts.get(key);
      known?.update(item);
      next.set(key, known ?? this.create(item));
    }
    const gone = [...this.parts].filter(([key]) => !next.has(key)).map(([, part]) => part.element);
    const heir = heirOf(focused, gone);
    for (const element of gone) element.remove();
    let place = this.parent.firstElementChild;
    for (const { element } of next.values()) {
      if (element === place) place = place.nextElementSibling;
      else this.parent.insertBefore(element, place);
    }
    this.parts = next;
    // Moving a node takes the selection and the focus off it. Focus is only ever given back, and only while the page has it.
    if (focused instanceof HTMLElement && focused !== document.activeElement && this.parent.contains(focused)) focused.focus({ preventScroll: true });
    heir?.focus({ preventScroll: true });
    selected?.restore();
  }
}

/** Where the focus goes from a part that is taken away: to the next part that stays, or the one before it. */
function heirOf(focused: Element | null, gone: readonly HTMLElement[]): HTMLElement | undefined {
  const losing = gone.find((element) => element.contains(focused));
  for (const step of ['nextElementSibling', 'previousElementSibling'] as const) {
    for (let near = losing?.[step]; near; near = near[step]) {
      const target = gone.includes(near as HTMLElement) ? null : near.querySelector<HTMLElement>('button, summary, a');
      if (target) return target;
    }
  }
  return undefined;
}

/** The selection, if it lies within the element, with a way to set it again where its nodes still stand. */
function selectionIn(element: HTMLElement): { restore(): void } | undefined {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  if (!selection || selection.isCollapsed || !anchorNode || !focusNode || !element.contains(anchorNode)) return undefined;
  return {
    restore() {
      const kept = selection.anchorNode === anchorNode && selection.focusNode === focusNode;
      if (!kept && element.contains(anchorNode) && focusNode.isConnected) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    },
  };
}

function unused(taken: ReadonlyMap<string, unknown>, key: string): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1) free = `${key} ${String(count)}`;
  return free;
}
