// Checks the register and prints its figures. usage: npm run register
import { createRequire } from 'node:module';
import { buildTarget } from '../esbuild.mjs';

await buildTarget('register');
await createRequire(import.meta.url)('../dist/register.js').report();
