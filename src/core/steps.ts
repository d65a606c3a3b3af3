/** Work that may be interrupted between two steps, so that who does it can see to others meanwhile. */
export type Steps<T> = Generator<undefined, T>;

/** Goes through all steps at once; gives what they lead to. */
export function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
