/** What the desk understands, family by family. */
import { events } from './events';
import { membership } from './membership';
import { names } from './names';
import { offices } from './offices';
import type { Family } from './pattern';
import { recognition } from './recognition';

export const FAMILIES: readonly Family[] = [...recognition, ...membership, offices, events, ...names];
