import { cookies } from 'next/headers';
import { parseEnv } from '@/lib/env';
import { deviceCookie } from './cookies';
import { deviceToken, readDeviceToken, type KnownDevice } from './knownDevice';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The known device that sends this request; null for any other browser. */
export async function knownDevice(): Promise<KnownDevice | null> {
  const { NEXTAUTH_SECRET: secret, NEXTAUTH_URL: siteUrl } = parseEnv(process.env);
  const token = (await cookies()).get(deviceCookie(siteUrl).name)?.value;
  return secret !== undefined && token !== undefined ? readDeviceToken(token, secret) : null;
}

/** Makes this browser a known device of a user who has just signed in. For route handlers. */
export async function rememberDevice(userId: string): Promise<void> {
  const { NEXTAUTH_SECRET: secret, NEXTAUTH_URL: siteUrl } = parseEnv(process.env);
  if (secret === undefined) return;
  const { name, options } = deviceCookie(siteUrl);
  (await cookies()).set(name, deviceToken(userId, secret), { ...options, maxAge: YEAR_SECONDS });
}
