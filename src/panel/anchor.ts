/** Keeping what the reader looks at where it is while the page changes above it. */
import './dom';

/** How far down the window to look for something that survives the change, in shares of its height: below a heading that sticks to the top. */
const DEPTHS = [0.08, 0.25, 0.5, 0.75];
/** What may be held: not the heading of a section, which stays where it is whatever moves under it. */
const HOLDS = 'li, dt, dd, summary:not(.section > summary), p, pre, figure, h3';

/** Runs a change and scrolls by as much as the focused or else the topmost surviving element moved. */
export function inPlace(change: () => void): void {
  const anchors = candidates().map((element) => ({ element, top: element.getBoundingClientRect().top }));
  change();
  const anchor = anchors.find(({ element }) => element.isConnected && element.getClientRects().length > 0);
  const moved = anchor ? anchor.element.getBoundingClientRect().top - anchor.top : 0;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}

/** At the very top of the page new things may push the rest down: there is nothing to hold. */
function candidates(): Element[] {
  if (window.scrollY === 0) return [];
  const { activeElement } = document;
  const focused = activeElement && activeElement !== document.body && isSeen(activeElement) ? [activeElement] : [];
  const seen = DEPTHS.flatMap((depth) => document.elementFromPoint(window.innerWidth / 2, window.innerHeight * depth)?.closest(HOLDS) ?? []);
  return [...focused, ...seen];
}

function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
