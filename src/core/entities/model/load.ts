/** Unpacks the weights, once. */
import { WEIGHTS } from '../decode';
import { STEPS } from './weights';

let weights: Float32Array | undefined;

export function loadWeights(): Float32Array {
  if (weights) return weights;
  weights = new Float32Array(WEIGHTS);
  for (let i = 0; i < STEPS.length; i++) weights[i] = stepsOf(STEPS.charCodeAt(i)) / 16;
  return weights;
}

/** "O" is nothing; the ASCII around it counts from there, and U+0164 is nothing for those too far away. */
const stepsOf = (unit: number): number => unit - (unit < 0x100 ? 79 : 0x164);
