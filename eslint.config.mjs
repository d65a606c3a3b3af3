import { builtinModules } from 'node:module';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The house: which folder of src may import which. Arrows run one way; docs/architecture.md draws them. */
const house = {
  'core/draft': [],
  'register': [],
  'core/rule': ['core/draft', 'core/types'],
  'core/style': ['core/draft', 'core/types', 'core/rule'],
  'core/recognition': ['core/draft', 'core/types', 'core/rule', 'register'],
  'core/entities': ['core/draft', 'core/types', 'register', 'core/recognition'],
  'core/factbox': ['core/draft', 'core/types', 'core/entities', 'register'],
  'panel': ['core/types', 'core/draft/types'],
  'cli': ['core', 'register'],
  'editor': ['core', 'register', 'panel'],
};

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
const noHost = {
  paths: ['vscode', ...nodeModules].map((name) => ({ name, message: 'The core knows no host.' })),
};

/** Folders of src that `folder` may not import from, as patterns. */
function fences(folder) {
  const allowed = house[folder];
  const all = ['core/draft', 'core/rule', 'core/style', 'core/recognition', 'core/entities', 'core/factbox', 'core/desk', 'register', 'editor', 'panel', 'cli'];
  const banned = all.filter((other) => other !== folder && !allowed.some((a) => a === other || other.startsWith(`${a}/`) || a.startsWith(`${other}/`)));
  return banned.map((other) => ({ regex: `^\\.{1,2}/(?:.*/)?${other.replace('core/', '(?:core/)?')}(?:/|$)`, message: `${folder} must not know ${other}.` }));
}

export default tseslint.config(
  { ignores: ['dist/', '.hosts/', '.vscode-test/', 'node_modules/', 'scripts/bench/.rivals/'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'eqeqeq': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'max-len': ['error', { code: 200, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/require-unicode-regexp': 'error',
      // Patterns put together from named parts keep their groups.
      'regexp/no-useless-non-capturing-group': 'off',
    },
  },
  ...Object.keys(house).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { ...(folder === 'cli' || folder === 'editor' ? {} : noHost), patterns: fences(folder) }] },
  })),
  {
    files: ['src/core/*.ts'],
    rules: { 'no-restricted-imports': ['error', noHost] },
  },
  {
    // The compiler of the register runs at build time and reads files.
    files: ['src/register/compile.ts', 'src/register/compile/**/*.ts', 'src/register/report.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/core/**/*.ts', 'src/register/**/*.ts'],
    ignores: ['src/register/compile.ts', 'src/register/compile/**', 'src/register/report.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['window', 'document', 'process', 'Buffer', 'fetch', 'setTimeout', 'setInterval', 'navigator', 'localStorage', 'XMLHttpRequest', 'WebSocket']
        .map((name) => ({ name, message: 'The core is pure: no host, no network, no timers.' }))],
      'no-restricted-syntax': ['error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The core asks no clock.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core asks no clock.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The core throws no dice.' }],
    },
  },
  {
    // Makes word lists from packages, by hand, once in a while: no draft ever reaches it.
    files: ['src/core/entities/**/*.mjs'],
    rules: { 'regexp/no-super-linear-move': 'off', 'regexp/no-super-linear-backtracking': 'off', 'regexp/no-useless-assertions': 'off' },
  },
  {
    // esbuild's filters are Go's regular expressions and know no u flag.
    files: ['esbuild.mjs'],
    rules: { 'regexp/require-unicode-regexp': 'off' },
  },
  {
    files: ['src/editor/**/*.ts', 'src/panel/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: 'A draft never leaves the machine.' }))],
    },
  },
);
