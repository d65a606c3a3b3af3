/** "One government, one label": a draft that gives one authority three labels or more is told once, with the places. */
import { type Found, type Phrasebook, type PhraseMatch, PhraseTable } from '../draft/phrases';
import { inQuotation } from '../draft/quotations';
import { fitReplacement } from '../rule/replacement';
import type { Block, PlacedBlock, Span } from '../draft/types';
import type { Finding, Fix, Level, Severity } from '../types';
import type { Subject } from '../../register/types';

export const LABEL_RULE = 'recognition.one-label';

/** A label found in a block, in prose offsets. */
export interface LabelMatch extends Span {
  readonly subject: Subject;
  /** Index of the match's first token. */
  readonly first: number;
}

const NONE: readonly LabelMatch[] = [];

export class LabelTable {
  readonly #phrases: PhraseTable<Subject>;

  constructor(subjects: Iterable<Subject>, book: Phrasebook) {
    this.#phrases = new PhraseTable(book);
    for (const subject of subjects) for (const label of subject.labels ?? []) this.#phrases.add(label, subject);
  }

  /** The labels in a block's own voice; the longest where they overlap. */
  collect(block: Block, found: Found): readonly LabelMatch[] {
    const matches = this.#phrases.of(found);
    if (matches.length === 0) return NONE;
    const kept: PhraseMatch<Subject>[] = [];
    for (const match of matches) {
      const last = kept[kept.length - 1];
      if (last && last.end > match.start) {
        if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
      } else if (!inQuotation(block, match)) kept.push(match);
    }
    return kept.map(({ start, end, first, payload }) => ({ start, end, first, subject: payload }));
  }
}

export interface PlacedLabel {
  readonly match: LabelMatch;
  readonly block: PlacedBlock;
}

interface Context {
  readonly text: string;
  /** What is said of the draft's wordings: at their places a finding on labels would be lost. */
  readonly said: readonly Finding[];
  readonly levelOf: (rule: string, own: Severity) => Level;
  readonly edit: (block: PlacedBlock, start: number, end: number, text: string) => Fix['edits'] | undefined;
}

/** One finding per subject with three different labels or more, where it can at one that departs from the draft's first and of which nothing else is said. */
export function judgeLabels(labels: readonly PlacedLabel[], context: Context): Finding[] {
  const level = context.levelOf(LABEL_RULE, 'info');
  if (level === 'off') return [];
  const bySubject = new Map<Subject, { readonly forms: Set<string>; readonly places: PlacedLabel[] }>();
  for (const label of labels) {
    let own = bySubject.get(label.match.subject);
    if (!own) bySubject.set(label.match.subject, own = { forms: new Set(), places: [] });
    own.forms.add(formOf(label));
    own.places.push(label);
  }
  const findings: Finding[] = [];
  for (const [subject, { forms, places }] of bySubject) {
    if (forms.size < 3) continue;
    const at = places.map((place) => place.block.source(place.match));
    const said = at.map((span) => context.said.find(({ start, end }) => start < span.end && span.start < end));
    const departs = places.map((place) => formOf(place) !== formOf(places[0] as PlacedLabel));
    const second = [departs.findIndex((own, i) => own && !said[i]), said.indexOf(undefined), departs.indexOf(true)].find((i) => i >= 0) ?? 0;
    const marked = at[second] as Span;
    // What the desk warns of is not offered for the whole draft.
    const offered = [...forms].filter((form) => !places.some((place, i) => said[i]?.severity === 'warning' && formOf(place) === form));
    const names = [...forms].map((form) => `“${form}”`);
    findings.push({
      rule: LABEL_RULE, subject: subject.id, severity: level, ...marked, text: context.text.slice(marked.start, marked.end),
      message: `This draft has ${forms.size} labels for one authority: ${names.join(', ')}. Choose one and keep to it.`,
      sources: [], fixes: offered.flatMap((form) => oneForAll(form, places, context)),
      related: at.flatMap((span, i) => (i === second ? [] : [{ ...span, message: `Here: “${formOf(places[i] as PlacedLabel)}”` }])),
    });
  }
  return findings;
}

function formOf({ match, block }: PlacedLabel): string {
  return block.block.text.slice(match.start, match.end);
}

/** “Syria's rulers”: it stands without the article that “Syrian rulers” needs. */
const OWNED = /^\p{Lu}\p{L}*['’]s /u;

/** A fix that writes `form` at every place; none where markup stands in the way. */
function oneForAll(form: string, places: readonly PlacedLabel[], context: Context): Fix[] {
  const edits = [];
  for (const place of places) {
    const here = formOf(place);
    if (here === form) continue;
    const { start, end, text } = fitReplacement(place.block.block, place.match, OWNED.test(here) && !OWNED.test(form) ? `the ${form}` : form);
    const made = context.edit(place.block, start, end, text);
    if (!made) return [];
    edits.push(...made);
  }
  return edits.length > 0 ? [{ title: `Write “${form}” everywhere`, safe: false, edits }] : [];
}
