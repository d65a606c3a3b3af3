/**
 * What the editor and the panel page say to each other, the only file both sides share. All offsets are UTF-16,
 * half-open, into the draft at `version`. Draft text travels as plain strings and becomes text nodes, never markup.
 */
import type { Claim, DateSource, Entity, EntityType, FactBox, IsoDate, Severity, Source } from '../core/types';

/** A finding as the panel lists it. */
export interface PanelFinding {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly text: string;
  readonly sources: readonly Source[];
  /** What the light bulb offers, by title. */
  readonly fixes: readonly string[];
}

/** What the writer chose for a name of the draft. */
export interface PanelChoice {
  readonly name: string;
  readonly type?: EntityType;
  readonly into?: string;
  readonly dismissed?: boolean;
}

/** How a fact box can be taken into the draft, or elsewhere. */
export type BoxFormat = 'markdown' | 'html' | 'plain' | 'json-ld' | 'ninjs';
export type BoxPlace = 'caret' | 'footnote' | 'end' | 'caret-html' | 'end-html';
export type BoxForm = 'box' | 'footnote' | 'html';

export interface PanelBox extends FactBox {
  /** The box exactly as `insert` would write it into this draft, in each form that the draft can have. */
  readonly previews: { readonly box: string } & Partial<Readonly<Record<BoxForm, string>>>;
  /** How a box for this subject already stands in the draft: inserting updates it. */
  readonly inserted?: BoxForm;
  /** Pictures, as SVG made by the desk from the register alone; left out where the page has them already. */
  readonly pictures?: readonly { readonly title: string; readonly svg: string; readonly table: readonly (readonly string[])[] }[];
  /** The neutral one-sentence formula for the subject on this date. */
  readonly background?: string;
}

/** A draft, by its display name. */
export interface PanelDraft {
  readonly uri: string;
  readonly name: string;
  readonly version: number;
}

/** What is known of a draft as soon as it has been read. */
export interface PanelAttention {
  /** Undefined where no draft is active. */
  readonly draft?: PanelDraft;
  /** There is a draft, but nothing to show of it: why, as a sentence. */
  readonly unread?: string;
  readonly date?: IsoDate;
  readonly dateSource?: DateSource;
  readonly findings: readonly PanelFinding[];
  readonly claims: readonly Claim[];
}

/** What takes longer. */
export interface PanelNames {
  readonly draft: PanelDraft;
  readonly entities: readonly Entity[];
  /** What the writer chose for names of the draft and may take back. */
  readonly choices?: readonly PanelChoice[];
  readonly factBoxes: readonly PanelBox[];
  /** Subjects of the draft whose recognition or naming the register has advice on. */
  readonly sensitive?: readonly string[];
}

export type FromPage =
  | { readonly type: 'ready' }
  /** Show `[start, end)` of the draft in the editor and put the focus there. */
  | { readonly type: 'reveal'; readonly uri: string; readonly version: number; readonly start: number; readonly end: number }
  /** Do what the light bulb offers under this title for the finding of the rule that starts here. */
  | { readonly type: 'applyFix'; readonly uri: string; readonly version: number; readonly rule: string; readonly start: number; readonly title: string }
  | { readonly type: 'insertBox'; readonly uri: string; readonly subject: string; readonly place: BoxPlace }
  | { readonly type: 'copyBox'; readonly uri: string; readonly subject: string; readonly format: BoxFormat }
  | { readonly type: 'insertBackground'; readonly uri: string; readonly subject: string }
  | { readonly type: 'openSource'; readonly url: string }
  | { readonly type: 'exportPicture'; readonly subject: string; readonly title: string }
  | { readonly type: 'retypeEntity'; readonly uri: string; readonly name: string; readonly to: EntityType }
  | { readonly type: 'mergeEntities'; readonly uri: string; readonly name: string; readonly into: string }
  | { readonly type: 'dismissEntity'; readonly uri: string; readonly name: string }
  /** Forget what was chosen for a name. */
  | { readonly type: 'restoreEntity'; readonly uri: string; readonly name: string }
  | { readonly type: 'setDate' };

