// Builds everything that ships, and the tests. usage: node esbuild.mjs [--only node,web,panel,cli,test] [--quiet] [--minify] [--out dist]
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify as terser } from 'terser';
import ts from 'typescript';

const standaloneCode = standalone.default ?? standalone;

const argument = (name) => { const i = process.argv.indexOf(name); return i < 0 ? undefined : process.argv[i + 1]; };
const only = argument('--only')?.split(',');
const quiet = process.argv.includes('--quiet');
const minify = process.argv.includes('--minify');
const dist = argument('--out') ?? 'dist';

/** What a rule says of itself is for its page and its test; what ships needs the rule. Properties of these names fall away. */
const ON_ITS_PAGE = ['examples', 'reason', 'authority'];
/** An extension has these lines in its manifest (see src/editor/ruleList.ts). */
const IN_THE_MANIFEST = ['summary'];

/** Takes rules without what is told elsewhere: examples and reasons would be a tenth of the bundle. */
const slimRulesPlugin = (toldElsewhere) => ({
  name: 'slim-rules',
  setup(builder) {
    builder.onLoad({ filter: /src[\\/]core[\\/](?:rules\.ts$|(?:style|recognition[\\/]grammar)[\\/])/ }, (args) => {
      const source = ts.createSourceFile(args.path, fs.readFileSync(args.path, 'utf8'), ts.ScriptTarget.ES2022, true);
      const isTold = (node) => ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent) && toldElsewhere.includes(node.name.getText(source));
      const { transformed } = ts.transform(source, [(context) => (root) => {
        const visit = (node) => (isTold(node) ? undefined : ts.visitEachChild(node, visit, context));
        return ts.visitNode(root, visit);
      }]);
      return { contents: ts.createPrinter().printFile(transformed[0]), loader: 'ts' };
    });
  },
});

/** A misspelling as what it shares with the right word, at its beginning and its end, and what it puts between. */
function slip(right, wrong) {
  let first = 0, last = 0;
  while (first < wrong.length && right[first] === wrong[first]) first++;
  while (last < Math.min(right.length, wrong.length) - first && right.at(-1 - last) === wrong.at(-1 - last)) last++;
  return first.toString(36) + last.toString(36) + wrong.slice(first, wrong.length - last);
}
const unslip = 'line => line.split(" ").map((word, i, [right]) => i ? right.slice(0, parseInt(word[0], 36)) + word.slice(2) + right.slice(right.length - parseInt(word[1], 36)) : word).join(" ")';

/** The misspellings, which are a few letters each beside the right word. */
const misspellingsPlugin = {
  name: 'misspellings',
  setup(builder) {
    builder.onLoad({ filter: /mechanics[\\/]misspellings\.ts$/ }, async (args) => {
      const { code } = await transform(fs.readFileSync(args.path, 'utf8'), { loader: 'ts' });
      const lists = Object.entries(await import(`data:text/javascript,${encodeURIComponent(code)}`));
      const packed = (lines) => lines.map((line) => line.split(' ')).map(([right, ...wrong]) => [right, ...wrong.map((word) => slip(right, word))].join(' ')).join();
      return { contents: lists.map(([name, lines]) => `export const ${name} = ${JSON.stringify(packed(lines))}.split(',').map(${unslip});`).join('\n'), loader: 'js' };
    });
  },
};

/** write-good brings lists for checks that are never run, of clichés and of participles (see style/wording/writeGood.ts). */
const unusedChecksPlugin = {
  name: 'unused-checks',
  setup(builder) {
    builder.onResolve({ filter: /^(?:no-cliches|passive-voice|.*lexical-illusions)$/ }, (args) => ({ path: args.path, namespace: 'unused' }));
    builder.onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = () => [];', loader: 'js' }));
  },
};

/** YAML of before 2009 had types of its own (sexagesimal numbers, sets, ordered maps), which no house file and no draft needs: it is read like today's. */
const currentYamlPlugin = {
  name: 'current-yaml',
  setup(builder) {
    const NAMES = { int: 'int, intBin, intHex, intOct', float: 'float, floatExp, floatNaN', bool: 'falseTag, trueTag', timestamp: 'floatTime, intTime, timestamp' };
    builder.onLoad({ filter: /schema[\\/]yaml-1\.1[\\/](?:binary|bool|float|int|omap|pairs|schema|set|timestamp)\.js$/ }, ({ path: file }) => {
      const name = path.basename(file, '.js');
      return { contents: name === 'schema' ? "export { schema } from '../core/schema.js';" : `export let ${NAMES[name] ?? name};`, loader: 'js', resolveDir: path.dirname(file) };
    });
  },
};

