/** The kinds of statements, and what some of them have in common. */

export type Kind =
  | 'no-country-recognises' | 'most-not-recognised' | 'most-recognise' | 'only-recogniser' | 'recognises' | 'does-not-recognise' | 'recogniser-count'
  | 'non-recogniser-count' | 'first-recogniser' | 'nth-recogniser' | 'withdrew-recognition' | 'has-ties' | 'has-no-ties' | 'beijing' | 'no-beijing' | 'resolution'
  | 'member-of' | 'not-member-of' | 'only-member' | 'only-outside' | 'observer-of' | 'candidate-of' | 'suspended-from' | 'not-suspended' | 'readmitted' | 'founded' | 'member-count' | 'joined' | 'left' | 'nobody-left' | 'nth-member'
  | 'capital' | 'not-capital' | 'capital-moved' | 'renamed' | 'official-name'
  | 'holds-office' | 'happened' | 'governs' | 'embassy' | 'embassy-count';

/** Things that happened: a time in the sentence is the time of the event, not the time of which it speaks. */
export const HAPPENINGS: ReadonlySet<Kind> = new Set<Kind>(['joined', 'left', 'withdrew-recognition', 'happened', 'embassy', 'first-recogniser', 'nth-recogniser', 'nth-member', 'resolution', 'founded', 'suspended-from', 'readmitted', 'capital-moved', 'renamed', 'beijing']);

/** Standings that last: "a member for half a century". */
export const LASTING: ReadonlySet<Kind> = new Set<Kind>(['member-of', 'has-ties', 'capital']);

/** Statements that count, or speak of all: of the world, where nothing narrows it. */
export const COUNTING: ReadonlySet<Kind> = new Set<Kind>(['recogniser-count', 'non-recogniser-count', 'only-recogniser', 'no-country-recognises', 'most-recognise', 'most-not-recognised', 'first-recogniser', 'nth-recogniser']);

/** Statements whose subject can be the one with which the sentence begins. */
export const LED: ReadonlySet<Kind> = new Set<Kind>(['recognises', 'does-not-recognise', 'has-no-ties', 'withdrew-recognition', 'happened']);

/** Statements on an organisation that name nobody in it. */
export const OF_NOBODY: ReadonlySet<Kind> = new Set<Kind>(['member-count', 'nobody-left']);

/** Statements on organisations. */
export const OF_BODIES: ReadonlySet<Kind> = new Set<Kind>(['member-of', 'not-member-of', 'only-member', 'only-outside', 'observer-of', 'candidate-of', 'suspended-from', 'not-suspended', 'readmitted', 'founded', 'member-count', 'joined', 'left', 'nobody-left', 'nth-member']);

/** Statements on what states and their capitals are called, and which city that is. */
export const NAMING: ReadonlySet<Kind> = new Set<Kind>(['capital', 'not-capital', 'capital-moved', 'renamed', 'official-name', 'governs']);

/** What may have happened since the register was last looked at, and would be wrong by it. */
export const NEWS: ReadonlySet<Kind> = new Set<Kind>([
  'holds-office', 'joined', 'left', 'readmitted', 'founded', 'nth-member', 'first-recogniser', 'nth-recogniser', 'withdrew-recognition', 'resolution', 'happened', 'renamed', 'capital-moved',
]);
