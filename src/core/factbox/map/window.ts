/** The stretch of the world that a map shows. */
import { WIDTH } from '../svg';

/** Of the picture. */
export const HEIGHT = 200;

/** Sides of a stretch, in tenths of a degree, downwards from the equator. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The stretch of the world that a map shows, with the subject in its middle; `nearest` is how much of it at least, from side to side. */
export class Window {
  /** Degrees of longitude are shorter away from the equator. */
  readonly squeeze: number;
  /** Tenths of a degree for a unit of the drawing. */
  readonly unit: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;

  constructor({ left, top, right, bottom }: Extent, nearest: number) {
    this.squeeze = Math.cos((top + bottom) / 20 * Math.PI / 180);
    const wide = Math.max(nearest, (right - left) * this.squeeze * 1.6, (bottom - top) * 1.6 * WIDTH / HEIGHT), high = wide * HEIGHT / WIDTH;
    this.unit = wide / WIDTH;
    this.left = ((left + right) / 2 * this.squeeze - wide / 2) / this.squeeze;
    this.right = this.left + wide / this.squeeze;
    this.top = Math.min(Math.max((top + bottom) / 2 - high / 2, -900), 900 - high);
    this.bottom = this.top + high;
  }

  get view(): string {
    return [this.left * this.squeeze, this.top, this.unit * WIDTH, this.unit * HEIGHT].map((value) => value.toFixed(1)).join(' ');
  }

  shows(ring: Extent): boolean {
    return ring.right > this.left && ring.left < this.right && ring.bottom > this.top && ring.top < this.bottom;
  }

  /** Of a stretch, in the picture. */
  middleOf({ left, right, top, bottom }: Extent): [number, number] {
    return [this.x((left + right) / 2), this.y((top + bottom) / 2)];
  }

  x(across: number): number {
    return (across - this.left) * this.squeeze / this.unit;
  }

  y(down: number): number {
    return (down - this.top) / this.unit;
  }
}
