import type { AuthOptions } from 'next-auth';

// Named by port: browsers keep cookies by host alone, so that two installations on one machine would sign each other's
// users out.
function naming(siteUrl: string | undefined) {
  const url = new URL(siteUrl ?? 'http://localhost:3000');
  const secure = url.protocol === 'https:';
  return { secure, name: `rasad-${url.port || (secure ? '443' : '80')}` };
}

/**
 * The cookies of the session.
 *
 * @param siteUrl the address that people open, as in NEXTAUTH_URL; http://localhost:3000 when it is not set.
 */
export function sessionCookies(siteUrl: string | undefined) {
  const { secure, name } = naming(siteUrl);
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  return {
    sessionToken: { name: `${secure ? '__Secure-' : ''}${name}.session`, options },
    callbackUrl: { name: `${secure ? '__Secure-' : ''}${name}.callback`, options },
    csrfToken: { name: `${secure ? '__Host-' : ''}${name}.csrf`, options },
  } satisfies AuthOptions['cookies'];
}

/** The cookie of a known device (knownDevice.ts); only the sign-in gets to see it. `siteUrl` as for the session. */
export function deviceCookie(siteUrl: string | undefined) {
  const { secure, name } = naming(siteUrl);
  const options = { httpOnly: true, sameSite: 'lax', path: '/api/auth', secure } as const;
  return { name: `${secure ? '__Secure-' : ''}${name}.device`, options };
}
