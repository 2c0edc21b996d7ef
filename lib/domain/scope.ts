/** The roles of a user, weakest first. */
export const ROLES = ['viewer', 'analyst', 'admin'] as const;
export type Role = (typeof ROLES)[number];

declare const authorised: unique symbol;

/**
 * Proof that a caller was checked against the database in this request. Only `requireSession()` in `lib/auth` makes one,
 * and every query and admin write takes one, so that a page which forgot to ask for a session does not compile.
 */
export interface Scope {
  readonly userId: string;
  readonly email: string;
  readonly role: Role;
  readonly [authorised]: true;
}