/** YAML is read and never written: of a key that is a list or a map, the one thing that is written out, nothing is left. */
const unwrittenYamlPlugin = {
  name: 'unwritten-yaml',
  setup(builder) {
    builder.onLoad({ filter: /yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]stringify(?:Collection|Document|Number|Pair|String)?\.js$/ }, ({ path: file }) => ({
      contents: `export const ${path.basename(file, '.js')} = () => ''; export const createStringifyContext = () => ({});`, loader: 'js',
    }));
  },
};

/** The Markdown and the HTML reader each bring a table of all named characters; one is enough. */
const oneEntityTablePlugin = {
  name: 'one-entity-table',
  setup(builder) {
    builder.onResolve({ filter: /^decode-named-character-reference$/ }, (args) => ({ path: args.path, namespace: 'entity-table' }));
    builder.onLoad({ filter: /./, namespace: 'entity-table' }, () => ({
      contents: "import { decodeHTMLStrict } from 'entities/decode'; export const decodeNamedCharacterReference = (name) => { const written = `&${name};`, read = decodeHTMLStrict(written); return read === written ? false : read; };",
      // As the HTML reader sees it: other packages bring older versions.
      loader: 'js', resolveDir: path.resolve('node_modules/htmlparser2'),
    }));
  },
};

/**
 * `copydesk:register` is the register compiled from its YAML files: one string for JSON.parse, the fastest literal to load.
 * What ships is packed (see src/register/pack.ts).
 */
const registerPlugin = (packed) => ({
  name: 'register',
  setup(builder) {
    let compiled;
    const compile = async () => {
      const out = path.resolve(dist, 'compile-register');
      await build({
        entryPoints: ['src/register/compile.ts', 'src/register/pack.ts'], bundle: true, platform: 'node', format: 'esm', packages: 'external', outdir: out,
        outExtension: { '.js': '.mjs' }, logLevel: 'silent',
      });
      const [{ compileRegister }, { pack }] = await Promise.all(['compile', 'pack'].map((name) => import(`${pathToFileURL(path.join(out, `${name}.mjs`))}?${Date.now()}`)));
      const register = await compileRegister(path.resolve('src/register/data'));
      return JSON.stringify(packed ? pack(register) : JSON.stringify(register));
    };
    builder.onResolve({ filter: /^copydesk:register$/ }, (args) => ({ path: args.path, namespace: 'register' }));
    builder.onLoad({ filter: /^/, namespace: 'register' }, async () => {
      const text = await (compiled ??= compile());
      return { contents: packed ? `import { unpack } from './src/register/pack'; export default unpack(${text});` : `export default JSON.parse(${text});`, loader: 'js', resolveDir: process.cwd() };
    });
  },
});

/** What ships of the lists of names (see src/core/entities/nameTable.ts); made once, which takes a second or two. */
async function packNames() {
  const { outputFiles: [{ text }] } = await build({ entryPoints: ['src/core/entities/lists.ts'], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
  const { packLists } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return JSON.stringify(packLists((file) => fs.readFileSync(`src/core/entities/gazetteers/${file}`, 'utf8')));
}
let packedNames;

/** `copydesk:names` is what ships of the lists of names. */
export const namesPlugin = {
  name: 'names',
  setup(builder) {
    builder.onResolve({ filter: /^copydesk:names$/ }, (args) => ({ path: args.path, namespace: 'names' }));
    builder.onLoad({ filter: /^/, namespace: 'names' }, async () => ({ contents: await (packedNames ??= packNames()), loader: 'json' }));
  },
};

/** `copydesk:house-validator` checks a house file: the schema compiled ahead, so that nothing is evaluated at run time. */
const houseValidatorPlugin = {
  name: 'house-validator',
  setup(builder) {
    builder.onResolve({ filter: /^copydesk:house-validator$/ }, (args) => ({ path: args.path, namespace: 'house-validator' }));
    builder.onLoad({ filter: /^/, namespace: 'house-validator' }, () => {
      const ajv = new Ajv({ allErrors: true, strictTypes: false, inlineRefs: false, code: { source: true, esm: true } });
      // What it says to people is in the schema that ships beside the bundle.
      const validate = ajv.compile(JSON.parse(fs.readFileSync('src/core/house/schema.json', 'utf8'), (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value)));
      return { contents: standaloneCode(ajv, validate), loader: 'js', resolveDir: process.cwd() };
    });
  },
};

/**
 * Gives the most frequent names the shortest ones anew, all of a bundle together, and leaves out what is used nowhere, which esbuild does
 * only roughly: 10 KB less to download. No function is moved to where it is used, which might make it anew at every turn of a loop; what
 * is left off beside it makes a bundle longer once it is compressed.
 */
const shortNamesPlugin = {
  name: 'short-names',
  setup(builder) {
    const { outfile: file, minify: small } = builder.initialOptions;
    if (!small) return;
    builder.onEnd(async () => {
      const { code } = await terser(fs.readFileSync(file, 'utf8'), { compress: { toplevel: true, passes: 2, inline: 1, reduce_funcs: false, sequences: false, lhs_constants: false }, mangle: { toplevel: true }, ecma: 2020 });
      fs.writeFileSync(file, code);
    });
  },
};

/** With one letter beyond Latin-1 the engine holds a whole bundle in two bytes a letter, twice the memory and slower to read. esbuild leaves some in regular expressions. */
const asciiPlugin = {
  name: 'ascii',
  setup(builder) {
    const { outfile: file, minify: small } = builder.initialOptions;
    // A source map counts columns.
    if (!small) return;
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    builder.onEnd(() => { fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/[\u0080-\uffff]/g, escaped)); });
  },
};

