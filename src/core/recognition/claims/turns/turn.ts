/** What a turn is, and words that turns on recognition and on membership share. */

/** Without its word, a turn is not in a sentence; to look for that costs next to nothing. `$1` in the plain phrase is the group of the turn, a regular expression. */
export type Turn = readonly [word: string, turn: string, plain: string];

export const FORMAL = '(?:(?:formal|official|diplomatic|international|full|its|their|any|first) ){0,3}';
/** What is won. */
export const GOT = 'w[io]n|gain(?:ed)?|secured?|received?|obtain(?:ed)?';
/** In front of "31 members". */
export const SO_MANY = '(?= [a-z\\d -]{1,20} members?(?![a-z]))';
