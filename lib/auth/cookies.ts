import type { AuthOptions } from 'next-auth';

/**
 * The cookies of the session, named by port: browsers keep cookies by host alone, so that two installations on one
 * machine would sign each other's users out.
 *
 * @param siteUrl the address that people open, as in NEXTAUTH_URL; http://localhost:3000 when it is not set.
 */
export function sessionCookies(siteUrl: string | undefined) {
  const url = new URL(siteUrl ?? 'http://localhost:3000');
  const secure = url.protocol === 'https:';
  const name = `rasad-${url.port || (secure ? '443' : '80')}`;
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  return {
    sessionToken: { name: `${secure ? '__Secure-' : ''}${name}.session`, options },
    callbackUrl: { name: `${secure ? '__Secure-' : ''}${name}.callback`, options },
    csrfToken: { name: `${secure ? '__Host-' : ''}${name}.csrf`, options },
  } satisfies AuthOptions['cookies'];
}
