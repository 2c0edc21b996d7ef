import type { Reference, StatementKind } from './annotations';
import type { Range } from './range';
import type { Reprinting } from './rows/reprinting';
import type { SourceRef } from './rows/sourceRef';
import type { SpeakerRef } from './rows/speakerRef';
import type { When } from './rows/when';
import type { TopicSlug } from './topics';

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
