/** The recogniser itself, bundled for the scripts beside this one. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const out = path.resolve(`dist/training-${process.pid}.mjs`);
await build({
  stdin: {
    contents: `export * from '../regions'; export * from '../features'; export * from '../definitions'; export * from '../decode'; export * from '../extent'; export * from '../collect'; export * from '../resolve'; export { isDescription } from '../descriptions';
      export { KNOWN, nameLists } from '../lexicon'; export { makeBlock, segment } from '../../draft/read';`,
    resolveDir: import.meta.dirname, loader: 'ts',
  },
  bundle: true, format: 'esm', platform: 'node', outfile: out, logLevel: 'error',
});
export const core = await import(pathToFileURL(out).href);
fs.rmSync(out);
