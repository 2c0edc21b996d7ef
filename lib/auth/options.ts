import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { db } from '@/lib/db/client';
import { parseEnv } from '@/lib/env';
import { checkCredentials, credentialsSchema } from './checkCredentials';
import { sessionCookies } from './cookies';
import { knownDevice, rememberDevice } from './deviceCookie';
import { requestAddress } from './requestAddress';

/** How long a session lasts, in seconds: two weeks, after which people sign in again. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60;

/** The error code of a sign-in held back; minutes follow after a colon. */
const THROTTLED = 'Throttled';

/**
 * The set-up of next-auth. The cookie's token holds nothing but the user's id and the session version; who that is and
 * what they may do is read from the database with each request (session.ts).
 */
export const authOptions: AuthOptions = {
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  cookies: sessionCookies(parseEnv(process.env).NEXTAUTH_URL),
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(input, request) {
        const credentials = credentialsSchema.safeParse(input);
        if (!credentials.success) return null;
        const address = requestAddress(request.headers ?? {});
        const result = await checkCredentials(db(), credentials.data, address, new Date(), await knownDevice());
        if (result.outcome === 'throttled') {
          throw new Error(`${THROTTLED}:${Math.max(1, Math.ceil(result.retryAfterMs / 60_000))}`);
        }
        if (result.outcome === 'wrong') return null;
        await rememberDevice(result.userId);
        return { id: result.userId, sessionVersion: result.sessionVersion };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, version: user.sessionVersion } : token),
    session: ({ session, token }) => ({
      userId: token.sub ?? '',
      version: token.version ?? 0,
      expires: session.expires,
    }),
  },
};
