/** Unpacks the weights, once. */
import { WEIGHTS } from '../decode';
import { STEPS } from './weights';

let weights: Float32Array | undefined;

export function loadWeights(): Float32Array {
  if (weights) return weights;
  weights = new Float32Array(WEIGHTS);
  let at = 0;
  for (const step of STEPS.split(' ')) {
    if (step.startsWith('z')) at += Number(step.slice(1));
    else weights[at++] = Number(step) / 32;
  }
  return weights;
}
