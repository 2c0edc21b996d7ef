import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** A browser in which a user has signed in before. It opens nothing: its guesses are counted apart, that is all. */
export interface KnownDevice {
  readonly userId: string;
  readonly id: string;
}

function seal(name: string, secret: string): string {
  return createHmac('sha256', secret).update(`rasad device ${name}`).digest('base64url');
}

/** What a browser keeps to be known again (OWASP, «device cookies»): the user, a random id, and a seal over both. */
export function deviceToken(userId: string, secret: string): string {
  const name = `${userId}.${randomUUID()}`;
  return `${name}.${seal(name, secret)}`;
}

/** The device of a token; null for a token that `secret` did not seal. */
export function readDeviceToken(token: string, secret: string): KnownDevice | null {
  const [userId, id, given, more] = token.split('.');
  if (!userId || !id || !given || more !== undefined) return null;
  const [a, b] = [Buffer.from(given), Buffer.from(seal(`${userId}.${id}`, secret))];
  return a.length === b.length && timingSafeEqual(a, b) ? { userId, id } : null;
}
