import type { SourceRef } from './sourceRef';
import type { When } from './when';

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
