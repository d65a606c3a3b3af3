/** Marks that the writer does not want: which of them go, and which stay. */
import * as vscode from 'vscode';
import { equal, folder, marks, ok, open, openSaved, ruleOf, type Test, told, until, write } from './writer';

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
    const text = Array.from({ length: MANY }, (_, i) => `They saw the the room ${i}.`).join('\n\n'), at = (i: number): number => text.indexOf(`the the room ${i}.`);
    const { document } = await openSaved(text), name = document.uri.toString();
    const found = (): number[] => marks(document.uri).filter((one) => ruleOf(one) === 'style.doubled-word').map(({ range }) => document.offsetAt(range.start));
    await until(() => found().length === MANY, 'a mark in each paragraph');
    const ignore = (i: number): Thenable<unknown> => vscode.commands.executeCommand('copydesk.ignoreFinding', name, 'style.doubled-word', at(i), 'here');
    const said = await told(async () => { for (let i = 0; i < MANY - 1; i++) await ignore(i); });
    equal(said, [], 'nothing to tell so far');
    await until(() => found().length <= 1, 'all but the last are gone');
    const last = await told(() => ignore(MANY - 1));
    ok(last.length === 1 && last[0]?.includes('this mark stays'), `the writer is told: ${last.join(', ')}`);
    equal(found(), [at(MANY - 1)], 'it stays, and none is back');
  }],
  ['what the register last knew is in the hover of a statement that is too late for it, which is not marked', async () => {
    const { document } = await open('OSLO, November 27, 2098 — NATO has 30 members.');
    const hover = async (): Promise<string> => (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(document.getText().indexOf('30'))))
      .flatMap((one) => one.contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n').replaceAll('&nbsp;', ' ');
    let shown = '';
    for (let left = 50; left > 0 && !shown; left--) { shown = await hover(); if (!shown) await new Promise((resolve) => { setTimeout(resolve, 100); }); }
    ok(/Last verified on .* 20\d\d: NATO had 32 members/u.test(shown) && /\]\(https?:/u.test(shown), `the hover says: ${shown}`);
    equal(marks(document.uri).filter((one) => ruleOf(one) === 'recognition.claim'), [], 'never false');
  }],
];
