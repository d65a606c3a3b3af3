/** Where what a rule wants is told at length. */
import * as vscode from 'vscode';

/** A rule's page among the documents. */
export const rulePage = (rule: string): vscode.Uri => vscode.Uri.parse(`https://github.com/copydesk/copydesk/blob/main/docs/rules/${rule}.md`);
