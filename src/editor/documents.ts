/** Which documents are drafts, and how they are read. */
import type * as vscode from 'vscode';
import type { Format } from '../core/types';
import { readSettings } from './settings';

/** Schemes whose documents nobody writes news in. */
const NOT_DRAFTS = new Set(['git', 'output', 'vscode-scm', 'search-editor', 'comment', 'vscode-settings', 'copydesk-facts', 'walkThrough', 'debug', 'vscode-notebook-cell']);

const FORMATS: Readonly<Record<string, Format>> = { markdown: 'markdown', plaintext: 'plaintext', html: 'html' };

export function formatOf(document: vscode.TextDocument): Format {
  return FORMATS[document.languageId] ?? 'plaintext';
}

export function isDraft(document: vscode.TextDocument): boolean {
  if (document.isClosed || NOT_DRAFTS.has(document.uri.scheme)) return false;
  const settings = readSettings(document);
  return settings.enable && settings.languages.includes(document.languageId);
}
