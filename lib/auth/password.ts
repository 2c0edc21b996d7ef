import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id (the library's default variant) with the first choice of the OWASP Password Storage Cheat Sheet: 19 MiB of
 * memory, two passes, one lane.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** No letters that look like one another or like a digit. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

// The same password can be typed as different code points on different systems.
function normal(password: string): string {
  return password.normalize('NFKC');
}

/** The hash to store for a password, with its salt and cost in it (PHC string). */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COST);
}

/** Whether a password is the one that `passwordHash` was made of. Throws when the hash is none. */
export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, normal(password));
}

/** A random password of 80 bits in four groups, to be read out and typed: `k3vd-…`. */
export function generatePassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
