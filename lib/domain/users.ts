import { z } from 'zod';
import type { AuditAction } from './audit';
import { ROLES, type Role } from './scope';

/** What a new user needs; the sign-in name is kept in lower case. */
export const newUserSchema = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  name: z.string().trim().min(1).max(100),
  role: z.enum(ROLES),
});
export type NewUser = z.infer<typeof newUserSchema>;

/** A user as lists show them; never with the password's hash. */
export interface UserView {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly disabled: boolean;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** One event of the record of who did what. */
export interface AuditView {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly action: AuditAction;
  /** The user's sign-in name; null for the system, or for a user that is gone. */
  readonly by: string | null;
  /** The sign-in name that the event is about, or the address, path or name of what was changed. */
  readonly about: string | null;
}

/** Why a write on users was refused; message keys below `admin.problems`. */
export type UserProblem = 'taken' | 'unknownUser' | 'self' | 'lastAdmin';
