/**
 * Drawing without a document: SVG as strings, made from the register alone. Colours are `currentColor` and opacity, so
 * that a picture reads on any theme and on paper; classes let a page style it further.
 */
import { escapeHtml } from './render';

type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes escaped. `children` is markup already. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(typeof value === 'number' ? String(Math.round(value * 10) / 10) : value)}"`);
  return `<${name}${list.join('')}>${children}</${name}>`;
}

export function label(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escapeHtml(text));
}

/** A whole picture with its title and description, at a width of 320 units. */
export function drawing(height: number, title: string, description: string, children: string): string {
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${String(WIDTH)} ${String(Math.ceil(height))}`, width: WIDTH, height: Math.ceil(height), role: 'img',
    'font-family': 'sans-serif', 'font-size': 11, fill: 'currentColor',
  }, element('title', {}, escapeHtml(title)) + element('desc', {}, escapeHtml(description)) + children);
}

export const WIDTH = 320;
