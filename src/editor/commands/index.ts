/** The palette: every job of the desk as a command. */
import * as vscode from 'vscode';
import { type Command, type Desk, withDraft } from './command';
import { registerExplain } from './explain';
import { factBoxCommands } from './factBoxes';
import { findingCommands } from './findings';
import { quietCommands } from './quiet';
import { setDate } from './setDate';

export function registerCommands(subscriptions: vscode.Disposable[], desk: Desk): void {
  const commands: Readonly<Record<string, Command>> = {
    'copydesk.checkDraft': () => check(desk),
    'copydesk.openFactBoxes': () => desk.panel.open(),
    'copydesk.setDate': () => withDraft((document) => setDate(desk, document)),
    'copydesk.explainRecognition': registerExplain(subscriptions, desk),
    ...factBoxCommands(desk),
    ...findingCommands(desk),
    ...quietCommands(desk),
  };
  for (const [id, command] of Object.entries(commands)) subscriptions.push(vscode.commands.registerCommand(id, command));
}

async function check({ readings, findings }: Desk): Promise<void> {
  await withDraft(async (document) => {
    if (!readings.readNow(document)) {
      void vscode.window.showWarningMessage(`Copydesk does not read this draft. ${readings.whyUnread(document) ?? 'It is in a language that is not among copydesk.languages.'}`);
      return;
    }
    findings.showAll(document);
    const count = findings.of(document).length;
    const shown = await vscode.window.showInformationMessage(`Copydesk: ${count === 0 ? 'nothing to mark' : count === 1 ? 'one mark' : `${count} marks`} in this draft.`, ...(count > 0 ? ['Show'] : []));
    if (shown) await vscode.commands.executeCommand('workbench.actions.view.problems');
  });
}
