/** The one place that reads settings. */
import * as vscode from 'vscode';
import type { IsoDate, Level } from '../core/types';
import { parseDate } from '../core/draft/calendar';

export const SECTION = 'copydesk';

export interface Settings {
  readonly enable: boolean;
  readonly languages: readonly string[];
  readonly delay: number;
  readonly preset: 'us' | 'uk' | undefined;
  readonly levels: Readonly<Record<string, Level>>;
  /** The date of drafts that give none; undefined is today. */
  readonly date: IsoDate | undefined;
  readonly fixOnSave: boolean;
  /** Offer the background of a subject behind its name and a comma. */
  readonly completeBackground: boolean;
  /** UTF-16 units above which a document is not read: a log, not a draft. */
  readonly maxLength: number;
}

const LEVELS: ReadonlySet<unknown> = new Set(['off', 'hint', 'info', 'warning', 'error']);

/** Settings as they hold for a document or folder; values of the wrong kind count as not set. */
export function readSettings(scope: vscode.ConfigurationScope | undefined): Settings {
  const section = vscode.workspace.getConfiguration(SECTION, scope);
  const rules = section.get<unknown>('rules');
  const levels: Record<string, Level> = {};
  if (typeof rules === 'object' && rules !== null) for (const [id, level] of Object.entries(rules)) if (LEVELS.has(level)) levels[id] = level as Level;
  const preset = section.get<unknown>('preset');
  const delay = section.get<unknown>('delay');
  const languages = section.get<unknown>('languages');
  const date = section.get<unknown>('date');
  const maxLength = section.get<unknown>('maxLength');
  return {
    enable: section.get<unknown>('enable') !== false,
    languages: Array.isArray(languages) ? languages.filter((language) => typeof language === 'string') : ['markdown', 'plaintext', 'html'],
    delay: typeof delay === 'number' && delay >= 0 && delay <= 10_000 ? delay : 100,
    preset: preset === 'us' || preset === 'uk' ? preset : undefined,
    levels,
    date: typeof date === 'string' && date !== '' ? parseDate(date) : undefined,
    completeBackground: section.get<unknown>('completeBackground') !== false,
    fixOnSave: section.get<unknown>('fixOnSave') === true,
    maxLength: typeof maxLength === 'number' && maxLength > 0 ? maxLength : 8_000_000,
  };
}

/** Sets one rule's level, in the workspace where there is one, else for the user. */
export async function setRuleLevel(rule: string, level: Level, scope: vscode.Uri | undefined): Promise<void> {
  const section = vscode.workspace.getConfiguration(SECTION, scope);
  const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  // Only what is set there already: the user's own levels are not copied into everybody's workspace.
  const set = section.inspect<Record<string, Level>>('rules');
  const own = target === vscode.ConfigurationTarget.Workspace ? set?.workspaceValue : set?.globalValue;
  await section.update('rules', { ...own, [rule]: level }, target);
}
