/** Going through a list with the arrow keys, as in the editor's own lists. */
import './dom';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last), ArrowUp: (at) => Math.max(at - 1, 0), Home: () => 0, End: (_, last) => last,
};

/** Arrow keys, Home and End move the focus among the elements within that match and can be seen. */
export function moveWithArrows(within: HTMLElement, selector: string): void {
  within.addEventListener('keydown', (event) => {
    const items = [...within.querySelectorAll<HTMLElement>(selector)].filter((item) => item.getClientRects().length > 0);
    const at = items.findIndex((item) => item === event.target);
    const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
    if (at < 0 || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    items[step(at, items.length - 1)]?.focus();
  });
}
