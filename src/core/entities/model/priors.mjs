/** What is plain without learning, so that knowledge seen seldom in the annotated texts is used all the same. */
import { core } from './core.mjs';

/** How much the figures below count against what is learned. Set on development documents. */
const TRUST = 0.6;

/** The weights before anything is learned: four a row, for person, organisation, place and another name. */
export function priorWeights() {
  const weights = new Float32Array(core.WEIGHTS);
  const { ROW, KNOWN, NOUNS } = core;
  const add = (row, scores) => scores.forEach((score, kind) => { weights[row * 4 + kind] += score * TRUST; });
  const set = (block, known, ...scores) => { for (const name of known.split(' ')) add(block + 31 - Math.clz32(KNOWN[name]), scores); };
  for (const block of [ROW.only, ROW.phrase]) {
    set(block, 'country region', -1, -1, 2.5, -1);
    set(block, 'geography', -1, -1, 3, -1);
    set(block, 'city', -0.5, -0.5, 2, -1);
    set(block, 'town', 0, -0.3, 0.7, -0.5);
    set(block, 'organisation', -1.5, 2.5, -1, -0.5);
  }
  // What is listed word by word is whole: "Democratic Republic of Congo", "Johnson & Johnson".
  set(ROW.phrase, 'country geography', 0, 0, 3, 0);
  set(ROW.phrase, 'organisation', 0, 3, 0, 0);
  // A city of two words or more is hardly ever anybody's name, whatever its words look like: "Addis Ababa".
  set(ROW.phrase, 'city', -3, 0, 3, 0);
  set(ROW.only, 'given', 0.7, 0, 0, 0);
  set(ROW.only, 'surname', 0.7, 0, 0, 0);
  set(ROW.only, 'common', -1, -1, -1, 0);
  set(ROW.phrase, 'calendar', -3, -3, -3, -0.5);
  set(ROW.only, 'calendar', -2.5, -2.5, -2.5, 0);
  set(ROW.only, 'demonym', -2, -2, -2, 1.5);
  set(ROW.first, 'given', 1.2, -0.3, -0.3, -0.3);
  set(ROW.last, 'surname', 0.8, -0.2, -0.2, -0.2);
  set(ROW.last, 'organisationEnding', -1, 1.2, -0.3, 0);
  set(ROW.last, 'placeEnding', -1, 0, 1, 0);
  set(ROW.last, 'otherEnding', -1, -0.3, -0.5, 1);
  set(ROW.last, 'team', -0.5, 0.8, -0.3, 0);
  set(ROW.first, 'title', -4, -1, -1, -1);
  set(ROW.first, 'calendar', -2, -1, -1, 0);
  set(ROW.last, 'calendar', -3, -2, -2, -0.5);
  set(ROW.before, 'title', 0.8, 0, 0, 0);
  set(ROW.before, 'role', 0.5, 0, 0, 0);
  // "Ansdorf is a village", "Lund, a spokeswoman", "the village of Ansdorf": a noun says it.
  const { PERSON, ORGANISATION, PLACE, WORK } = NOUNS;
  const define = (block, noun, scores) => { for (const single of [0, 1]) add(block + noun * 2 + single, scores); };
  for (const [noun, scores] of [[PERSON, [3.5, -1, -1, -1]], [ORGANISATION, [-1, 3.5, -1, -1]], [PLACE, [-1, -1, 4.5, -1]], [WORK, [-1, -1, -1, 2]]]) {
    define(ROW.defined, noun, scores);
    define(ROW.defined, noun + core.DEFINITIONS / 2, scores.map((score) => score / 2));
  }
  define(ROW.ofNoun, PLACE, [-0.5, -0.5, 1, -0.5]);
  for (const [row, block] of [['before', 'beforeName'], ['after', 'afterName']]) for (let i = 0; i < 28 * 4; i++) weights[ROW[block] * 4 + i] = weights[ROW[row] * 4 + i];
  for (let row = 65; row < 71; row++) add(ROW.shape + row, [-1, -1, -1, -0.5]); // cuts what is listed as one
  add(ROW.shape + 71, [-1, -1, -1, -0.5]); // part of a title of a work
  add(ROW.shape + 72, [-0.5, -0.5, -0.5, 1]);
  add(ROW.shape + 73, [-0.5, -0.5, -0.5, 1.5]);
  add(ROW.shape + 76, [6, -2, -2, 0]); // a nickname inside
  add(ROW.shape + 62, [1, 1, 1, 1]); // opens a sentence, and no list knows it
  add(ROW.shape + 79, [-1, 1.5, -0.5, 0]); // "Department of Health and Human Services"
  add(ROW.shape + 80, [-0.5, -1.5, -0.5, 0]); // "Department of Health" before "and Human Services"
  add(ROW.shape + 81, [-4, -1, -1, -0.5]); // "Jonas Gahr" before "Støre"
  add(ROW.shape + 77, [1.5, 0, 0, 0]); // "McKinley"
  add(ROW.shape + 9, [-3, -0.5, -1.5, -0.5]); // "and"
  add(ROW.shape + 61, [-2, -0.7, -1, -0.5]); // a possessive inside
  add(ROW.shape + 12, [-3, -1, -1, -0.5]); // "in", "on", "to", particles
  return weights;
}
