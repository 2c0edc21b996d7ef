/** What is kept in the record of who did what. Message keys below `admin.audit.actions`. */
export const AUDIT_ACTIONS = [
  'signIn',
  'signOut',
  'signInFailed',
  'signInThrottled',
  'passwordChanged',
  'userCreated',
  'userDisabled',
  'userEnabled',
  'userRole',
  'userReset',
  'demoRemoved',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
