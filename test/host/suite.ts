/** The extension inside a real VS Code; the same bundle runs in the Node host and in the browser's. */
import * as vscode from 'vscode';
import { errorsOf, listen, nothingStale } from './published';
import { quiet } from './quiet';
import {
  actionsAt, answering, caretIn, closeAll, DATED, equal, EXTENSION, folder, fresh, marks, ok, open, openFile, openSaved, previewed, rewrite, ruleOf, runAll, saidOnDisk, type Test,
  told, type, until, write,
} from './writer';

/** The command line's findings for the sample draft, put in by the runner. */
declare const GOLDEN: readonly { rule: string; severity: string; start: number; end: number; text: string }[];

/** A draft that takes a while to read, with a mark in each of its paragraphs but the last, which has one of another rule. */
const LONG = `${DATED}The the mayor spoke.\n\n${'The council met on the second floor and and said nothing in particular to anybody.\n\n'.repeat(8000)}They left Kiev.\n`;

const tests: readonly Test[] = [
  ['the extension wakes, and marks the draft that is opened', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    ok(extension, 'the extension is installed');
    const slept = !extension.isActive;
    const began = performance.now();
    await extension.activate();
    const woken = performance.now();
    const editor = await open(`${DATED}The mayor of Kiev came.\n\n${Array.from({ length: 70 }, (_, i) => `Line ${i} of quiet copy says nothing in particular to anybody.`).join('\n\n')}`);
    const opened = performance.now();
    await until(() => marks(editor.document.uri).some((one) => editor.document.getText(one.range) === 'Kiev'), 'the first finding');
    // Told, not judged: the machine may be busy.
    console.log(`  ${slept ? `awake after ${Math.round(woken - began)} ms` : 'was awake'}; 800 words marked ${Math.round(performance.now() - opened)} ms after they were shown`);
  }],
  ['a saved draft gets the command line’s findings, at the same spans', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'a folder is open');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'sample.md'));
    await vscode.window.showTextDocument(document);
    await until(() => marks(document.uri).length > 0, 'findings in the sample');
    const names = ['error', 'warning', 'info', 'hint'];
    const seen = marks(document.uri).map((one) => ({
      rule: ruleOf(one), severity: names[one.severity], start: document.offsetAt(one.range.start), end: document.offsetAt(one.range.end), text: document.getText(one.range),
    })).sort((a, b) => a.start - b.start || b.end - a.end);
    equal(seen, [...GOLDEN].sort((a, b) => a.start - b.start || b.end - a.end), 'editor and command line differ');
  }],
  ['untitled plain text, HTML: findings without configuration, and other languages left alone', async () => {
    const plain = await open(`${DATED}The Afghan government met the the press.`, 'plaintext');
    await until(() => marks(plain.document.uri).length === 2, 'two findings in plain text');
    const html = await open('<p title="the the">The <b>mayor</b> of Kiev &amp; the the envoy <code>the the</code>.</p>', 'html');
    await until(() => marks(html.document.uri).length > 0, 'findings in HTML');
    equal(marks(html.document.uri).map((one) => html.document.getText(one.range)), ['Kiev', 'the the'], 'HTML');
    const code = await open('// the the Kiev', 'javascript');
    equal(marks(code.document.uri), [], 'a program is no draft');
  }],
  ['findings follow the typing and go when the draft closes', async () => {
    const editor = await open('A quiet line.\n');
    const { uri } = editor.document;
    await type(editor, 'He flew to Kiev on Monday.\n');
    await until(() => marks(uri).some((one) => editor.document.getText(one.range) === 'Kiev'), 'the new sentence’s finding');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'An earlier paragraph.\n\n'));
    await until(() => marks(uri).some((one) => one.range.start.line === 3 && editor.document.getText(one.range) === 'Kiev'), 'the finding moved along');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => marks(uri).length === 0, 'no findings after closing');
  }],
  ['a long draft is read in parts, and what is typed meanwhile is read too', async () => {
    const editor = await open(`${Array.from({ length: 4000 }, (_, i) => `Line ${i} of quiet copy says nothing in particular to anybody.\n\n`).join('')}The mayor of Kiev came.\n`);
    const { document } = editor;
    await type(editor, '\nThe mayor of Odessa came.\n');
    await until(() => ['Kiev', 'Odessa'].every((name) => marks(document.uri).some((one) => document.getText(one.range) === name)), 'findings at the end of the long draft, at their places');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => marks(document.uri).length === 0, 'no findings after closing');
  }],
  ['what is in view of a long draft is marked before the rest is read', async () => {
    // Long enough that the editor knows what is in view before all of it has been read.
    const line = 'The council met on the second floor and said nothing in particular to anybody.', doubled = 1600;
    const text = `${DATED}The the mayor spoke.\n\n${Array.from({ length: doubled * 10 }, (_, i) => (i % 10 === 9 ? `Room ${i} of the the council.` : `Room ${i}. ${line}`)).join('\n\n')}`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    const counts: number[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document.uri.toString())) counts.push(marks(document.uri).filter((one) => ruleOf(one) === 'style.doubled-word').length);
    });
    await vscode.window.showTextDocument(document);
    await until(() => counts.at(-1) === doubled + 1, 'all of the long draft is marked');
    listener.dispose();
    ok((counts[0] ?? 0) > 0 && (counts[0] ?? 0) < doubled, `first the marks in view, then all: ${counts.join(', ')}`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }],
  ['a language switch starts and ends the reading', async () => {
    const editor = await open('The mayor of Kiev.', 'javascript');
    const document = await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
    await until(() => marks(document.uri).length === 1, 'finding as Markdown');
    await vscode.languages.setTextDocumentLanguage(document, 'javascript');
    await until(() => marks(document.uri).length === 0, 'none as a program');
  }],
  ['hover: reason, dated facts, sources', async () => {
    const editor = await open(`${DATED}Most countries have not recognized the Taliban.`);
    await until(() => marks(editor.document.uri).length > 0, 'the claim’s finding');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, editor.document.positionAt(DATED.length + 5));
    const text = hovers.flatMap((hover) => hover.contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
    ok(/3 July 2025/u.test(text.replaceAll('&nbsp;', ' ')) && /https?:/u.test(text), `hover says: ${text}`);
  }],
  ['quick fixes offer neutral wordings; taking one changes the draft and the finding goes', async () => {
    const editor = await open(`${DATED}The Afghan Foreign Ministry said so.`);
    const { document } = editor;
    await until(() => marks(document.uri).length === 1, 'one finding');
    const actions = await actionsAt(document, 'Afghan Foreign Ministry');
    const fix = actions.find((action) => action.title.includes('Taliban-run foreign ministry'));
    ok(fix?.edit, `offered: ${actions.map((action) => action.title).join(', ')}`);
    ok(!fix.isPreferred, 'recognition advice is never applied without asking');
    await vscode.workspace.applyEdit(fix.edit);
    if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...fix.command.arguments ?? []);
    equal(document.getText(), `${DATED}The Taliban-run foreign ministry said so.`, 'the fix');
    await until(() => marks(document.uri).length === 0, 'the finding gone');
  }],
  ['source.fixAll.copydesk applies safe fixes and nothing else', async () => {
    const editor = await open(`${DATED}The the mayor of Kiev met the Afghan government. “The the Kiev”, he said.`);
    const { document } = editor;
    await until(() => marks(document.uri).length >= 3, 'findings');
    const actions = await actionsAt(document, document.getText(), 'source.fixAll');
    const fix = actions.find((action) => action.kind?.value === 'source.fixAll.copydesk');
    ok(fix?.edit, 'a fix-all action');
    await vscode.workspace.applyEdit(fix.edit);
    equal(document.getText(), `${DATED}The mayor of Kyiv met the Afghan government. “The the Kiev”, he said.`, 'safe fixes only');
  }],
  ['every command of the manifest is registered', async () => {
    const manifest = vscode.extensions.getExtension(EXTENSION)?.packageJSON as { contributes: { commands: { command: string }[] } } | undefined;
    ok(manifest, 'the extension is there');
    const known = new Set(await vscode.commands.getCommands(true));
    equal(manifest.contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)), [], 'missing commands');
  }],
  ['safe fixes, next and previous finding, ignore here', async () => {
    const editor = await open(`${DATED}The mayor of Kiev met the the press near Kharkov.`);
    const { document } = editor;
    await until(() => marks(document.uri).length === 3, 'three findings');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('copydesk.nextFinding');
    equal(document.getText(editor.selection), 'Kiev', 'next');
    await vscode.commands.executeCommand('copydesk.nextFinding');
    equal(document.getText(editor.selection), 'the the', 'next again');
    await vscode.commands.executeCommand('copydesk.previousFinding');
    equal(document.getText(editor.selection), 'Kiev', 'previous');
    const ignore = (await actionsAt(document, 'Kiev')).find((action) => action.command?.command === 'copydesk.ignoreFinding');
    ok(ignore?.command, 'ignore is offered');
    await vscode.commands.executeCommand(ignore.command.command, ...(ignore.command.arguments ?? []));
    await until(() => marks(document.uri).length === 2, 'the ignored one gone');
    await vscode.commands.executeCommand('copydesk.applySafeFixes');
    await until(() => document.getText() === `${DATED}The mayor of Kiev met the press near Kharkiv.`, 'safe fixes applied, the ignored one spared');
  }],
  ['turning a rule off by setting, and on again', async () => {
    const editor = await open('The the mayor.');
    await until(() => marks(editor.document.uri).length === 1, 'a finding');
    const section = vscode.workspace.getConfiguration('copydesk');
    await section.update('rules', { 'style.doubled-word': 'off' }, vscode.ConfigurationTarget.Global);
    await until(() => marks(editor.document.uri).length === 0, 'off');
    await section.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await until(() => marks(editor.document.uri).length === 1, 'on again');
  }],
  ['a fact box goes in, and a second time updates the one that is there', async () => {
    const editor = await open(`${DATED}Norway met the Taliban.\n`);
    const { document } = editor;
    await until(() => vscode.window.activeTextEditor === editor, 'focus');
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    const before = document.getText();
    await vscode.commands.executeCommand('copydesk.insertFactBox', 'norway');
    const once = document.getText();
    ok(/Norway/u.test(once.slice(40)) && once.length > 150, `the box: ${once}`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until(() => document.getText() === before, 'undo is one step');
    await vscode.commands.executeCommand('copydesk.insertFactBox', 'norway');
    await vscode.commands.executeCommand('copydesk.insertFactBox', 'norway');
    equal(document.getText(), once, 'inserting twice');
  }],
  ['one sentence of background, on the draft’s date', async () => {
    const editor = await open(`${DATED}Norway met `);
    editor.selection = new vscode.Selection(0, editor.document.getText().length, 0, editor.document.getText().length);
    await vscode.commands.executeCommand('copydesk.insertBackground', 'afghanistan-taliban');
    equal(editor.document.getText(), `${DATED}Norway met the Taliban, whose government no country recognises`, 'background');
  }],
  ['the recognition status of a subject is explained with time line and sources', async () => {
    await open(`${DATED}Norway met the Taliban.`);
    await vscode.commands.executeCommand('copydesk.explainRecognition', 'afghanistan-taliban');
    await until(() => vscode.window.visibleTextEditors.some((editor) => editor.document.uri.scheme === 'copydesk-facts'), 'the page');
    const page = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.scheme === 'copydesk-facts');
    ok(page && /Time line/u.test(page.document.getText()) && /3 July 2025: .*Russia/u.test(page.document.getText()), 'time line');
    equal(marks(page.document.uri), [], 'the register’s own page is no draft');
  }],
  ['states, organisations, people, places and groups are explained, each with sources', async () => {
    await open(`${DATED}Norway met the Taliban.`);
    for (const id of ['norway', 'nato', 'amir-khan-muttaqi', 'kyiv', 'kosovo', 'taiwan', 'palestine-state', 'jerusalem', 'western-sahara', 'israeli-sovereignty-golan', 'somaliland', 'crimea']) {
      await vscode.commands.executeCommand('copydesk.explainRecognition', id);
      const isPage = ({ document }: vscode.TextEditor): boolean => document.uri.scheme === 'copydesk-facts' && document.uri.path === `/${id}.md`;
      await until(() => vscode.window.visibleTextEditors.some(isPage), `the page of ${id}`);
      const text = vscode.window.visibleTextEditors.find(isPage)?.document.getText() ?? '';
      ok(/ on 20 June 2025\n/u.test(text) && /\]\(https?:/u.test(text), `${id} has its date and a source: ${text.slice(0, 200)}`);
    }
  }],
  ['a statement that the register contradicts is explained in its hover', async () => {
    const editor = await open(`${DATED}Norway is a member of the European Union. Six EU members do not recognise Kosovo.`);
    const { document } = editor;
    await until(() => marks(document.uri).filter((one) => one.severity === vscode.DiagnosticSeverity.Error).length === 2, 'two errors');
    const at = document.positionAt(document.getText().indexOf('Six EU'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const text = hovers.flatMap((hover) => hover.contents.map((one) => (typeof one === 'string' ? one : one.value))).join('\n');
    ok(/Cyprus, Greece, Romania, Slovakia and Spain|Spain, Greece|did not recognise/u.test(text.replaceAll('&nbsp;', ' ')) && /\]\(http/u.test(text), text);
    const fix = (await actionsAt(document, 'Six EU')).find((action) => /Write “(?:5|five)”/u.test(action.title));
    ok(fix, 'the right figure is offered');
  }],
  ['a weekday’s hover tells the day meant', async () => {
    const { document } = await open(`${DATED}The council met on Thursday and will vote on Monday.`);
    const hover = async (words: string): Promise<string> => (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(document.getText().indexOf(words))))
      .flatMap((one) => one.contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n').replaceAll('&nbsp;', ' ');
    ok(/23 June 2025/u.test(await hover('Monday')), await hover('Monday'));
  }],
  ['the background of a subject completes behind its name and a comma', async () => {
    const { document } = await open(`${DATED}Norway met the Taliban, `);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, document.positionAt(document.getText().length));
    ok(list.items.some((item) => item.insertText === 'whose government no country recognises,' || item.label === 'whose government no country recognises,'), 'the formula of the draft’s date');
  }],
  ['the house file: rules and levels are offered and explained', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('untitled:/newsroom/copydesk.yaml'));
    const editor = await vscode.window.showTextDocument(document);
    await type(editor, 'preset: uk\nrules:\n  style.passive: hint\n  recog');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, document.positionAt(document.getText().length));
    const term = list.items.find(({ label }) => label === 'recognition.term');
    equal(term?.insertText, 'recognition.term: ', 'the rule with its colon');
    ok(!list.items.some(({ label }) => label === 'style.passive'), 'a rule that is set is not offered again');
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(document.getText().indexOf('passive')));
    const told = hover?.contents.map((part) => (typeof part === 'string' ? part : part.value)).join('\n') ?? '';
    ok(told.includes('docs/rules/style.passive.md') && told.includes('Default: off'), `the rule is explained: ${told}`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }],
  ['findings follow a file that is renamed, and a draft that is reverted', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'a folder is open');
    const from = vscode.Uri.joinPath(folder, 'before.md'), to = vscode.Uri.joinPath(folder, 'after.md');
    await vscode.workspace.fs.writeFile(from, new TextEncoder().encode('The mayor of Kiev.\n'));
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(from));
    await until(() => marks(from).length === 1, 'a finding');
    await type(editor, 'The the press.\n');
    await until(() => marks(from).length === 2, 'one more');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until(() => marks(from).length === 1, 'reverted');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(from, to, { overwrite: true });
    ok(await vscode.workspace.applyEdit(rename), 'renamed');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(to));
    await until(() => marks(to).length === 1 && marks(from).length === 0, 'the finding at the new name alone');
    await closeAll();
    await vscode.workspace.fs.delete(to);
  }],
  ['a split editor shows each finding once, and closing one half keeps it', async () => {
    const { document } = await open('The mayor of Kiev met the the press.');
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    await until(() => marks(document.uri).length === 2, 'two findings, not four');
    await vscode.commands.executeCommand('workbench.action.closeEditorsInGroup');
    await type(await vscode.window.showTextDocument(document), ' Kharkov.');
    await until(() => marks(document.uri).length === 3, 'still read');
  }],
  ['what is ignored stays so when its paragraph moves, and in every draft if the writer says so', async () => {
    const { document } = await open('Rain fell in the town.\n\nKiev met the mayor.\n\nSnow fell in Swaziland.\n');
    const found = (): string[] => marks(document.uri).map((one) => document.getText(one.range));
    await until(() => found().length === 2, 'two findings');
    const run = async (words: string, title: RegExp): Promise<void> => {
      const command = (await actionsAt(document, words)).find((action) => title.test(action.title))?.command;
      ok(command, `${title.source} is offered`);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    };
    await run('Kiev', /^Ignore .* here$/u);
    await until(() => found().length === 1, 'ignored here');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), 'Snow fell in Swaziland.\n\nKiev met the mayor.\n\nRain fell in the town.\n');
    await vscode.workspace.applyEdit(edit);
    await until(() => marks(document.uri).some(({ range }) => range.start.line === 0), 'read after the move');
    equal(found(), ['Swaziland'], 'after the move');
    await run('Swaziland', /^Ignore .* in every draft of this workspace$/u);
    await until(() => found().length === 0, 'ignored everywhere');
    const other = await open('They left Swaziland for Kiev.');
    await until(() => marks(other.document.uri).length === 1, 'only Kiev in another draft');
  }],
  ['the word being typed is not marked until the caret leaves it', async () => {
    const editor = await open('They met in Kharkiv. He flew to Kie');
    const { document } = editor, end = document.getText().length;
    editor.selection = new vscode.Selection(document.positionAt(end), document.positionAt(end));
    await vscode.commands.executeCommand('type', { text: 'v' });
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    equal(marks(document.uri).length, 0, 'while it is typed');
    await vscode.commands.executeCommand('cursorLeft');
    equal(marks(document.uri).length, 0, 'within the word');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until(() => marks(document.uri).length === 1, 'once the caret has left it');
  }],
  ['a quotation that is still open is not marked in the paragraph that is being typed', async () => {
    const editor = await open('They met in Kiev.\n\nThe mayor said');
    const { document } = editor, rules = (): string[] => marks(document.uri).map(ruleOf);
    await until(() => rules().length === 1, 'the first finding');
    const end = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    await type(editor, ' of the the council: “A plan');
    await until(() => rules().includes('style.doubled-word'), 'what is wrong already is marked at once');
    ok(!rules().includes('style.unbalanced-quotation'), 'the writer may still close it');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until(() => rules().includes('style.unbalanced-quotation'), 'once the caret has left the paragraph');
    const on = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(on, on);
    await type(editor, ' for roads');
    await until(() => document.getText().endsWith('roads') && !rules().includes('style.unbalanced-quotation'), 'typed on');
    void vscode.commands.executeCommand('copydesk.checkDraft');
    await until(() => rules().includes('style.unbalanced-quotation'), 'when the writer asks');
  }],
  ['settings that change while a draft is being typed hold for what is published', async () => {
    const editor = await open('The the mayor of Kiev.');
    const { document } = editor;
    await until(() => marks(document.uri).length === 2, 'two findings');
    const section = vscode.workspace.getConfiguration('copydesk');
    const typing = type(editor, ' And the the press.');
    await section.update('rules', { 'style.doubled-word': 'off' }, vscode.ConfigurationTarget.Global);
    await typing;
    await until(() => marks(document.uri).length === 1, 'the doubled words are gone');
    await section.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await until(() => marks(document.uri).length === 3, 'and back');
  }],
  ['all of one term are fixed at once, after a look at what would change', async () => {
    const editor = await open(`${DATED}The mayor of Kiev spoke in Kiev. “I love Kiev”, he said.\n\nSnow fell in Kiev and in Odessa.\n`);
    const { document } = editor, before = document.getText();
    await until(() => marks(document.uri).some((one) => document.getText(one.range) === 'Odessa'), 'findings');
    caretIn(editor, 'Kiev');
    await previewed('copydesk.fixAllOfTerm', ['refactorPreview.discard']);
    equal(document.getText(), before, 'discarded');
    for (let left = 20; left > 0 && document.getText() === before; left--) {
      caretIn(await vscode.window.showTextDocument(document), 'Kiev');
      await previewed('copydesk.fixAllOfTerm', ['list.focusFirst', 'refactorPreview.toggleCheckedState', 'refactorPreview.apply']);
    }
    equal(document.getText(), `${DATED}The mayor of Kyiv spoke in Kyiv. “I love Kiev”, he said.\n\nSnow fell in Kyiv and in Odessa.\n`, 'this term, and not where it is quoted');
  }],
  ['safe fixes on save, if the writer wants them', async () => {
    const editor = await openSaved('The the mayor of Kiev met the Afghan government.\n');
    const { document } = editor;
    const section = vscode.workspace.getConfiguration('copydesk');
    await type(editor, 'Rain fell.\n');
    ok(await document.save(), 'saved');
    equal(await saidOnDisk(document.uri), 'The the mayor of Kiev met the Afghan government.\nRain fell.\n', 'as it was written, by default');
    await section.update('fixOnSave', true, vscode.ConfigurationTarget.Global);
    try {
      await type(editor, 'Snow fell in Kiev.\n');
      ok(await document.save(), 'saved again');
      equal(await saidOnDisk(document.uri), 'The mayor of Kyiv met the Afghan government.\nRain fell.\nSnow fell in Kyiv.\n', 'safe fixes only, what was typed last too');
      equal([document.getText(), document.isDirty], [await saidOnDisk(document.uri), false], 'the editor shows what was saved');
    } finally {
      await section.update('fixOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
    await type(editor, 'They left Kiev.\n');
    ok(await document.save(), 'saved once more');
    ok((await saidOnDisk(document.uri)).endsWith('They left Kiev.\n'), 'off again');
  }],
  ['a rule is ignored in this draft, and in no other', async () => {
    const editor = await open('The the mayor of Kiev met the the press.\n');
    const { document } = editor;
    await until(() => marks(document.uri).length === 3, 'three findings');
    caretIn(editor, 'The the');
    await answering(['In this draft: '], 'copydesk.ignoreFinding');
    await until(() => marks(document.uri).length === 1, 'one left');
    await type(editor, '\nThe the end of Odessa.\n');
    await until(() => marks(document.uri).length === 2, 'what was typed is read');
    equal(marks(document.uri).map((one) => document.getText(one.range)), ['Kiev', 'Odessa'], 'no doubled word');
    const other = await open('The the mayor.');
    await until(() => marks(other.document.uri).length === 1, 'another draft is marked');
  }],
  ['what is ignored is shown again, one by one', async () => {
    const editor = await open('The the mayor of Kiev met the the press.\n');
    const { document } = editor;
    const found = (): string[] => marks(document.uri).map((one) => document.getText(one.range));
    await until(() => found().length === 3, 'three findings');
    caretIn(editor, 'The the');
    await answering(['In this draft: '], 'copydesk.ignoreFinding');
    await until(() => found().length === 1, 'the rule is ignored');
    caretIn(editor, 'Kiev');
    await answering(['Here: '], 'copydesk.ignoreFinding');
    await until(() => found().length === 0, 'nothing is marked');
    await answering(['“The the mayor of Kiev met the the press.'], 'copydesk.restoreIgnored');
    await until(() => found().length > 0, 'something is marked');
    equal(found(), ['Kiev'], 'the rule is still ignored');
    await answering(['style.doubled-word'], 'copydesk.restoreIgnored');
    await until(() => found().length === 3, 'everything is marked again');
  }],
  ['what is ignored stays so when the draft is closed and opened again', async () => {
    const editor = await openSaved('The the mayor of Kiev met the the press in Odessa.\n');
    const { document: { uri } } = editor;
    await until(() => marks(uri).length === 4, 'four findings');
    caretIn(editor, 'The the');
    await answering(['In this draft: '], 'copydesk.ignoreFinding');
    await until(() => marks(uri).length === 2, 'the rule is ignored');
    caretIn(editor, 'Kiev');
    await answering(['Here: '], 'copydesk.ignoreFinding');
    await until(() => marks(uri).length === 1, 'one left');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(() => marks(uri).length === 0, 'closed');
    const { document } = await openFile(uri);
    await until(() => marks(uri).length > 0, 'read again');
    equal(marks(uri).map((one) => document.getText(one.range)), ['Odessa'], 'the others are still ignored');
  }],
  ['keep, because …: reason and initials are recorded, and the mark is gone until its sentence changes', async () => {
    const editor = await openSaved('Rain fell. He wrote a history of Kiev.\n\nThe the mayor left Kiev.\n');
    const { document } = editor;
    const found = (): string[] => marks(document.uri).map((one) => document.getText(one.range));
    await until(() => found().length === 3, 'three findings');
    caretIn(editor, 'Kiev');
    await answering(['a historical name', 'AB'], 'copydesk.keepBecause');
    await until(() => found().length === 2, 'the mark is gone');
    equal(found(), ['The the', 'Kiev'], 'and not that of the same word elsewhere');
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'a folder is open');
    const { kept } = JSON.parse(await saidOnDisk(vscode.Uri.joinPath(folder, '.copydesk', 'kept.json'))) as { kept: readonly { date: string; draft: string; rule: string; nth: number; message: string }[] };
    const { date, rule, nth, message, ...entry } = kept.find(({ draft }) => document.uri.path.endsWith(`/${draft}`)) ?? {};
    equal(entry, { draft: vscode.workspace.asRelativePath(document.uri, false), text: 'Kiev', sentence: 'He wrote a history of Kiev.', reason: 'a historical name', initials: 'AB' }, 'the record');
    ok(nth === 0 && message?.includes('Kyiv'), `which of the words, and what was said of them: ${nth}, ${message}`);
    ok(/^\d{4}-\d{2}-\d{2}$/u.test(date ?? '') && marks(document.uri).some((one) => ruleOf(one) === rule), `day and rule: ${date}, ${rule}`);
    await rewrite(editor, 'Rain fell.', 'Snow fell.\n\nRain fell.');
    await until(() => marks(document.uri).some(({ range }) => range.start.line === 4), 'read after the move');
    equal(found(), ['The the', 'Kiev'], 'the sentence only moved');
    await rewrite(editor, 'He wrote', 'She wrote');
    await until(() => found().length === 3, 'the sentence reads differently');
    await rewrite(editor, 'She wrote', 'He wrote');
    await until(() => found().length === 2, 'it reads as before');
  }],
  ['what was kept is listed to be ticked off', async () => {
    const editor = await openSaved('He wrote a history of Kiev.\n');
    const { document } = editor;
    await until(() => marks(document.uri).length === 1, 'a finding');
    caretIn(editor, 'Kiev');
    await answering(['the editor’s decision', 'CD'], 'copydesk.keepBecause');
    await until(() => marks(document.uri).length === 0, 'kept');
    await vscode.commands.executeCommand('copydesk.listKept');
    const list = vscode.window.activeTextEditor?.document;
    ok(list && list !== document, 'the list is shown');
    const [, own] = list.getText().split(`## ${vscode.workspace.asRelativePath(document.uri, false)}\n\n`);
    ok(own?.startsWith('- [ ] “Kiev” in “He wrote a history of Kiev.”: the editor’s decision (CD, '), `the list says: ${list.getText()}`);
    await vscode.commands.executeCommand('copydesk.nextFinding');
    equal(marks(list.uri), [], 'the list is not marked itself');
  }],
  ['a rule is silenced by a comment for the block with the caret', async () => {
    const editor = await open('The the rain.\n\nThe the mayor of Kiev\nmet the the press.\n\nThe the end.\n');
    const { document } = editor;
    await until(() => marks(document.uri).length === 5, 'five findings');
    caretIn(editor, 'the press');
    await vscode.commands.executeCommand('copydesk.silenceNext');
    equal(document.getText(), 'The the rain.\n\n<!-- copydesk-disable-next style.doubled-word -->\n\nThe the mayor of Kiev\nmet the the press.\n\nThe the end.\n', 'the comment');
    await until(() => marks(document.uri).length === 3, 'the block’s doubled words are gone');
    equal(marks(document.uri).map((one) => document.getText(one.range)), ['The the', 'Kiev', 'The the'], 'nothing else is');
  }],
  ['a rule is turned off by name, for the workspace', async () => {
    const { document } = await open('The the mayor of Kiev.');
    await until(() => marks(document.uri).length === 2, 'two findings');
    const ownLevels = (): unknown => vscode.workspace.getConfiguration('copydesk').inspect('rules')?.workspaceValue;
    try {
      await answering(['style.doubled-word'], 'copydesk.turnOffRule');
      await until(() => marks(document.uri).length === 1, 'the rule is off');
      equal(ownLevels(), { 'style.doubled-word': 'off' }, 'the setting');
    } finally {
      await vscode.workspace.getConfiguration('copydesk').update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until(() => marks(document.uri).length === 2, 'on again');
  }],
  ['a long draft that is closed before all of it is read leaves no marks behind', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: LONG });
    await vscode.window.showTextDocument(document);
    await until(() => marks(document.uri).length > 0, 'the first marks');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => marks(document.uri).length === 0, 'no marks after closing');
  }],
  ['settings that change while a long draft is being read hold for what is published', async () => {
    const section = vscode.workspace.getConfiguration('copydesk');
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: LONG });
    await vscode.window.showTextDocument(document);
    try {
      await section.update('rules', { 'style.doubled-word': 'off' }, vscode.ConfigurationTarget.Global);
      await until(() => marks(document.uri).some((one) => document.getText(one.range) === 'Kiev') && !marks(document.uri).some((one) => ruleOf(one) === 'style.doubled-word'), 'all of it is read with the rule off');
    } finally {
      await section.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
  }],
  ['no word that is being typed is marked, at any of several carets', async () => {
    const editor = await open('He flew to Kie\n\nShe flew to Kie\n'), { document } = editor;
    editor.selections = [0, 2].map((line) => { const { end } = document.lineAt(line).range; return new vscode.Selection(end, end); });
    await vscode.commands.executeCommand('type', { text: 'v' });
    equal(document.getText(), 'He flew to Kiev\n\nShe flew to Kiev\n', 'typed at both');
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    equal(marks(document.uri).length, 0, 'while they are typed');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until(() => marks(document.uri).length === 2, 'once the carets have left them');
  }],
  ['a house file holds for the drafts below it, is read again when it changes, and shows its mistakes', async () => {
    const house = vscode.Uri.joinPath(folder(), 'sport', 'copydesk.yaml'), draft = vscode.Uri.joinPath(folder(), 'sport', 'cup', 'match.md');
    await write(house, 'terms:\n  - avoid: pitch\n    why: We write field.\n');
    await write(draft, 'The pitch was soaked.\n');
    const { document } = await openFile(draft), found = (): string[] => marks(draft).map((one) => document.getText(one.range));
    await until(() => found().includes('pitch'), 'the house’s term');
    const { document: other } = await openSaved('The pitch was soaked. The the end.\n');
    await until(() => marks(other.uri).length > 0, 'a draft outside is read');
    equal(marks(other.uri).map((one) => other.getText(one.range)), ['The the'], 'the house does not speak for it');
    await write(house, 'terms:\n  - avoid: soaked\n    why: Say how wet.\npreset: fr\n');
    await until(() => found().join() === 'soaked', 'what was written to the file meanwhile');
    equal(marks(house).map(({ message, range }) => [range.start.line, range.start.character, message]), [[3, 8, 'Must be one of us, uk.']], 'the mistake');
    await write(house, 'terms:\n  - avoid: soaked\n    why: "Say how\n');
    await until(() => marks(house).some(({ range }) => range.start.line > 1), 'a quotation mark is missing');
    equal(found(), ['soaked'], 'what it last said holds on');
    await vscode.workspace.fs.delete(house);
    await until(() => found().length === 0 && marks(house).length === 0, 'the file is gone');
  }],
  ['what was decided for an untitled draft stays with it when it is saved', async () => {
    const uri = fresh('first-save'), untitled = vscode.Uri.from({ scheme: 'untitled', path: uri.path });
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(untitled));
    await type(editor, 'The the mayor of Kiev left Odessa.\n');
    caretIn(editor, 'mayor');
    await until(() => marks(untitled).length === 3, 'three findings');
    caretIn(editor, 'Kiev');
    await answering(['Here: '], 'copydesk.ignoreFinding');
    caretIn(editor, 'Odessa');
    await answering(['a ship', 'AB'], 'copydesk.keepBecause');
    await until(() => marks(untitled).length === 1, 'two of them are gone');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until(() => marks(uri).length > 0, 'read under its name');
    await until(() => marks(uri).length === 1, 'and are not back');
  }],
  ['decisions made at once are all recorded, go with a file that is renamed, and a broken file is told and left as it is', async () => {
    const { document } = await openSaved('He left Kiev.\n\nShe left Odessa.\n'), at = vscode.Uri.joinPath(folder(), '.copydesk', 'kept.json');
    await until(() => marks(document.uri).length === 2, 'two findings');
    await Promise.all(marks(document.uri).map((one) => vscode.commands.executeCommand('copydesk.keepBecause', document.uri.toString(), ruleOf(one), document.offsetAt(one.range.start), 'historical', 'EF')));
    await until(() => marks(document.uri).length === 0, 'both are gone');
    const to = vscode.Uri.joinPath(document.uri, '..', `renamed-${document.uri.path.split('/').at(-1) ?? ''}`), rename = new vscode.WorkspaceEdit();
    rename.renameFile(document.uri, to);
    ok(await vscode.workspace.applyEdit(rename), 'renamed');
    const moved = await openFile(to);
    await type(moved, '\nThe the end.\n');
    moved.selection = new vscode.Selection(0, 0, 0, 0);
    await until(() => marks(to).some((one) => ruleOf(one) === 'style.doubled-word') && marks(to).length === 1, 'kept under the new name');
    const whole = await saidOnDisk(at), broken = whole.replace('"kept": [', '"kept": [ <<<<<<< HEAD');
    try {
      await write(at, broken);
      const [one] = marks(to);
      const said = one && await told(() => vscode.commands.executeCommand('copydesk.keepBecause', to.toString(), ruleOf(one), moved.document.offsetAt(one.range.start), 'a joke', 'EF'));
      ok(said?.some((text) => text.includes('could not be written')), `the writer is told: ${said?.join(', ')}`);
      equal(await saidOnDisk(at), broken, 'nothing is overwritten');
    } finally {
      await write(at, whole);
    }
  }],
  ['the panel opens beside the draft', async () => {
    await open(`${DATED}Norway met Amir Khan Muttaqi in Kabul.`);
    await vscode.commands.executeCommand('copydesk.openFactBoxes');
    const isPanel = (tab: vscode.Tab): boolean => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('copydesk.factBoxes');
    await until(() => vscode.window.tabGroups.all.some((group) => group.tabs.some(isPanel)), 'the panel’s tab');
  }],
  ['fifty drafts at once', async () => {
    const drafts: vscode.TextDocument[] = [];
    for (let i = 0; i < 50; i++) drafts.push(await vscode.workspace.openTextDocument({ content: `Draft ${i}: the the mayor of Kiev.`, language: 'markdown' }));
    const number = (): number[] => drafts.map((draft) => marks(draft.uri).length);
    await until(() => number().every((one) => one === 2), 'two findings in each');
    const typed = new vscode.WorkspaceEdit();
    for (const draft of drafts.filter((_, i) => i % 2 === 0)) typed.insert(draft.uri, new vscode.Position(0, 0), 'Rain fell on the the hills.\n\n');
    ok(await vscode.workspace.applyEdit(typed), 'every other draft is changed');
    await until(() => number().every((one, i) => one === (i % 2 === 0 ? 3 : 2)), 'each is marked as it stands');
  }],
  ['a rule that throws is one line in the log, and the others go on', async () => {
    const { toLocaleString } = Number.prototype;
    // What only a few rules need, for the figure that would be right.
    Number.prototype.toLocaleString = () => { throw new Error('no such thing'); };
    const text = 'There were 90 cases, three times the 40 recorded in 2020.\n\nThe the mayor left Kiev.\n\nThe clinic saw 120 patients, twice as many as the 40 a year before.\n';
    const open = async (): Promise<readonly [vscode.Uri, readonly string[]]> => {
      const { document } = await openSaved(text);
      await until(() => marks(document.uri).some((one) => document.getText(one.range) === 'Kiev'), 'read');
      return [document.uri, marks(document.uri).map((one) => document.getText(one.range)).sort()];
    };
    try {
      const [uri, found] = await open();
      equal(found, ['Kiev', 'The the'], 'the others go on');
      const errors = errorsOf(uri);
      if (errors) equal(errors, [`${uri.path}: style.multiple failed: no such thing`], 'one line');
    } finally {
      Number.prototype.toLocaleString = toLocaleString;
    }
  }],
];

export function run(): Promise<void> {
  listen();
  return runAll([...tests, ...quiet, ['nothing that was published was of another text', () => Promise.resolve(nothingStale())]]);
}
