/** Fact boxes: what the register knows of a draft's subjects on its date, written out and put in place. */
export { completeBackground } from './complete';
export { boxFor, factBoxFor, pairBox } from './box';
export { type BoxPlace, boxText, changedBoxes, insertBox, insertFormula } from './insert';
export { findBoxes, type FoundBox } from './markers';
export { openAtlas } from './map/atlas';
export { picturesFor, presentBoxes, type PresentedBox, sensitiveSubjects } from './present';
export { type BoxFormat, renderBox } from './render';
export { titleOf } from './statement';
export { suggestBoxes, type Suggesting } from './suggest';
export type { Box, BoxForm, BoxKey, Picture } from './types';
