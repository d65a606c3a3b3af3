/** Small signs, told apart by shape as well as colour. They stand beside words or a name for screen readers, and are hidden from these. */
import './dom';

const PATHS = {
  chevron: 'M6 3.5 10.5 8 6 12.5',
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  warning: 'M8 2 1.5 13.5h13L8 2ZM8 6.2v3.6M8 11.4v.6',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.2v4M8 4.6v.6',
  hint: 'M4 8h.01M8 8h.01M12 8h.01',
  check: 'M3 8.5 6.5 12 13 4.5',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 12v.5',
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.5 1.5',
  sensitive: 'M3.5 14V2.5M3.5 3h8.5l-2 2.8 2 2.8H3.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  fix: 'M6 11.5h4M6.5 14h3M6 11.5c0-1.6-2-2.4-2-5a4 4 0 0 1 8 0c0 2.6-2 3.4-2 5',
  note: 'M3.5 2.5h9v11h-9ZM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  save: 'M8 2.5v7M5 6.8 8 9.8l3-3M2.5 13h11',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [key, value] of [['viewBox', '0 0 16 16'], ['class', `icon ${name}`], ['aria-hidden', 'true'], ['focusable', 'false']] as const) svg.setAttribute(key, value);
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
