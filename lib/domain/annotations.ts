import type { Range } from './range';

/** How a clause refers to a person: by full name, surname (or given name alone), role, pronoun (وی) or not at all. */
export const REFERENCES = ['name', 'surname', 'role', 'pronoun', 'zero'] as const;
export type Reference = (typeof REFERENCES)[number];

/** What kind of speaker a statement has; `unnamed` when no ledger could name one (a source, experts). */
export const SPEAKER_TYPES = ['person', 'role', 'organisation', 'unnamed'] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

/** `direct`: in quotation marks or after a colon; `indirect`: reported in the reporter's words. */
export const STATEMENT_KINDS = ['direct', 'indirect'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One place of the body that refers to a person; `rule` names the decision that found it. */
export interface PersonMention extends Range {
  readonly surface: string;
  readonly reference: Exclude<Reference, 'zero'>;
  readonly rule: string;
}

/** A person named in a story: the fullest form of the name without honorifics and ranks, the fullest role or null. */
export interface PersonAnnotation {
  readonly name: string;
  readonly role: string | null;
  readonly surfaces: readonly string[];
  readonly mentions: readonly PersonMention[];
}

/** What somebody said: the content's range, without speaker, cue, colon and outer quotation marks. */
export interface StatementAnnotation extends Range {
  readonly text: string;
  /** For a person the name as in `people`; else the role's or organisation's own words. */
  readonly speaker: string;
  readonly speakerType: SpeakerType;
  /** The person's role as known in this story, else null. */
  readonly role: string | null;
  readonly reference: Reference;
  /** The reporting verb as written. */
  readonly cue: string;
  /** The same for all its spellings and inflections (lib/domain/reportingVerbs.ts). */
  readonly verb: string;
  readonly cueRange: Range;
  readonly kind: StatementKind;
  /** Where the introducing clause names the speaker (وی, وزیر کشور, a name); null when it does not. */
  readonly speakerRange: Range | null;
  /** The naming mention that a pronoun, role, surname or unspoken subject points back to; null for a full name. */
  readonly antecedent: Range | null;
  /** True when it only leads up to the same speaker's next statement («X را مهم دانست و گفت: Y»); not stored. */
  readonly leadIn: boolean;
  /** The name of the rule that attributed the statement. */
  readonly rule: string;
}

/** A topic of the taxonomy found in a story, with the words that speak for it. */
export interface TopicAnnotation {
  readonly slug: string;
  readonly score: number;
  readonly evidence: readonly Range[];
}

/** A term of several words that recurs in a story: a candidate for a topic that no taxonomy lists. */
export interface PhraseAnnotation {
  /** As most of its places spell it. */
  readonly phrase: string;
  /** The same for every spelling, plural and ezafe form, in any story. */
  readonly key: string;
  /** How much of a term it is (its C-value); comparable within one story. */
  readonly score: number;
  readonly evidence: readonly Range[];
}

/** A sentence of the story proper; furniture holds none. */
export type Sentence = Range;

/** Everything the pipeline finds in one story. Topics and phrases are ordered, most important first. */
export interface Annotations {
  readonly version: number;
  readonly agency: string | null;
  readonly via: string | null;
  /** Page furniture: neither shown nor counted nor searched. In order, without overlap. */
  readonly furniture: readonly Range[];
  readonly sentences: readonly Sentence[];
  readonly people: readonly PersonAnnotation[];
  readonly statements: readonly StatementAnnotation[];
  readonly topics: readonly TopicAnnotation[];
  readonly phrases: readonly PhraseAnnotation[];
}

/** What the pipeline reads of a story. */
export interface StoryText {
  readonly title: string;
  readonly body: string;
}
