/** Every rule a writer can set a level for: what the settings page, the docs and the command line list. */
import { grammarRules } from './recognition/grammar/index';
import { styleRules } from './style/index';
import type { Level, RuleId } from './types';

export interface RuleInfo {
  readonly id: RuleId;
  /** The level without settings; where the register sets a level for each wording or claim, the highest it uses. */
  readonly level: Level;
  readonly summary: string;
  /** See `RuleMeta.awaitsMore`. */
  readonly awaitsMore?: true | undefined;
}

/** Rules outside the style desk. */
const OTHERS: readonly RuleInfo[] = [
  { id: 'recognition.term', level: 'warning', summary: 'Wording that takes a side on whether a state, government, border, capital or title is recognised.' },
  { id: 'recognition.superseded-name', level: 'warning', summary: 'A name that the field has replaced, such as Kiev or Swaziland.' },
  { id: 'recognition.one-label', level: 'info', summary: 'Three labels or more for one authority in one draft.' },
  { id: 'recognition.claim', level: 'error', summary: 'A statement about recognition, membership, office or status that the register contradicts on the draft’s date.' },
  { id: 'house.term', level: 'info', summary: 'A wording that the house file asks to avoid.' },
  { id: 'draft.outdated-box', level: 'info', summary: 'A fact box inserted earlier that the register would write otherwise.' },
  { id: 'draft.front-matter', level: 'warning', summary: 'Front matter that cannot be read.' },
];

/** All rules, the register's first. */
export function rules(): readonly RuleInfo[] {
  return [...OTHERS, ...[...grammarRules, ...styleRules].map(({ id, level, summary, awaitsMore }) => ({ id, level, summary, awaitsMore }))];
}
