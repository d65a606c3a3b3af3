/** What kinds of statements have in common. */
import type { Kind } from './patterns/pattern';

/** Things that happened: a time in the sentence is the time of the event, not the time of which it speaks. */
export const HAPPENINGS: ReadonlySet<Kind> = new Set<Kind>(['joined', 'left', 'withdrew-recognition', 'happened', 'embassy', 'first-recogniser', 'nth-recogniser', 'nth-member', 'resolution', 'founded', 'suspended-from', 'readmitted', 'capital-moved', 'renamed', 'beijing']);

/** Standings that last: "a member for half a century". */
export const LASTING: ReadonlySet<Kind> = new Set<Kind>(['member-of', 'has-ties', 'capital']);

/** Statements that count, or speak of all: of the world, where nothing narrows it. */
export const COUNTING: ReadonlySet<Kind> = new Set<Kind>(['recogniser-count', 'non-recogniser-count', 'only-recogniser', 'no-country-recognises', 'most-recognise', 'most-not-recognised', 'first-recogniser', 'nth-recogniser']);

/** Statements whose subject can be the one with which the sentence begins. */
export const LED: ReadonlySet<Kind> = new Set<Kind>(['recognises', 'does-not-recognise', 'has-no-ties', 'withdrew-recognition', 'happened']);

/** Statements on organisations. */
export const OF_BODIES: ReadonlySet<Kind> = new Set<Kind>(['member-of', 'not-member-of', 'only-outside', 'observer-of', 'candidate-of', 'suspended-from', 'not-suspended', 'readmitted', 'founded', 'member-count', 'joined', 'left', 'nth-member']);

/** Statements on what states and their capitals are called, and which city that is. */
export const NAMING: ReadonlySet<Kind> = new Set<Kind>(['capital', 'not-capital', 'capital-moved', 'renamed', 'official-name', 'governs']);
