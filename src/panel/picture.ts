/** Pictures drawn by the desk, rebuilt node by node from a short list of what a drawing may contain. */
import { h } from './dom';

const SVG = 'http://www.w3.org/2000/svg';
const ELEMENTS: ReadonlySet<string> = new Set(['svg', 'g', 'title', 'desc', 'rect', 'line', 'path', 'circle', 'text', 'tspan', 'polyline', 'polygon']);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'viewBox', 'role', 'class', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'd', 'points', 'transform', 'fill', 'fill-opacity', 'fill-rule',
  'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'text-anchor', 'font-size', 'font-family', 'font-weight',
]);

/** The drawing as nodes; undefined where the text is no SVG. What is not on the list is left out. */
export function drawingOf(svg: string): Element | undefined {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return documentElement.namespaceURI === SVG && documentElement.localName === 'svg' ? copyOf(documentElement) : undefined;
}

function copyOf(given: Element): Element {
  const copy = document.createElementNS(SVG, given.localName);
  for (const { name, value } of given.attributes) if (ATTRIBUTES.has(name) && !/url\s*\(/iu.test(value)) copy.setAttribute(name, value);
  for (const child of given.childNodes) {
    if (child instanceof Element) {
      if (child.namespaceURI === SVG && ELEMENTS.has(child.localName)) copy.append(copyOf(child));
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '');
  }
  return copy;
}

/** Rows as a table; the first is its heading. */
export function tableOf(caption: string, [heading = [], ...rows]: readonly (readonly string[])[]): HTMLElement {
  return h('table', {},
    h('caption', { class: 'sr' }, caption),
    h('thead', {}, h('tr', {}, ...heading.map((text) => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((text) => h('td', {}, text))))));
}
