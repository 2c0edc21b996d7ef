import { db, type Db } from '@/lib/db/client';
import type { Scope } from '@/lib/domain/scope';

/**
 * The database for someone who was authorised. Every role reads everything; what matters is that nobody reads without a
 * scope, and that every query comes by here.
 */
export function reader(_scope: Scope): Db {
  return db();
}
