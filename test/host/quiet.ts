/** Marks that the writer does not want: which of them go, and which stay. */
import * as vscode from 'vscode';
import { equal, folder, fresh, marks, ok, open, openSaved, ruleOf, type Test, told, until, write } from './writer';

/** More than are remembered one by one. */
const MANY = 1001;

export const quiet: readonly Test[] = [
  ['of two marks on the same words in one sentence the one is kept, and the other stays', async () => {
    const { document } = await openSaved('He left Kiev for Kiev.\n\nRain fell.\n');
    const found = (): number[] => marks(document.uri).map(({ range }) => range.start.character).sort((a, b) => a - b);
    await until(() => found().length === 2, 'two findings');
    await vscode.commands.executeCommand('copydesk.keepBecause', document.uri.toString(), ruleOf(marks(document.uri)[0] as vscode.Diagnostic), 17, 'a ship', 'AB');
    await until(() => found().length < 2, 'one is gone');
    equal(found(), [8], 'and the other is not');
    const move = new vscode.WorkspaceEdit();
    move.replace(document.uri, new vscode.Range(0, 0, 3, 0), 'Rain fell.\n\nHe left\nKiev for\nKiev.\n');
    ok(await vscode.workspace.applyEdit(move), 'the sentence moves, and its lines are wrapped anew');
    await until(() => marks(document.uri).some(({ range }) => range.start.line === 3), 'read after the move');
    equal(marks(document.uri).map(({ range }) => range.start.line), [3], 'the same one stays');
  }],
  ['a decision on what the house says of a word does not hold for something else that it says of it', async () => {
    const house = vscode.Uri.joinPath(folder(), 'field', 'copydesk.yaml'), { document } = await (async () => {
      await write(house, 'terms:\n  - avoid: pitch\n    why: We write field.\n');
      return openSaved('The pitch was soaked.\n\nThe the end.\n', vscode.Uri.joinPath(folder(), 'field'));
    })();
    const found = (): string[] => marks(document.uri).map((one) => document.getText(one.range));
    await until(() => found().includes('pitch') && found().length === 2, 'the house’s term');
    await vscode.commands.executeCommand('copydesk.keepBecause', document.uri.toString(), 'house.term', 4, 'baseball', 'AB');
    await until(() => !found().includes('pitch'), 'kept');
    await write(house, 'terms:\n  - avoid: pitch\n    why: Nothing that slopes, in print.\n');
    await until(() => found().includes('pitch'), 'the house says something else');
    await vscode.workspace.fs.delete(house);
  }],
  ['hundreds of marks are ignored one by one and none comes back; where no more are remembered the writer is told', async () => {
    const uri = fresh(), paragraphs = Array.from({ length: MANY }, (_, i) => `They saw the the room ${i}.`);
    await write(uri, 'Nothing yet.\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const found = (): string[] => marks(uri).map(({ range }) => document.lineAt(range.start).text);
    const say = async (some: readonly string[]): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), some.join('\n\n'));
      ok(await vscode.workspace.applyEdit(edit), 'the draft says something else');
    };
    /** Ignores the mark of a paragraph. */
    const ignore = (paragraph: string): Thenable<unknown> =>
      vscode.commands.executeCommand('copydesk.ignoreFinding', uri.toString(), 'style.doubled-word', document.getText().indexOf(paragraph) + 'They saw '.length, 'here');
    // Some at a time: each decision has all marks of the draft published anew.
    for (let i = 0; i < MANY - 1; i += 250) {
      const some = paragraphs.slice(i, Math.min(i + 250, MANY - 1));
      await say(some);
      await until(() => found().join() === some.join(), 'a mark in each paragraph');
      equal(await told(() => Promise.all(some.map(ignore))), [], 'nothing to tell so far');
      await until(() => found().length === 0, 'all of them are gone');
    }
    await say(paragraphs);
    const last = paragraphs.at(-1) ?? '';
    await until(() => found().join() === last, 'none is back, and the last is marked');
    const said = await told(() => ignore(last));
    ok(said.length === 1 && said[0]?.includes('this mark stays'), `the writer is told: ${said.join(', ')}`);
    equal(found(), [last], 'it stays, and none is back');
  }],
  ['what the register last knew is in the hover of a statement that is too late for it, which is marked as advice', async () => {
    const { document } = await open('OSLO, November 27, 2098 — NATO has 30 members.');
    const hover = async (): Promise<string> => (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(document.getText().indexOf('30'))))
      .flatMap((one) => one.contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n').replaceAll('&nbsp;', ' ');
    let shown = '';
    for (let left = 50; left > 0 && !shown; left--) { shown = await hover(); if (!shown) await new Promise((resolve) => { setTimeout(resolve, 100); }); }
    ok(/Last verified on .* 20\d\d: NATO had 32 members/u.test(shown) && /\]\(https?:/u.test(shown), `the hover says: ${shown}`);
    equal(marks(document.uri).filter((one) => ruleOf(one) === 'recognition.claim').map(({ severity }) => severity), [vscode.DiagnosticSeverity.Information], 'never false');
  }],
];
