/** The registry of style rules, a folder for each desk. A rule is a file; one that its desk does not name does not exist. */
import type { Rule } from '../rule/rule';
import { fairness } from './fairness/index';
import { figures } from './figures/index';
import { mechanics } from './mechanics/index';
import { people } from './people/index';
import { structure } from './structure/index';
import { time } from './time/index';
import { wording } from './wording/index';

export const styleRules: readonly Rule[] = [...mechanics, ...time, ...fairness, ...people, ...figures, ...structure, ...wording];
