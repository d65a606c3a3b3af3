/** What the panel shows of a draft. */
import type * as vscode from 'vscode';
import { presentBoxes, sensitiveSubjects } from '../core/factbox/index';
import type { Finding, Reading } from '../core/types';
import type { PanelFinding, PanelState } from '../panel/messages';
import type { Register } from '../register/register';
import { formatOf } from './documents';
import type { DraftMemory } from './draftMemory';
import { boxesAsChosen, choicesMade, readAsChosen } from './entityChoices';
import type { FindingList } from './findingList';
import type { Readings } from './readings';

const NOTHING = { findings: [], claims: [], entities: [], factBoxes: [] } as const;

/** The state of a panel beside which no draft is open, or one of which there is no reading. */
export function emptyState(document: vscode.TextDocument | undefined, readings: Readings): PanelState {
  if (!document || document.isClosed) return NOTHING;
  const why = readings.whyUnread(document);
  return { ...NOTHING, unread: why === undefined ? 'The desk is reading a long draft; what it finds appears here.' : `The desk does not read this draft. ${why}` };
}

/** The state of a draft, its names and boxes as the writer wants them read. What is only being typed is listed when it is marked, not before. */
export function stateOf(document: vscode.TextDocument, reading: Reading, register: Register, findings: FindingList, memory: DraftMemory): PanelState {
  const choices = memory.entityChoices(document.uri);
  const entities = readAsChosen(reading.entities, choices);
  const marked = findings.of(document).filter((finding) => findings.isMarked(document, finding));
  const held = findings.of(document).filter((finding) => !findings.isMarked(document, finding));
  const claims = held.length === 0 ? reading.claims : reading.claims.filter(({ start, end }) => !held.some((finding) => finding.start === start && finding.end === end));
  const boxes = boxesAsChosen(reading.factBoxes, reading.entities, entities);
  return {
    draft: { uri: document.uri.toString(), name: document.uri.path.split('/').pop() ?? '', version: document.version },
    date: reading.date, dateSource: reading.dateSource, claims, findings: marked.map(shown), entities,
    choices: choicesMade(reading.entities, choices), sensitive: sensitiveSubjects(register, entities.map((entity) => entity.subject)),
    factBoxes: presentBoxes(register, boxes, reading.date, document.getText(), formatOf(document)),
  };
}

function shown({ start, end, severity, rule, message, text, sources, fixes }: Finding): PanelFinding {
  return { start, end, severity, rule, message, text, sources, fixes: fixes.map(({ title }) => title) };
}
