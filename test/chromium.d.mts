import type { Browser } from 'playwright-core';

/** Starts it, without a window. Throws if there is none. */
export function browse(): Promise<Browser>;
