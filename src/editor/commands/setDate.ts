import * as vscode from 'vscode';
import { parseDate } from '../../core/draft/calendar';
import { longDate } from '../../register/dates';
import type { Desk } from './command';

/** Asks for the draft's date; an empty answer leaves it to the draft again. */
export async function setDate({ memory, readings }: Desk, document: vscode.TextDocument): Promise<void> {
  const now = readings.fresh(document);
  const written = await vscode.window.showInputBox({
    title: 'The draft’s date', value: memory.date(document.uri) ?? now?.date ?? '',
    prompt: 'The draft is judged on this date. Empty: the dateline, the front matter, or today.', placeHolder: '2025-06-20 or 20 June 2025',
    validateInput: (text) => (text.trim() === '' || parseDate(text) ? undefined : 'Not a date: write 2025-06-20 or 20 June 2025.'),
  });
  if (written === undefined) return;
  const date = written.trim() === '' ? undefined : parseDate(written);
  await memory.setDate(document.uri, date);
  const read = readings.fresh(document);
  if (read) void vscode.window.setStatusBarMessage(`Copydesk reads this draft as of ${longDate(read.date)}`, 5000);
}
