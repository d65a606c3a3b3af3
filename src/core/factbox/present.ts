/** A suggested box made ready for a page: its text as it would be inserted, its pictures, its formula. */
import type { Register } from '../../register/register';
import { boxFor } from './box';
import { boxText } from './insert';
import { kept } from './kept';
import { locatorMap } from './map/locator';
import { findBoxes } from './markers';
import { recognisersByRegion } from './regions';
import { recognitionTimeline } from './timeline';
import type { Box, BoxForm, BoxKey, FactBox, Format, IsoDate, Picture } from './types';
import { governmentsOf } from './facts';

export interface PresentedBox extends FactBox {
  /** The box in each form that the draft's format knows, exactly as it is inserted. */
  readonly previews: Previews;
  /** The form in which a box about this subject stands in the draft. */
  readonly inserted?: BoxForm;
  readonly pictures: readonly Picture[];
  readonly background?: string;
}

export type Previews = { readonly box: string } & Partial<Readonly<Record<BoxForm, string>>>;

/** The boxes with everything that a page shows of them; `text` is the draft as it is now. */
export function presentBoxes(register: Register, boxes: readonly FactBox[], date: IsoDate, text: string, format: Format): PresentedBox[] {
  const standing = new Map(findBoxes(text, format).map(({ subject, form }) => [subject, form]));
  return boxes.flatMap((suggested) => {
    const box = boxFor(register, suggested.subject, date);
    if (!box) return [];
    return [{
      ...suggested, previews: previewsOf(box, format), inserted: standing.get(box.subject),
      pictures: picturesFor(register, box.subject, date), background: box.background,
    }];
  });
}

/** What has been written of boxes already, by the draft's format. */
const written = new WeakMap<Box, Partial<Record<Format, Previews>>>();

function previewsOf(box: Box, format: Format): Previews {
  const known = written.get(box) ?? {};
  written.set(box, known);
  return known[format] ??= { box: boxText(box, format), ...format === 'markdown' ? { footnote: boxText(box, format, 'footnote'), html: boxText(box, format, 'html') } : {} };
}

/** Pictures of a subject's recognition, or of that of its government, and a map; a pair has none. */
export const picturesFor = kept((register, key: BoxKey, date): Picture[] => {
  const subject = register.subject(key);
  if (!subject) return [];
  const recognition = [subject, ...subject.recognition ? [] : governmentsOf({ register }, subject.id)]
    .flatMap((of) => [recognitionTimeline(register, of, date), recognisersByRegion(register, of, date)]);
  return [...recognition, locatorMap({ register, date }, subject)].flatMap((picture) => picture ?? []);
});

/** Those of the subjects on whose recognition or naming the register has advice that a reader would notice. */
export function sensitiveSubjects(register: Register, ids: Iterable<string | undefined>): string[] {
  return [...new Set(ids)].filter((id): id is string => {
    const subject = id === undefined ? undefined : register.subject(id);
    if (!subject) return false;
    const sided = subject.guidance.some(({ level, safe }) => !safe && (level === 'warning' || level === 'error'));
    return sided || subject.recognition !== undefined || governmentsOf({ register }, subject.id).some((government) => government.recognition !== undefined);
  });
}
