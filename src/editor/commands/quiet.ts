import * as vscode from 'vscode';
import { toIso } from '../../core/draft/calendar';
import type { Finding } from '../../core/types';
import { formatOf } from '../documents';
import { keptList } from '../keptFile';
import { setRuleLevel } from '../settings';
import { silencingComment } from '../silencing';
import { applyEdits, type Command, type Desk, findingFor, withDraft } from './command';

/** Commands by which a writer says that a mark is not wanted: here, in this draft, everywhere, or for a reason. */
export function quietCommands(desk: Desk): Readonly<Record<string, Command>> {
  const { memory, kept, rules } = desk;
  /** The initials given last: a writer has the same ones all day. */
  let lastInitials = '';
  const ignoreHere = async (document: vscode.TextDocument, finding: Finding): Promise<void> => {
    if (await memory.ignoreHere(document, finding)) return;
    void vscode.window.showWarningMessage('Copydesk: this mark stays. So many are ignored one by one in this draft that no more are remembered: ignore the rule in this draft, or show some again.');
  };
  return {
    'copydesk.ignoreFinding': async (...args) => {
      const found = findingFor(desk, args);
      if (!found) return;
      const { document, finding } = found;
      const choices = [
        { label: `Here: this “${finding.text}” in this draft`, detail: 'Comes back if the words around it change.', run: () => ignoreHere(document, finding) },
        { label: `In this draft: everything that ${finding.rule} marks`, detail: 'Other drafts are not touched.', run: () => memory.ignoreRule(document.uri, finding.rule) },
        { label: `Everywhere: “${finding.text}” by ${finding.rule}`, detail: 'In every draft of this workspace.', run: () => memory.ignoreTerm(finding) },
      ];
      // From the light bulb the meaning is plain.
      const choice = args.length > 0 ? choices[['here', 'draft', 'everywhere'].indexOf(String(args[3] ?? 'here'))] : await vscode.window.showQuickPick(choices, { title: 'Ignore' });
      await choice?.run();
    },
    'copydesk.restoreIgnored': () => withDraft(async (document) => {
      const ignored = memory.ignored(document.uri);
      if (ignored.length === 0) { void vscode.window.showInformationMessage('Copydesk: nothing is ignored in this draft.'); return; }
      const where = { here: 'here', draft: 'everything it marks in this draft', everywhere: 'in every draft' };
      const items = ignored.map((one) => ({ label: one.text === '' ? one.rule : `“${one.text}”`, description: one.text === '' ? where[one.where] : `${one.rule}, ${where[one.where]}`, one }));
      const taken = await vscode.window.showQuickPick(items, { title: 'Show again', canPickMany: true });
      if (taken?.length) await memory.restore(document.uri, taken.map(({ one }) => one));
    }),
    'copydesk.silenceNext': async (...args) => {
      const found = findingFor(desk, args);
      if (!found) return;
      const { document, finding } = found;
      const comment = silencingComment(document.getText(), formatOf(document), finding);
      if (comment) await applyEdits(document, [comment]);
      else void vscode.window.showInformationMessage('Copydesk: no comment can stand before these words alone; ignore the mark here instead.');
    },
    'copydesk.turnOffRule': async (...args) => {
      const found = args.length > 0 ? findingFor(desk, args) : undefined;
      if (args.length > 0 && !found) return;
      const rule = found?.finding.rule ?? (await vscode.window.showQuickPick(rules().map(({ id, summary }) => ({ label: id, detail: summary })), { title: 'Turn a rule off', matchOnDetail: true }))?.label;
      if (!rule) return;
      try {
        await setRuleLevel(rule, 'off', found?.document.uri ?? vscode.window.activeTextEditor?.document.uri);
      } catch (error) {
        void vscode.window.showErrorMessage(`Copydesk: the setting could not be written: ${error instanceof Error ? error.message : String(error)}`);
        return;
      }
      void vscode.window.setStatusBarMessage(`Copydesk: ${rule} is off (setting copydesk.rules)`, 6000);
    },
    'copydesk.keepBecause': async (...args) => {
      const found = findingFor(desk, args);
      if (!found) return;
      // A key binding or another extension may bring the answers along.
      const [, , , given, signed] = args;
      const reason = typeof given === 'string' ? given : await vscode.window.showInputBox({ title: `Keep “${found.finding.text}”, because …`, placeHolder: 'quotation, editor’s decision, historical name …', validateInput: (text) => (text.trim() ? undefined : 'A reason, please.') });
      if (!reason?.trim()) return;
      const initials = typeof signed === 'string' ? signed : await vscode.window.showInputBox({ title: 'Your initials', value: lastInitials, validateInput: (text) => (/^\S{1,12}$/u.test(text) ? undefined : 'One to twelve letters.') });
      if (!initials) return;
      lastInitials = initials;
      const fault = await kept.keep(found.document, found.finding, reason.trim(), initials, toIso(new Date()));
      if (fault) void vscode.window.showErrorMessage(`Copydesk: ${fault}`);
    },
    'copydesk.listKept': async () => {
      const page = await vscode.workspace.openTextDocument({ language: 'markdown', content: keptList(kept.entries) });
      await vscode.window.showTextDocument(page);
    },
  };
}
