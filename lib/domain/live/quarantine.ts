import type { FailureKind, Step } from './failures';

/** What became of an item in quarantine. `recovered`: a later attempt succeeded by itself. */
export type Resolution = 'replayed' | 'discarded' | 'recovered';

/** The largest number of bytes that quarantine keeps of one item. */
export const MAX_QUARANTINE_BYTES = 4 * 1024 * 1024;

/** An item in quarantine, without its bytes. */
export interface QuarantineView {
  readonly id: string;
  readonly at: string;
  readonly step: Step;
  readonly kind: FailureKind;
  readonly reason: string;
  readonly sourceName: string | null;
  readonly url: string | null;
  /** How many bytes are kept; 0 for none. */
  readonly size: number;
  readonly truncated: boolean;
  readonly attempts: number;
  /** True while the worker is to run the step again. */
  readonly replaying: boolean;
}

/** A kind of failure and how many items in quarantine have it. */
export interface QuarantineKind {
  readonly step: Step;
  readonly kind: FailureKind;
  readonly count: number;
}
