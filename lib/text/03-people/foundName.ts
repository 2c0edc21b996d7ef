import type { Span } from '@/lib/text/02-segment/reading';

/** A personal name found by its own words or its frame. `family` as in `NameSpan`; a bare surname starts with it. */
export interface FoundName extends Span {
  readonly family: number;
  readonly kind: 'full' | 'surname';
  readonly rule: string;
}

/** A name told by its place: one word is a surname, of more the first is the given name. */
export function namedByFrame(from: number, to: number, rule: string): FoundName {
  const single = to === from + 1;
  return { from, to, family: single ? from : from + 1, kind: single ? 'surname' : 'full', rule };
}
