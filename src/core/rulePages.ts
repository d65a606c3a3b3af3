/** The page of each rule, from the rule itself, so that docs cannot drift. */
import { grammarRules } from './recognition/grammar/index';
import type { Example } from './rule/rule';
import { rules } from './rules';
import { styleRules } from './style/index';

export { rules };

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** Markdown pages by file name, the index among them. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const rule of [...grammarRules, ...styleRules]) {
    const quote = (example: Example): string => `> ${textOf(example).replaceAll('\n', '\n> ')}\n`;
    pages.set(`${rule.id}.md`, [
      `# ${rule.id}\n`, `${rule.summary}\n`, `**Default level:** ${rule.level}\n`, `**Why:** ${rule.reason}\n`, `**Authority:** ${rule.authority}\n`,
      '## Marked\n', ...rule.examples.bad.map(quote), '## Left alone\n', ...rule.examples.good.map(quote),
    ].join('\n'));
  }
  for (const { id, level, summary } of rules()) {
    if (!pages.has(`${id}.md`)) pages.set(`${id}.md`, `# ${id}\n\n${summary}\n\n**Default level:** ${level}\n\n${BEYOND[id] ?? ''}`);
  }
  const rows = rules().map(({ id, level, summary }) => `| [${id}](${id}.md) | ${level} | ${summary} |`);
  pages.set('README.md', ['# Rules\n', 'Made from the rules themselves by `npm run docs`.\n', '| Rule | Level | What it marks |', '|---|---|---|', ...rows, ''].join('\n'));
  return pages;
}

/** What the pages of rules outside the rule files say. */
const BEYOND: Readonly<Record<string, string>> = {
  'recognition.term': 'The wordings, their reasons, dates and sources stand in the register, one file a subject ([how to add one](../register.md)). A wording inside a quotation is at most `info`, and no rewrite is offered: the words are the speaker’s. Advice at `info` is given once a draft for each wording, with the other places attached.\n',
  'recognition.superseded-name': 'The names and the dates of the change stand in the register. The fix offers the current name and is safe only where nothing else can be meant. Sentences about the past (“in 1943”, “Soviet-era”) stay quiet.\n',
  'recognition.one-label': 'The labels of an authority stand in its register file. The fix writes one of the draft’s own labels at every place.\n',
  'recognition.claim': 'Statements about recognition, membership, offices and bodies are checked against the register on the draft’s date ([what is understood](../claims.md)). Every statement that was understood is listed in the panel with its verdict; only what is wrong is marked, and, as advice, what was otherwise when it was last verified.\n',
  'house.term': 'The terms stand in `copydesk.yaml` ([house file](../house-file.md)).\n',
  'draft.outdated-box': 'The fix writes the box anew. A box that was edited by hand counts as changed.\n',
  'draft.front-matter': 'YAML front matter that does not parse is not used for the draft’s date. Where only the quotation marks around a value are missing, as in `title: Obituary: a life`, its date is used all the same, and the fix puts them there.\n',
};
