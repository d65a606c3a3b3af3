import * as vscode from 'vscode';

/** Where a rule is explained to those who want to know more. */
export const rulePage = (rule: string): vscode.Uri => vscode.Uri.parse(`https://github.com/copydesk/copydesk/blob/main/docs/rules/${rule}.md`);
