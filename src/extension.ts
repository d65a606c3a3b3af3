/** Starts Copydesk in VS Code, on the desktop and in the browser alike. Wiring only. */
import * as vscode from 'vscode';
import data from 'copydesk:register';
import { lazy } from './core/lazy';
import { atlasOf } from './editor/atlas';
import { registerCodeActions } from './editor/codeActions';
import { registerCommands } from './editor/commands/index';
import { registerCompletion } from './editor/completion';
import { DraftMemory } from './editor/draftMemory';
import { FindingList } from './editor/findingList';
import { registerFixOnSave } from './editor/fixOnSave';
import { registerHouseFiles } from './editor/houseFiles';
import { registerHouseFileHelp } from './editor/houseFileHelp';
import { registerHover } from './editor/hover';
import { registerMoves } from './editor/moves';
import { PanelHost } from './editor/panelHost';
import { Readings } from './editor/readings';
import { listedRules, type Manifest } from './editor/ruleList';
import { KeptFindings } from './editor/sidecar';
import { registerStatusBar } from './editor/statusBar';
import { createRegister } from './register/register';

/** Called by VS Code when the first draft is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const register = createRegister(data);
  const listed = lazy(() => listedRules(context.extension.packageJSON as Manifest));
  const memory = new DraftMemory(context.workspaceState);
  const houses = registerHouseFiles(context.subscriptions);
  const readings = new Readings(register, memory, houses, log);
  const kept = new KeptFindings(log);
  const findings = new FindingList(readings, memory, kept);
  const panel = new PanelHost(context.extensionUri, register, readings, findings, memory, atlasOf(context.extensionUri, log));
  context.subscriptions.push(log, readings, kept, findings, panel);
  registerCodeActions(context.subscriptions, readings, findings);
  registerHover(context.subscriptions, readings, findings);
  registerCompletion(context.subscriptions, register, readings);
  registerHouseFileHelp(context.subscriptions, listed);
  registerFixOnSave(context.subscriptions, readings, findings);
  registerMoves(context.subscriptions, memory, kept);
  registerStatusBar(context.subscriptions, readings, findings);
  registerCommands(context.subscriptions, { register, readings, findings, memory, kept, panel, rules: listed });
  readings.start();
}
