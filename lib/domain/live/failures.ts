/** The steps on the way of live news that can fail. */
export const STEPS = ['fetch', 'extract', 'store', 'import'] as const;
export type Step = (typeof STEPS)[number];

/** Why a step failed; message keys below `admin.failures`. */
export const FAILURE_KINDS = [
  'blocked',
  'dns',
  'timeout',
  'too-large',
  'redirects',
  'network',
  'robots',
  'unsupported',
  'not-found',
  'refused',
  'too-many',
  'server',
  'status',
  'unreadable',
  'no-story',
  'slow',
  'moved-away',
  'rejected',
  'internal',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];