const common = {
  bundle: true, minify, sourcemap: !minify && 'linked', target: 'es2022', logLevel: 'warning', plugins: [registerPlugin(false), houseValidatorPlugin, namesPlugin], legalComments: 'none',
};
/** What people install: no list of a check that is never run. */
const shipped = {
  ...common,
  // The reader of YAML as modules: for Node the package has CommonJS, of which nothing can be left out.
  alias: { yaml: path.resolve('node_modules/yaml/browser/index.js') },
  plugins: [
    registerPlugin(true), houseValidatorPlugin, namesPlugin, misspellingsPlugin, unusedChecksPlugin, currentYamlPlugin, unwrittenYamlPlugin,
    oneEntityTablePlugin, asciiPlugin,
  ],
};

/** The command line tells its rules by their summaries. */
const slim = { ...shipped, plugins: [slimRulesPlugin(ON_ITS_PAGE), ...shipped.plugins] };

const extension = { ...shipped, plugins: [shortNamesPlugin, slimRulesPlugin([...ON_ITS_PAGE, ...IN_THE_MANIFEST]), ...shipped.plugins], entryPoints: ['src/extension.ts'], format: 'cjs', external: ['vscode'] };

/** What ships beside the bundles: what the editor reads itself, and what is large and not wanted at first. */
const BESIDE = [['src/core/house/schema.json', 'house.schema.json'], ['src/core/factbox/map/outlines.json', 'outlines.json']];

/** Every .ts test below `dir`, recursively. */
const testFiles = (dir) => fs.readdirSync(dir, { recursive: true }).filter((f) => f.endsWith('.test.ts')).map((f) => path.join(dir, f));

const targets = {
  node: () => build({ ...extension, platform: 'node', outfile: `${dist}/node/extension.js` }).then(() => { for (const [from, to] of BESIDE) fs.copyFileSync(from, `${dist}/${to}`); }),
  web: () => build({
    ...extension, platform: 'browser', outfile: `${dist}/web/extension.js`,
    // The browser's extension host is a worker: packages that would use the page's DOM have an entry for workers.
    conditions: ['worker'], define: { global: 'globalThis' },
  }),
  panel: () => build({ ...common, entryPoints: ['src/panel/main.ts'], platform: 'browser', format: 'iife', outfile: `${dist}/panel.js` }),
  cli: () => build({ ...slim, entryPoints: ['src/cli.ts'], platform: 'node', format: 'cjs', outfile: `${dist}/cli.js`, banner: { js: '#!/usr/bin/env node' } }),
  register: () => build({ ...common, entryPoints: ['src/register/report.ts'], platform: 'node', format: 'cjs', outfile: `${dist}/register.js`, packages: 'external' }),
  docs: () => build({ ...common, entryPoints: ['src/core/rulePages.ts'], platform: 'node', format: 'cjs', outfile: `${dist}/docs.js` }),
  bench: () => build({ ...slim, entryPoints: ['scripts/bench/desk.ts'], platform: 'node', format: 'cjs', outfile: `${dist}/bench/desk.js` }),
  test: () => build({
    ...common, minify: false, entryPoints: testFiles('test'), platform: 'node', format: 'cjs', outdir: `${dist}/test`, outbase: 'test', packages: 'external',
    external: ['vscode'],
  }),
};

/** Builds one target by name. */
export async function buildTarget(name) {
  await targets[name]();
  if (!quiet) console.log(`built ${name}`);
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  for (const name of only ?? ['node', 'web', 'panel', 'cli']) await buildTarget(name);
}
