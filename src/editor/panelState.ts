/** What the panel shows of a draft. */
import type * as vscode from 'vscode';
import { presentBoxes, sensitiveSubjects } from '../core/factbox/index';
import type { Finding, Format, IsoDate, Reading } from '../core/types';
import type { PanelAttention, PanelBox, PanelDraft, PanelFinding, PanelNames } from '../panel/messages';
import type { Register } from '../register/register';
import type { DraftMemory } from './draftMemory';
import { boxesAsChosen, choicesMade, readAsChosen } from './entityChoices';
import type { FindingList } from './findingList';
import type { Readings } from './readings';

const NOTHING = { findings: [], claims: [] } as const;

/** For a panel beside which no draft is open, or one of which there is no reading. */
export function nothingOf(document: vscode.TextDocument | undefined, readings: Readings): PanelAttention {
  if (!document || document.isClosed) return NOTHING;
  const why = readings.whyUnread(document);
  return { ...NOTHING, unread: why === undefined ? 'The desk is reading a long draft; what it finds appears here.' : `The desk does not read this draft. ${why}` };
}

/** A draft with its reading and what became of the findings. */
interface Shown {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
  readonly findings: Pick<FindingList, 'of' | 'isMarked'>;
}

/** What needs attention in a draft. What is only being typed is listed when it is marked, not before. */
export function attentionOf({ document, reading, findings }: Shown): PanelAttention {
  const marked = findings.of(document).filter((finding) => findings.isMarked(document, finding));
  const held = findings.of(document).filter((finding) => !findings.isMarked(document, finding));
  const claims = held.length === 0 ? reading.claims : reading.claims.filter(({ start, end }) => !held.some((finding) => finding.start === start && finding.end === end));
  return {
    draft: draftOf(document), date: reading.date, dateSource: reading.dateSource, claims, findings: marked.map(shown),
  };
}

/** The names of a draft and its boxes, as the writer wants them read; of pictures those that the page has not got. */
export function namesOf({ document, reading }: Shown, format: Format, register: Register, memory: Pick<DraftMemory, 'entityChoices'>, pictures: PicturesSent): PanelNames {
  const choices = memory.entityChoices(document.uri);
  const entities = readAsChosen(reading.entities, choices);
  const boxes = boxesAsChosen(reading.factBoxes, reading.entities, entities);
  return {
    draft: draftOf(document), entities, choices: choicesMade(reading.entities, choices), sensitive: sensitiveSubjects(register, entities.map((entity) => entity.subject)),
    factBoxes: pictures.only(presentBoxes(register, boxes, reading.date, document.getText(), format), reading.date),
  };
}

function draftOf({ uri, version }: vscode.TextDocument): PanelDraft {
  return { uri: uri.toString(), name: uri.path.split('/').pop() ?? '', version };
}

/** Which pictures the page has: they are half of what goes there, and need not at every pause in the typing. */
export class PicturesSent {
  #date: IsoDate | undefined;
  #subjects = new Set<string>();

  /** Of a page that begins anew. */
  forget(): void {
    this.#subjects.clear();
  }

  /** The boxes of a date with the pictures that the page has not got yet. */
  only<T extends PanelBox>(boxes: readonly T[], date: IsoDate): PanelBox[] {
    if (date !== this.#date) this.forget();
    this.#date = date;
    return boxes.map((box) => {
      if (this.#subjects.has(box.subject)) return { ...box, pictures: undefined };
      this.#subjects.add(box.subject);
      return box;
    });
  }
}

function shown({ start, end, severity, rule, message, text, sources, fixes }: Finding): PanelFinding {
  return { start, end, severity, rule, message, text, sources, fixes: fixes.map(({ title }) => title) };
}