export type ToPage =
  | { readonly type: 'attention'; readonly state: PanelAttention }
  /** Follows the attention of the same draft; what the page has of its names and boxes stands until then. */
  | { readonly type: 'names'; readonly state: PanelNames }
  /** Said in the live region: "Fact box inserted". */
  | { readonly type: 'announce'; readonly text: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isOptionalBoolean = (value: unknown): boolean => value === undefined || typeof value === 'boolean';
const isOptionalText = (value: unknown): boolean => value === undefined || isText(value);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isOneOf = (...choices: readonly string[]) => (value: unknown): boolean => isText(value) && choices.includes(value);
const isListOf = (isItem: (item: unknown) => boolean) => (value: unknown): boolean => Array.isArray(value) && value.every(isItem);
const isAddress = (value: unknown): boolean => isText(value) && /^https?:\/\//u.test(value);
const isSpan = (value: unknown): value is Fields => isFields(value) && isOffset(value.start) && isOffset(value.end) && value.start <= value.end;

const FROM_PAGE: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  ready: {},
  reveal: { uri: isText, version: isOffset, start: isOffset, end: isOffset },
  applyFix: { uri: isText, version: isOffset, rule: isText, start: isOffset, title: isText },
  insertBox: { uri: isText, subject: isText, place: isOneOf('caret', 'footnote', 'end', 'caret-html', 'end-html') },
  copyBox: { uri: isText, subject: isText, format: isOneOf('markdown', 'html', 'plain', 'json-ld', 'ninjs') },
  insertBackground: { uri: isText, subject: isText },
  openSource: { url: isAddress },
  exportPicture: { subject: isText, title: isText },
  retypeEntity: { uri: isText, name: isText, to: isOneOf('PER', 'ORG', 'LOC') },
  mergeEntities: { uri: isText, name: isText, into: isText },
  dismissEntity: { uri: isText, name: isText },
  restoreEntity: { uri: isText, name: isText },
  setDate: {},
};

/** Whether what came from the page is a message that the editor may act on. */
export function isFromPage(value: unknown): value is FromPage {
  if (!isFields(value) || !isText(value.type) || !Object.hasOwn(FROM_PAGE, value.type)) return false;
  return Object.entries(FROM_PAGE[value.type] ?? {}).every(([field, holds]) => holds(value[field]));
}

const isSource = (value: unknown): boolean => isFields(value) && isText(value.title) && isAddress(value.url);
const isSources = isListOf(isSource);
const isFact = (value: unknown): boolean => isFields(value) && isText(value.label) && isText(value.value) && isText(value.asOf) && isOptionalText(value.since)
  && isOptionalText(value.lastVerified) && isOptionalText(value.verifiedOn) && isSources(value.sources) && (value.inDraft === undefined || isOneOf('said', 'contradicted')(value.inDraft));
const isPicture = (value: unknown): boolean => isFields(value) && isText(value.title) && isText(value.svg) && isListOf(isListOf(isText))(value.table);
const isPreviews = (value: unknown): boolean => isFields(value) && isText(value.box) && isOptionalText(value.footnote) && isOptionalText(value.html);
const isBox = (value: unknown): boolean => isFields(value) && isText(value.subject) && isText(value.title) && isText(value.reason) && isOptionalBoolean(value.errs)
  && isPreviews(value.previews) && (value.inserted === undefined || isOneOf('box', 'footnote', 'html')(value.inserted)) && isOptionalText(value.background) && isListOf(isFact)(value.facts)
  && (value.pictures === undefined || isListOf(isPicture)(value.pictures));
const isFinding = (value: unknown): boolean => isSpan(value) && isOneOf('error', 'warning', 'info', 'hint')(value.severity)
  && isText(value.rule) && isText(value.message) && isText(value.text) && isSources(value.sources) && isListOf(isText)(value.fixes);
const isClaim = (value: unknown): boolean => isSpan(value) && isText(value.kind) && isText(value.subject) && isText(value.text)
  && isText(value.verdict) && isOptionalText(value.verdictThen) && isText(value.evidence) && isSources(value.sources);
const isMention = (value: unknown): boolean => isSpan(value) && isText(value.text);
const isEntity = (value: unknown): boolean => isFields(value) && isOneOf('PER', 'ORG', 'LOC')(value.type) && isText(value.name)
  && isOptionalText(value.subject) && typeof value.confidence === 'number' && isListOf(isMention)(value.mentions);
const isChoice = (value: unknown): boolean => isFields(value) && isText(value.name) && isOptionalText(value.into)
  && (value.type === undefined || isOneOf('PER', 'ORG', 'LOC')(value.type))
  && isOptionalBoolean(value.dismissed);

const isDraft = (value: unknown): boolean => isFields(value) && isText(value.uri) && isText(value.name) && isOffset(value.version);
const isAttention = (value: unknown): boolean => isFields(value) && (value.draft === undefined || isDraft(value.draft)) && isOptionalText(value.date)
  && isOptionalText(value.dateSource) && isListOf(isFinding)(value.findings) && isListOf(isClaim)(value.claims) && isOptionalText(value.unread);
const isNames = (value: unknown): boolean => isFields(value) && isDraft(value.draft) && isListOf(isEntity)(value.entities) && isListOf(isBox)(value.factBoxes)
  && (value.sensitive === undefined || isListOf(isText)(value.sensitive)) && (value.choices === undefined || isListOf(isChoice)(value.choices));

/** Whether what came to the page is a message that it can show. */
export function isToPage(value: unknown): value is ToPage {
  if (!isFields(value)) return false;
  switch (value.type) {
    case 'attention': return isAttention(value.state);
    case 'names': return isNames(value.state);
    default: return value.type === 'announce' && isText(value.text);
  }
}
