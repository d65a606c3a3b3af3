/** Unpacks the weights, once. */
import { WEIGHTS } from '../decode';
import { STEPS } from './weights';

let weights: Float32Array | undefined;

export function loadWeights(): Float32Array {
  if (weights) return weights;
  weights = new Float32Array(WEIGHTS);
  const steps = STEPS.replaceAll('~', '@@@@');
  for (let i = 0; i < steps.length; i++) weights[i] = (steps.charCodeAt(i) - 64) / 4;
  return weights;
}
