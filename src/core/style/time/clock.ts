import { listenFor } from '../../rule/listen';

/** Hours of the clock: “10 a.m.”, “5pm”. */
export const HOURS = listenFor(['m', 'am', 'pm'], /\d[ap]m$/u);
