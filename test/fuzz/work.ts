/**
 * Counts how often the blocks of our code and of its packages run: the same on every machine, unlike time. Import it
 * first: only what is compiled afterwards is counted. Of what runs inside the engine only the usual searches of long texts
 * and lists are seen, by how much they look through.
 */
import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly { readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[] }[];
}

const session = new Session();
session.connect();

/** The session answers at once, in its own thread. */
function ask(method: string, params = {}): unknown {
  let answer: unknown, fault: Error | null = null;
  session.post(method, params, (error, result) => { fault = error; answer = result; });
  if (fault) throw fault as Error;
  return answer;
}

ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const counted = (): number => (ask('Profiler.takePreciseCoverage') as Coverage).result
  .reduce((sum, script) => script.functions.reduce((inner, { ranges }) => ranges.reduce((all, { count }) => all + count, inner), sum), 0);

/** What is searched, how, and how much of it is looked through where `found` is the answer. */
const SEARCHES: readonly (readonly [prototype: object, name: string, looked: (self: never, given: readonly never[], found: unknown) => number])[] = [
  [Array.prototype, 'indexOf', ({ length }: readonly unknown[], [, from = 0], found) => (found === -1 ? length : Number(found)) - from],
  [String.prototype, 'indexOf', ({ length }: string, [, from = 0], found) => (found === -1 ? length : Number(found)) - from],
  [String.prototype, 'includes', ({ length }: string, [, from = 0], found) => (found === true ? 0 : length - from)],
  [RegExp.prototype, 'test', ({ global, sticky, source, lastIndex }: RegExp, [text]: readonly string[], found) => (sticky || source.startsWith('^') || (global && found === true) ? 0 : (text?.length ?? 0) - (global ? lastIndex : 0))],
];

/** The work of an act. */
export function work(act: () => void): number {
  let looked = 0;
  const restore = SEARCHES.map(([prototype, name, much]) => {
    const own = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
    Reflect.set(prototype, name, function search(this: unknown, ...given: unknown[]) {
      const found = own.apply(this, given);
      looked += much(this as never, given as never[], found);
      return found;
    });
    return () => Reflect.set(prototype, name, own);
  });
  counted();
  try {
    act();
    return counted() + looked;
  } finally {
    restore.forEach((one) => one());
  }
}
