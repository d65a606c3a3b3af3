import * as vscode from 'vscode';
import { titleOf } from '../../core/factbox/index';
import type { Reading } from '../../core/types';
import { backgroundAt } from '../../register/background';
import { lastVerified } from '../../register/dates';
import type { Register } from '../../register/register';
import { subjectItems } from './explain';
import { type Command, type Desk, readingOf, withDraft } from './command';

/** Commands that put facts into the draft. */
export function factBoxCommands(desk: Desk): Readonly<Record<string, Command>> {
  const { register, panel } = desk;
  return {
    'copydesk.insertFactBox': (wanted: unknown) => withDraft(async (document) => {
      const reading = readingOf(desk, document);
      if (!reading) return;
      const subject = typeof wanted === 'string' ? wanted : await chooseBox(register, reading);
      if (subject) await panel.boxes.insert(document, subject, 'caret');
    }),
    'copydesk.insertBackground': (wanted: unknown) => withDraft(async (document) => {
      const reading = readingOf(desk, document);
      if (!reading) return;
      const choose = async (): Promise<string | undefined> => {
        const items = reading.entities.flatMap((entity) => {
          const subject = entity.subject === undefined ? undefined : register.subject(entity.subject);
          const formula = subject && backgroundAt(subject, reading.date);
          const late = formula?.verifiedOn ? `, ${lastVerified(formula.verifiedOn)}` : '';
          return subject && formula ? [{ label: formula.text, description: `${titleOf({ register, date: reading.date }, subject.id)}${late}`, subject: subject.id }] : [];
        });
        if (items.length === 0) { void vscode.window.showInformationMessage('Copydesk: the register has no sentence of background for the subjects of this draft.'); return undefined; }
        return (await vscode.window.showQuickPick(items, { title: 'Insert one sentence of background' }))?.subject;
      };
      const subject = typeof wanted === 'string' ? wanted : await choose();
      if (subject) await panel.boxes.insertBackground(document, subject);
    }),
  };
}

/** Lets the writer choose among the boxes for the draft and, behind these, every other subject of the register. */
async function chooseBox(register: Register, { factBoxes, date }: Reading): Promise<string | undefined> {
  const own = factBoxes.map((box) => ({ label: box.title, description: box.reason, detail: box.facts[0] ? `${box.facts[0].label}: ${box.facts[0].value}` : undefined, id: box.subject }));
  const others = subjectItems({ register, date }, new Set(factBoxes.map((box) => box.subject)));
  const separator = { label: 'Not in the draft', kind: vscode.QuickPickItemKind.Separator, id: '' };
  const chosen = await vscode.window.showQuickPick([...own, separator, ...others], { title: 'Insert a fact box', matchOnDescription: true, matchOnDetail: true });
  return chosen?.id;
}
