/** Long work beside an editor that must not wait for it. */

/** Milliseconds for which it may hold up the others at a time. */
const SLICE = 8;

/**
 * Goes through steps a slice at a time, the first one at once, as long as `wanted` says so before each; undefined where it
 * was given up. `told` hears what the steps give. Rejects where a step throws.
 */
export async function inSlices<Y, T>(steps: Generator<Y, T>, wanted: () => boolean, told: (given: Y) => void = () => {}): Promise<T | undefined> {
  while (wanted()) {
    const began = Date.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      told(step.value);
      if (Date.now() - began >= SLICE) break;
    }
    await new Promise((resolve) => { setTimeout(resolve); });
  }
  return undefined;
}
