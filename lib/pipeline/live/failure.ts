import type { FailureKind } from '@/lib/domain/live/failures';
import { messageOf } from '@/lib/errors';
import { FetchError } from '@/lib/ingest/fetch/fetchError';

/** Why a step failed, in the form that the database keeps. */
export interface Failure {
  readonly kind: FailureKind;
  /** The particulars, at most 500 characters. */
  readonly reason: string;
  /** Whether trying again soon is pointless. */
  readonly lasting: boolean;
  /** How long the host is to be left alone, in seconds; null when it need not be. */
  readonly holdSeconds: number | null;
}

const MAX_REASON = 500;
/** A host that does not answer is not asked for its next page at once. */
const SILENT_HOST_SECONDS = 60;

function kindOfStatus(status: number): FailureKind {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403 || status === 451) return 'refused';
  if (status === 429) return 'too-many';
  return status >= 500 ? 'server' : 'status';
}

const kindOfFetch = (error: FetchError): FailureKind =>
  error.kind === 'status' ? kindOfStatus(error.status ?? 0) : error.kind;

const HOST_FAILS: readonly FailureKind[] = ['dns', 'timeout', 'network', 'too-many', 'server'];

/** What a reason may hold: one line of at most 500 characters. */
export function shortReason(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON);
}

/** A failure for a reason that will stay one: what came in cannot be used as it is. */
export function lastingFailure(kind: FailureKind, reason: string): Failure {
  return { kind, reason: shortReason(reason), lasting: true, holdSeconds: null };
}

/** What was thrown in a step, as a failure. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof FetchError)) {
    return { kind: 'internal', reason: shortReason(messageOf(error)), lasting: false, holdSeconds: null };
  }
  const kind = kindOfFetch(error);
  const asked = error.retryAfterSeconds ?? (HOST_FAILS.includes(kind) ? SILENT_HOST_SECONDS : null);
  return { kind, reason: shortReason(error.message), lasting: error.lasting, holdSeconds: asked };
}
