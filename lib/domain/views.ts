import type { Range } from './range';
import type { Reference, SpeakerType, StatementKind } from './annotations';
import type { DatePrecision } from './article';
import type { SeriesOf } from './explorer';
import type { Days, Filter } from './filter';
import type { TopicSlug } from './topics';

/** One choice of a filter: its value in the URL, what it is called, how many stories of the period it would give. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string | null;
  readonly count: number;
}

/** One page of a list; `total` counts exactly the units that all pages together list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** An outlet as rows show it. */
export interface SourceRef {
  readonly slug: string;
  readonly name: string;
}

/** Who speaks, as rows show it; `id` is null for an unnamed speaker. */
export interface SpeakerRef {
  readonly id: string | null;
  readonly name: string;
  readonly type: SpeakerType;
  readonly role: string | null;
}

/** When a story appeared: an instant (ISO, UTC), its precision and its Tehran day (ISO). */
export interface When {
  readonly instant: string;
  readonly precision: DatePrecision;
  readonly day: string;
}

/** What a story has to do with the other stories of the same text. */
export type Reprinting =
  | {
      /** Another story had the text before. */
      readonly kind: 'reprint';
      readonly first: { readonly id: string; readonly title: string; readonly source: SourceRef; readonly when: When };
    }
  | {
      /** The first story of a text that came again `count` times, on Tehran days `from` to `to` (ISO). */
      readonly kind: 'first';
      readonly count: number;
      readonly from: string;
      readonly to: string;
    };

/** One row of the statement ledger. */
export interface StatementRow {
  readonly articleId: string;
  readonly seq: number;
  readonly text: string;
  /** Where it holds the words that were searched (offsets into `text`), in order and apart. */
  readonly marks: readonly Range[];
  /** The forms of these words that the query does not write so. */
  readonly variants: readonly string[];
  readonly speaker: SpeakerRef;
  readonly reference: Reference;
  /** How the introducing clause named the speaker (وی, وزیر کشور); null when it did not. */
  readonly surface: string | null;
  readonly cue: string;
  readonly kind: StatementKind;
  readonly title: string;
  readonly source: SourceRef;
  readonly when: When;
}

/** A sentence that makes a number, with the parts of it that are the evidence (offsets into `text`). */
export interface EvidenceSentence {
  readonly text: string;
  readonly marks: readonly Range[];
  /** Where the sentence starts in the body: the article page's anchor. */
  readonly start: number;
}

/** One counted unit of evidence: a story with the sentences that name the person or speak for the topic. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  /** Where the title holds the words that were searched (offsets into `title`), in order and apart. */
  readonly titleMarks: readonly Range[];
  /** The forms of the words that were searched that the query does not write so. */
  readonly variants: readonly string[];
  /** The first words of the story, furniture left out. */
  readonly lead: string;
  readonly source: SourceRef;
  readonly when: When;
  readonly demo: boolean;
  readonly statements: number;
  readonly people: number;
  /** Null for a text that nobody else has. */
  readonly reprinting: Reprinting | null;
  readonly evidence: readonly EvidenceSentence[];
}

/** A mention as a unit of evidence: one story, one sentence, one person. */
export interface MentionRow {
  readonly articleId: string;
  readonly personId: string;
  readonly person: string;
  readonly title: string;
  /** Where the title holds the words that were searched (offsets into `title`), in order and apart. */
  readonly titleMarks: readonly Range[];
  /** The forms of these words in the story that the query does not write so. */
  readonly variants: readonly string[];
  readonly source: SourceRef;
  readonly when: When;
  /** With the person marked, and the words that were searched. */
  readonly sentence: EvidenceSentence;
}

/** A person, organisation or topic in a ranked list, with a small series for the sparkline. */
export interface RankedRow {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly count: number;
  /** The count of the period's complete days (today left out), which `previous` is compared with; 0 where nothing is. */
  readonly compared: number;
  /** The count of as many days before; null where nothing can be compared (no complete day, or no data that far back). */
  readonly previous: number | null;
  readonly series: readonly number[];
}

/** Who or what is counted clearly more, or clearly less, than in as many days before. */
export interface Mover {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly count: number;
  readonly previous: number;
}

