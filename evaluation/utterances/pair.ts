import type { Told } from '@/lib/text/08-utterance';

/** Two statements of which it is known whether they are one utterance. */
export interface StatementPair {
  /** What was done to make the second of the first, or in what the two resemble each other. */
  readonly kind: string;
  readonly same: boolean;
  readonly first: Told;
  readonly second: Told;
}

/** What is known about the two speakers: that they are one, nothing, or that they are two. */
export type Speakers = 'same' | 'open' | 'other';

const FIRST_DAY = Date.UTC(2026, 0, 10);
const DAY = 86_400_000;

/** A pair of two texts by their speakers and the days between them. */
export function pairOf(
  { kind, same }: Pick<StatementPair, 'kind' | 'same'>, [first, second]: readonly [string, string],
  { speakers = 'same', days = 0 }: { readonly speakers?: Speakers; readonly days?: number } = {},
): StatementPair {
  const told = (text: string, id: string | null, after: number): Told => ({
    text,
    speakerId: id,
    speakerType: id === null ? 'unnamed' : 'person',
    day: new Date(FIRST_DAY + after * DAY).toISOString().slice(0, 10),
  });
  const other = { same: 'p-1', open: null, other: 'p-2' }[speakers];
  return { kind, same, first: told(first, 'p-1', 0), second: told(second, other, days) };
} // prettier-ignore
