import type { Validators } from './validators';

/** What is asked for, beside the address. */
export interface FetchRequest extends Partial<Validators> {
  /** The header Accept; what is read anyway when left out. */
  readonly accept?: string;
  /** Asked before each address, those of redirects included; throws a FetchError to keep it from being fetched. */
  readonly admit?: (url: URL) => Promise<void>;
}

/** A response with content, or word that nothing changed. */
export interface Fetched extends Validators {
  readonly status: number;
  /** The address after all redirects. */
  readonly url: string;
  /** The content, decompressed; empty when nothing changed. */
  readonly bytes: Uint8Array;
  /** The header Content-Type, as sent. */
  readonly contentType: string | null;
  /** Whether the version named in the request is still the newest. */
  readonly notModified: boolean;
  /** The address to ask from now on: where the redirects led that are permanent and come before any other. */
  readonly permanentlyMovedTo: string | null;
}
