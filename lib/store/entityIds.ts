import { createHash } from 'node:crypto';
import { matchKey, nameKey } from '@/lib/text/01-normalise';
import { displayName } from './displayName';

/** Something that can speak or be named, with the stable id made of its key. */
export interface Entity {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

function entity(prefix: 'p' | 'o' | 'r', key: string, name: string): Entity | null {
  if (key === '') return null;
  return {
    id: `${prefix}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`,
    key,
    name: displayName(name),
  };
}

/** One person per normalised full name; null for a name without a letter. */
export function personOf(name: string): Entity | null {
  return entity('p', nameKey(name), name);
}

/** One organisation per normalised wording; null for a wording without a letter. */
export function organisationOf(name: string): Entity | null {
  return entity('o', matchKey(name), name);
}

/** One office (also a role that speaks without a name) per normalised wording; null for a wording without a letter. */
export function officeOf(role: string): Entity | null {
  return entity('r', matchKey(role), role);
}
