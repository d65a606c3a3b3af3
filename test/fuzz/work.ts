/**
 * Counts how often the blocks of our code and of its packages run: the same on every machine, unlike time. Import it
 * first: only what is compiled afterwards is counted. What runs inside the engine (regular expressions, `indexOf`,
 * copying of strings) is not seen.
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

/** The work of an act. */
export function work(act: () => void): number {
  counted();
  act();
  return counted();
}
