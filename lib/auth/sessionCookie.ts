import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { parseEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { sessionCookies } from './cookies';
import { SESSION_SECONDS } from './options';
import type { Claims } from './scopeOf';

/**
 * Writes the session cookie anew, so that this session outlives a raised session version. For server actions.
 * @throws AppError when NEXTAUTH_SECRET is not set
 */
export async function renewSession(claims: Claims): Promise<void> {
  const { NEXTAUTH_SECRET: secret } = parseEnv(process.env);
  if (!secret) throw new AppError('NEXTAUTH_SECRET is not set: start through `npm start`, or set it to a random text.');
  const token = await encode({
    token: { sub: claims.userId, version: claims.version },
    secret,
    maxAge: SESSION_SECONDS,
  });
  await setSessionCookie(token, SESSION_SECONDS);
}

/** Ends this session by dropping its cookie. For server actions. */
export async function dropSession(): Promise<void> {
  await setSessionCookie('', 0);
}

async function setSessionCookie(token: string, maxAge: number): Promise<void> {
  const { name, options } = sessionCookies(parseEnv(process.env).NEXTAUTH_URL).sessionToken;
  (await cookies()).set(name, token, { ...options, maxAge });
}
