// Measures one reader in a process of its own; a line of JSON for each measure, as soon as it is there.
// usage: node --expose-gc scripts/bench/measure.mjs <reader> <startup | passes | prepared | keystrokes | memory> [largest size] [seconds] [stories | dense]
import { createRequire } from 'node:module';
import { copy as dense, typing } from './copy.mjs';
import { stories } from './stories.mjs';

const [reader, task, largest = '100000', seconds = '60', kind = 'stories'] = process.argv.slice(2);
const copy = { stories, dense }[kind];
const limit = Number(seconds) * 1000;
/** How long each reader reads other texts before it is timed, in ms: the engine compiles what it has met often, for seconds. */
const WARM_UP = 6000;
const require = createRequire(import.meta.url);
const product = () => require('../../dist/bench/desk.js');
const say = (measure) => process.stdout.write(`${JSON.stringify(measure)}\n`);

const draft = (text) => ({ text, format: 'markdown' });
/** Entities and fact boxes are made when they are asked for: ask. */
const whole = (reading) => { void reading.claims.length; void reading.entities.length; void reading.factBoxes.length; return reading.findings.length; };

const OWN = {
  'Copydesk': async () => { const desk = product().openDesk(); return (text) => whole(desk.read(draft(text))); },
  'every UTF-16 unit': async () => (text) => { let sum = 0; for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0; return sum; },
  'tokens and phrases': async () => product().openPhrases(),
};

const load = async () => {
  const open = OWN[reader] ?? (await import('./.rivals/rivals.mjs')).RIVALS[reader];
  return open();
};

const sorted = (times) => [...times].sort((a, b) => a - b);
const median = (times) => sorted(times)[times.length >> 1];
const share = (times, part) => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * part))];
const timed = async (work) => { const started = performance.now(); await work(); return performance.now() - started; };
const heap = () => { globalThis.gc(); globalThis.gc(); return process.memoryUsage().heapUsed / 2 ** 20; };

const tasks = {
  /** Import, set-up and the first 800 words, in a fresh process. */
  async startup() {
    const text = copy(800, 7);
    say({ ms: await timed(async () => { const read = await load(); await read(text); }) });
  },

  async passes() {
    const read = await load();
    for (let i = 0, until = performance.now() + WARM_UP; performance.now() < until; i++) await read(copy(2000, 100 + i));
    let last = 0;
    for (const words of [1000, 10_000, 100_000, 1_000_000]) {
      if (words > Number(largest)) break;
      if (last * 10 > limit) { say({ words, over: last * 10 }); break; }
      const times = [], until = performance.now() + Math.min(limit, 15_000);
      let marks = 0;
      // Another text each time, so that nothing is remembered.
      for (let run = 0; run < (words < 100_000 ? 40 : words < 1_000_000 ? 15 : 3) && (run === 0 || performance.now() < until); run++) {
        const text = copy(words, run + 1);
        times.push(await timed(async () => { marks = await read(text); }));
      }
      last = median(times);
      say({ words, ms: last, runs: times.length, marks });
    }
  },

  /** One part of the desk alone, on text that is cut into words, sentences and quotations already. */
  async prepared() {
    const open = { 'style rules': 'openStyle', 'names': 'openNames' }[reader], prepare = product()[open]();
    for (let i = 0, until = performance.now() + WARM_UP; performance.now() < until; i++) prepare(copy(2000, 100 + i))();
    const words = Number(largest), times = [];
    for (let run = 0; run < 30; run++) {
      const work = prepare(copy(words, run + 1));
      // What was prepared is kept, as a draft's is: copying it to where the engine keeps things is no work of the part's.
      for (let i = 0; i < 2; i++) globalThis.gc({ type: 'minor' });
      times.push(await timed(work));
    }
    say({ words, ms: median(times) });
  },

  /** A draft typed in: each keystroke is read with the reading before it at hand. `full` asks for what only the panel shows, too. */
  async keystrokes() {
    const desk = product().openDesk();
    for (const words of [1000, 10_000, 100_000, 1_000_000]) {
      if (words > Number(largest)) break;
      const times = [], full = [];
      let text = copy(words, 3), reading = desk.read(draft(text));
      const count = words > 100_000 ? 100 : 600, warm = words > 100_000 ? 10 : 150;
      let made = 0;
      for (text of typing(text, count + warm, 11)) {
        const state = text, before = reading;
        const alone = await timed(() => { reading = desk.read(draft(state), before); });
        const rest = await timed(() => whole(reading));
        if (made++ >= warm) { times.push(alone); full.push(alone + rest); }
      }
      say({ words, p50: median(times), p95: share(times, 0.95), max: Math.max(...times), fullP50: median(full), fullP95: share(full, 0.95), count });
    }
  },

  /** What a pass leaves while its result is kept, which for other tools is a number: their messages are let go. */
  async memory() {
    const read = await load();
    await read(copy(1000, 5));
    const words = Number(largest);
    const text = copy(words, 9);
    const desk = reader === 'Copydesk' ? product().openDesk() : undefined;
    // What a desk keeps once for all drafts is no part of what one of them costs.
    if (desk) for (let i = 0; i < 10; i++) whole(desk.read(draft(copy(5000, 60 + i))));
    const before = heap();
    let kept;
    if (desk) { kept = desk.read(draft(text)); whole(kept); } else kept = await read(text);
    say({ after: 'pass', words, mb: heap() - before, kept: kept !== undefined });
    if (!desk) return;
    kept = undefined;
    let reading = desk.read(draft(copy(10_000, 9)));
    whole(reading);
    const start = heap(), edits = Number(process.env.BENCH_EDITS ?? 10_000);
    for (const state of typing(copy(10_000, 9), edits, 13)) reading = desk.read(draft(state), reading);
    whole(reading);
    say({ after: 'edits', edits, mb: heap() - start, words: reading.metrics.words });
  },
};

await tasks[task]();
process.exit(0);
