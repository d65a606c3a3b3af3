/** The vocabulary of fact boxes. */
import type { Fact, FactBox, Format, IsoDate, SubjectId } from '../types';

export type { Fact, FactBox, Format, IsoDate };

/** Id of a subject, or of two joined by `+` ("norway+afghanistan"). */
export type BoxKey = string;

/** What the register says of a subject, or of two subjects together, on a date. */
export interface Box {
  readonly subject: BoxKey;
  readonly title: string;
  readonly date: IsoDate;
  /** Never empty: a subject of which nothing sourced can be said has no box. */
  readonly facts: readonly Fact[];
  /** The neutral formula for the subject on this date, to stand in a sentence. */
  readonly background?: string;
  /** schema.org type of what the box is about; two subjects have none. */
  readonly about: readonly { readonly id: SubjectId; readonly name: string; readonly type: SchemaType }[];
}

export type SchemaType = 'Country' | 'GovernmentOrganization' | 'AdministrativeArea' | 'Organization' | 'Person' | 'Place' | 'Thing';

/** How a box is written into a draft: as the draft's format has it, as a footnote or an HTML aside in Markdown. */
export type BoxForm = 'box' | 'footnote' | 'html';

/** A picture as a standalone SVG document, with the same content as a table whose first row is its heading. */
export interface Picture {
  readonly title: string;
  readonly svg: string;
  readonly table: readonly (readonly string[])[];
}

/** The two subjects of a pair, or the one subject of a plain box. */
export function subjectsOf(key: BoxKey): readonly SubjectId[] {
  return key.split('+');
}

/** Key of the box about two subjects. */
export function pairKey(a: SubjectId, b: SubjectId): BoxKey {
  return `${a}+${b}`;
}
