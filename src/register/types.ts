/**
 * The register's shape after compilation. A fact is `subject · relation · object · from · to · sources`; nobody
 * writes the same fact twice.
 *
 * Dates are ISO, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a shorter one says that the day is not known, and a query whose
 * answer depends on the missing part answers `unknown`. An interval is half-open: `from` is the first day it holds,
 * `to` the first day it no longer holds. Without `from` it holds since before the register begins; without `to` it
 * still held on `verifiedOn`.
 */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

export interface Interval {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

export type SourceKey = string;

/** Every fact says who published it. */
export interface Sourced {
  readonly sources: readonly SourceKey[];
}

export interface SourceRecord {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

export type SubjectKind =
  | 'state' | 'government' | 'territory' | 'organisation' | 'person' | 'place' | 'group' | 'name';

/** A name by which drafts call the subject. */
export interface Name extends Interval {
  readonly text: string;
  /** What using the name says: "self-designation of the unrecognised authorities", "Serbian official name" … */
  readonly signals?: string;
  /** The name alone is not enough to know that the subject is meant (Georgia, Jordan): needs company. */
  readonly ambiguous?: boolean;
}

/** Something that held of the subject for a time: capital, form of government, who sits in its UN seat. */
export interface Status extends Interval, Sourced {
  /** What is stated: "Capital", "UN seat", "Leader", "Recognition" … */
  readonly label: string;
  readonly value: string;
  readonly verifiedOn?: IsoDate;
}

/** One state's recognition of the subject. */
export interface RecognisedBy extends Interval, Sourced {
  readonly by: string;
  /** Both sides do not agree that it happened, or that it ended. */
  readonly disputed?: string;
  readonly note?: string;
}

/** How many recognise the subject, as one owner counts. */
export interface Tally extends Interval, Sourced {
  readonly owner: string;
  readonly count: number;
  /** What is counted: "UN members", "states including the Holy See". */
  readonly unit: string;
  /** Another owner counts differently: the desk answers `disputed` between them. */
  readonly disputed?: string;
}

export interface Recognition {
  /** What is recognised, as it reads in a sentence: "the Taliban government", "the State of Palestine". */
  readonly object: string;
  readonly of: 'state' | 'government' | 'sovereignty' | 'capital';
  /** From this day on `by` names every recogniser, up to `verifiedOn`; absent where the list is known to be partial. */
  readonly completeFrom?: PartialDate;
  readonly verifiedOn: IsoDate;
  readonly by: readonly RecognisedBy[];
  /** Who never has, where the list is not complete. */
  readonly never?: Sourced & { readonly states: readonly string[] };
  readonly tallies?: readonly Tally[];
}

/** One member of an organisation. */
export interface Membership extends Interval {
  readonly member: string;
  /** "member", "observer", "candidate"; suspension is a second record of role "suspended". */
  readonly role: 'member' | 'observer' | 'associate' | 'candidate' | 'suspended';
  readonly sources?: readonly SourceKey[];
  /** Sources disagree on whether it holds: the desk answers `unknown` for its dates. */
  readonly disputed?: string;
}

export interface Members extends Sourced {
  readonly verifiedOn: IsoDate;
  readonly list: readonly Membership[];
}

/** An office held by a person (on the person), or the person holding it (derived on the body). */
export interface Office extends Interval, Sourced {
  readonly person: string;
  /** As it would stand before the name: "acting foreign minister". */
  readonly title: string;
  /** The subject whose office it is. */
  readonly of: string;
  readonly verifiedOn?: IsoDate;
  /** Of an office with a list of holders: its titles as copy writes them, and what the holder is called behind one of them alone, "President Macron". */
  readonly called?: { readonly titles: readonly string[]; readonly surnames: readonly string[] };
}

/** One who held an office from `from` until `to`, or until the next one did. */
export interface Holder {
  readonly name: string;
  /** Other ways of writing the name; without its accents it is found anyway. */
  readonly also?: readonly string[];
  /** Where it is not the last word of the name: "Xi". */
  readonly surname?: string;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  /** Of this one, where they are not those of the list. */
  readonly sources?: readonly SourceKey[];
}

/** An office with all who held it since the first of them, in order. */
export interface OfficeList {
  /** As it would stand before a name: "prime minister". */
  readonly title: string;
  /** What copy calls it besides: "premier". */
  readonly also?: readonly string[];
  /** The subject whose office it is. */
  readonly of: string;
  readonly sources?: readonly SourceKey[];
  /** Until when the last holder is known to have held it. */
  readonly verifiedOn?: IsoDate;
  readonly holders: readonly Holder[];
}

export type EventKind =
  | 'recognised' | 'withdrew-recognition' | 'accepted-credentials' | 'accepted-diplomat' | 'opened-mission' | 'closed-mission'
  | 'severed-ties' | 'established-ties' | 'joined' | 'left' | 'suspended' | 'took-power' | 'proclaimed' | 'dissolved'
  | 'renamed' | 'annexed' | 'election' | 'resolution' | 'agreement' | 'other';

/** A dated event; the recognition time line is drawn from these and from `recognition`. */
export interface RegisterEvent extends Sourced {
  readonly on: PartialDate;
  readonly kind: EventKind;
  /** The subject that acted, where there is one. */
  readonly by?: string;
  /** One line, reads alone. */
  readonly text: string;
}

/** What a desk says about a wording. */
export interface Guidance extends Interval {
  /** Unique within the subject, kebab-case. */
  readonly id: string;
  /** Phrases in the pattern language of docs/register.md. */
  readonly phrases: readonly string[];
  /** Not here: phrases that, when they overlap the match, silence it ("chicken Kiev"). */
  readonly except?: readonly string[];
  /** Phrases that show, wherever in a draft, that it speaks of something else of that name ("Odessa , Texas"): the wording is left alone in all of it. */
  readonly elsewhere?: readonly string[];
  readonly level: 'error' | 'warning' | 'info' | 'hint';
  readonly why: string;
  /** Neutral wordings, each of which can stand in the place of the match as it is. */
  readonly instead?: readonly string[];
  /** Mechanical replacement that can be applied without asking (a superseded place name). */
  readonly safe?: boolean;
  /** Advice where no wording can simply stand in: "name the government instead". */
  readonly advice?: string;
  readonly sources: readonly SourceKey[];
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
}

/** The neutral formula for a subject, for a sentence of background. */
export interface Background extends Interval, Sourced {
  readonly text: string;
}

export type IsoDate = string;

export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly title: string;
  /** One line: what this is, in neutral words. */
  readonly summary: string;
  readonly names: readonly Name[];
  /** Adjectives and nouns for its people: "Afghan", "Norwegian". */
  readonly demonyms?: readonly string[];
  /** The subject that this one governs, belongs to, is the capital of. */
  readonly of?: string;
  /** Misspellings and variants to watch for, each with the register's own spelling. */
  readonly spellings?: readonly { readonly text: string; readonly use: string; readonly why?: string }[];
  readonly iso2?: string;
  readonly iso3?: string;
  readonly region?: string;
  readonly statuses: readonly Status[];
  readonly recognition?: Recognition;
  readonly members?: Members;
  readonly offices?: readonly Office[];
  readonly events: readonly RegisterEvent[];
  readonly guidance: readonly Guidance[];
  /** Every label that drafts give this authority, neutral ones too, as phrases: a draft that mixes them is told once. */
  readonly labels?: readonly string[];
  readonly background?: readonly Background[];
  /** Wording that looks one-sided and why it is right to treat it so; read by the even-handedness test. */
  readonly asymmetry?: string;
}

/** The compiled register. */
export interface RegisterData {
  readonly sources: Readonly<Record<SourceKey, SourceRecord>>;
  readonly subjects: readonly Subject[];
  readonly offices?: readonly OfficeList[];
}
