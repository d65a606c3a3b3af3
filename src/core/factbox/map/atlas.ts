/**
 * The outlines of which maps are drawn: Natural Earth's (public domain), written into outlines.json by build.mjs, in tenths of a degree, longitude to
 * the right, latitude downwards. Of each the most detailed ring comes first; a border stands with the first of its two lands. Borders are those of de
 * facto control. Keys are subjects; `- ` begins what is none. They come in when the first map is wanted: whoever writes without the panel does without.
 */
import { type Ring, ringsOf } from './rings';

let outlines: ReadonlyMap<string, readonly Ring[]> = new Map();

/** Has maps drawn of the outlines of outlines.json from now on. Pictures that were made before stay without. */
export function openAtlas(written: Readonly<Record<string, string>>): void {
  outlines = ringsOf(written);
}

/** Those that are open: none at first. */
export const openOutlines = (): ReadonlyMap<string, readonly Ring[]> => outlines;