/** The two sides of a ranking of changes, the surest first, and what was compared. */
export interface Movers {
  readonly rising: readonly Mover[];
  readonly falling: readonly Mover[];
  /** The filter that the counts are a part of, and two equal spans of complete days, ISO, Tehran; null without any. */
  readonly compared: {
    readonly filter: Filter;
    readonly periods: Omit<NonNullable<Total['compared']>, 'count'>;
  } | null;
}

/** One bucket of a trend. `from` and `to` are inclusive Tehran days clipped to the filter's period. */
export interface Bucket {
  readonly from: string;
  readonly to: string;
  /** True when the bucket contains now, so that its count can still rise. */
  readonly incomplete: boolean;
  /**
   * Why the bucket has no number at all, rather than a zero: no source delivered a story on any of its days (the days
   * before the archive began are such), or all of it lies ahead. Missing where it has a number.
   */
  readonly gap?: 'silent' | 'ahead';
}

/** One line of a trend chart: the values stand in the order of the buckets. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
}

/** The days with which a bucket is compared. */
export type ComparedBucket = Days & Pick<Bucket, 'gap'>;

/** What several series count, each value in the order of the buckets; `compared` is null where nothing is compared. */
export interface CountedSeries {
  readonly values: readonly number[];
  readonly compared: readonly number[] | null;
}

/** A trend of any series, with all that the filter selects as the whole that they are parts of. */
export interface SeriesTrend {
  readonly buckets: readonly Bucket[];
  readonly series: readonly (CountedSeries & { readonly of: SeriesOf })[];
  readonly whole: CountedSeries;
  /** The period that is compared and, for each bucket, its days in it (null where it has none); null without one. */
  readonly comparison: (Days & { readonly buckets: readonly (ComparedBucket | null)[] }) | null;
  /** Names by the address form of each single condition; those that name themselves (topics, queries) are not in it. */
  readonly names: Readonly<Record<string, string>>;
}

export interface Trend {
  readonly buckets: readonly Bucket[];
  readonly series: readonly Series[];
}

/** A total over the period with its change against as many complete days before; null where nothing can be compared. */
export interface Total {
  readonly count: number;
  readonly perDay: number;
  readonly previous: number | null;
  /** The two compared periods, inclusive Tehran days; null when nothing was compared. */
  readonly compared: {
    readonly from: string;
    readonly to: string;
    readonly previousFrom: string;
    readonly previousTo: string;
    readonly count: number;
  } | null;
}

export interface Totals {
  readonly stories: Total;
  readonly statements: Total;
  readonly speakers: Total;
  readonly sources: Total;
}

/** What a story says, for the article page: the body as stored with every range to highlight. */
export interface ArticleView {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly url: string | null;
  readonly source: SourceRef;
  readonly agency: string | null;
  readonly via: string | null;
  readonly when: When;
  readonly demo: boolean;
  readonly furniture: readonly Range[];
  readonly sentences: readonly Range[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string | null;
    readonly mentions: readonly (Range & { readonly reference: Reference; readonly surface: string })[];
  }[];
  readonly statements: readonly (Range & {
    readonly seq: number;
    readonly speaker: SpeakerRef;
    readonly reference: Reference;
    readonly surface: string | null;
    readonly speakerRange: Range | null;
    readonly antecedent: Range | null;
    readonly cue: string;
    readonly cueRange: Range;
    readonly kind: StatementKind;
    readonly rule: string;
    /** How many outlets of the whole archive have a version of it, its own among them. */
    readonly outlets: number;
  })[];
  readonly topics: readonly { readonly slug: TopicSlug; readonly evidence: readonly Range[] }[];
  /** Recurring terms of several words, best first, with every place that says them. */
  readonly phrases: readonly { readonly key: string; readonly surface: string; readonly evidence: readonly Range[] }[];
  /** Null for a text that nobody else has. */
  readonly reprinting: Reprinting | null;
}

/** What the frame of every screen shows: how fresh the data is, and whether demo data is in it. */
export interface Freshness {
  /** When the newest story came in, ISO in UTC; null on an empty database. */
  readonly lastIngestedAt: string | null;
  readonly newestDay: string | null;
  readonly demo: boolean;
}
