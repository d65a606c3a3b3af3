/** Unpacks the weights, once. */
import { WEIGHTS } from '../decode';
import { STEPS } from './weights';

/** "P". */
const NOTHING = 80;

let weights: Float32Array | undefined;

export function loadWeights(): Float32Array {
  if (weights) return weights;
  weights = new Float32Array(WEIGHTS);
  for (let i = 0; i < STEPS.length; i++) weights[i] = (STEPS.charCodeAt(i) - NOTHING) / 16;
  return weights;
}
