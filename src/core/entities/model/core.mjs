/** The recogniser itself, bundled for the scripts beside this one. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { namesPlugin } from '../../../../esbuild.mjs';

const out = path.resolve(`dist/training-${process.pid}.mjs`);
await build({
  stdin: {
    contents: `export * from '../regions'; export * from '../features/rows'; export * from '../features/around'; export * from '../features/span'; export * from '../features/skip'; export * from '../names'; export * from '../definitions'; export * from '../decode'; export * from '../extent'; export * from '../collect'; export * from '../resolve'; export { isDescription } from '../descriptions';
      export { KNOWN } from '../lexicon'; export { namesOf } from '../nameKeys'; export { DEMONYMS } from '../gazetteers/cues'; export { makeBlock, segment } from '../../draft/read';`,
    resolveDir: import.meta.dirname, loader: 'ts',
  },
  bundle: true, format: 'esm', platform: 'node', outfile: out, logLevel: 'error', plugins: [namesPlugin],
});
export const core = await import(pathToFileURL(out).href);
fs.rmSync(out);

const list = (name) => core.namesOf(fs.readFileSync(path.join(import.meta.dirname, `../gazetteers/${name}.txt`), 'utf8'));
const cities = list('cities'), countries = list('countries');

/** Names to learn with: people's, places', and what people of a place are called. */
export const nameLists = {
  given: list('given-names'), surnames: list('surnames'), places: [...cities, ...countries, ...list('towns')], cities, countries, demonyms: core.namesOf(core.DEMONYMS),
};
