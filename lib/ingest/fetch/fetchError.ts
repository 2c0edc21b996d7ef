import { AppError } from '@/lib/errors';

export type FetchFailure =
  'blocked' | 'dns' | 'timeout' | 'too-large' | 'redirects' | 'status' | 'network' | 'robots' | 'unsupported';

interface Details {
  readonly host: string;
  readonly status?: number | null;
  readonly retryAfterSeconds?: number | null;
  readonly lasting?: boolean;
  readonly cause?: unknown;
}

/** Why a resource was not fetched. The message names the host, never the path or query, which may hold a key. */
export class FetchError extends AppError {
  readonly kind: FetchFailure;
  /** Host, with its port where one is written; for messages in other languages. */
  readonly host: string;
  /** The HTTP status, where there was an answer. */
  readonly status: number | null;
  /** How long the server asks to be left alone, in seconds. */
  readonly retryAfterSeconds: number | null;
  /** Whether trying again soon is pointless: somebody has to change something first. */
  readonly lasting: boolean;

  constructor(kind: FetchFailure, message: string, details: Details) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.host = details.host;
    this.status = details.status ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
    this.lasting = details.lasting ?? false;
  }
}
