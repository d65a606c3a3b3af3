/** What is measured of Copydesk, as one bundle: built like the product. */
import data from 'copydesk:register';
import { Phrasebook, PhraseTable } from '../../src/core/draft/phrases';
import { makeBlock, segment } from '../../src/core/draft/read';
import { tokenise } from '../../src/core/draft/tokens';
import type { Block } from '../../src/core/draft/types';
import { createDesk } from '../../src/core/desk';
import { collectMentions } from '../../src/core/entities/collect';
import { resolveEntities } from '../../src/core/entities/resolve';
import { marksOf, RuleDesk } from '../../src/core/rule/ruleDesk';
import { openAtlas } from '../../src/core/factbox/map/atlas';
import OUTLINES from '../../src/core/factbox/map/outlines.json';
import { finish } from '../../src/core/steps';
import { styleRules } from '../../src/core/style/index';
import type { Reading } from '../../src/core/types';
import { attentionOf, namesOf, PicturesSent } from '../../src/editor/panelState';
import type { ToPage } from '../../src/panel/messages';
import { createRegister } from '../../src/register/register';

export { inSlices } from '../../src/editor/slices';
export { panelHtml } from '../../src/panel/html';

/** The day of every measurement. */
const TODAY = '2025-07-01';

const register = createRegister(data);
openAtlas(OUTLINES);

export const openDesk = () => createDesk({ register, today: TODAY });

/** The two messages that the panel gets for a reading, as the editor makes them: every finding is marked, no name was changed. */
export function openPanel(): (text: string, version: number, reading: Reading) => { readonly attention: () => ToPage; readonly names: () => ToPage } {
  const pictures = new PicturesSent();
  return (text, version, reading) => {
    const document = { uri: { path: '/draft.md', toString: () => 'file:///draft.md' }, version, getText: () => text } as unknown as Parameters<typeof attentionOf>[0]['document'];
    const of = { document, reading, findings: { of: () => reading.findings, isMarked: () => true } };
    return {
      attention: () => ({ type: 'attention', state: attentionOf(of) }),
      names: () => ({ type: 'names', state: namesOf(of, 'markdown', register, { entityChoices: () => ({}) }, pictures) }),
    };
  };
}

/** Every wording of the register in one table, as the desk holds them. */
export function openPhrases(): (text: string) => number {
  const table = new PhraseTable<string>();
  for (const subject of data.subjects) {
    for (const guidance of subject.guidance) for (const phrase of guidance.phrases ?? []) table.add(phrase, subject.id);
    for (const label of subject.labels ?? []) table.add(label, subject.id);
    for (const name of subject.names) if (/^[\p{L} ]+$/u.test(name.text)) table.add(name.text, subject.id);
  }
  return (text) => table.match(tokenise(text)).length;
}

/** Blocks with their tokens, sentences and quotations, made ahead: what remains is the work of one part of the desk. */
const prepared = (text: string): Block[] =>
  segment(text, 'markdown', undefined, ({ prose, kind, level }) => ({ block: makeBlock(prose.text, kind, level) })).readings.map(({ block }) => block);

/** All style rules and nothing else, at the levels they have by themselves. */
export function openStyle(): (text: string) => () => number {
  const conventions = { preset: 'us', chosen: false } as const, book = new Phrasebook();
  const rules = new RuleDesk(styleRules, ({ level }) => level, conventions, (fault) => { throw new Error(fault); }, book);
  return (text) => {
    const blocks = prepared(text);
    return () => {
      const readings = blocks.map((block) => ({ block, rules: rules.read(block, book.match(block.tokens)) }));
      const own = readings.reduce((sum, reading) => sum + reading.rules.marks.length, 0);
      return own + marksOf(finish(rules.judge(readings, { ...conventions, date: TODAY, dated: true }))).length;
    };
  };
}

/** Nothing but the names, joined and linked. */
export function openNames(): (text: string) => () => number {
  return (text) => {
    const blocks = prepared(text);
    return () => resolveEntities(blocks.map(collectMentions), register).length;
  };
}
