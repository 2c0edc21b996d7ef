import { describe, expect, it } from 'vitest';
import { deviceCookie, sessionCookies } from './cookies';

describe('sessionCookies', () => {
  it('differ by port, so that two installations on one machine keep their own sessions', () => {
    expect(sessionCookies('http://localhost:3000').sessionToken.name).not.toBe(
      sessionCookies('http://localhost:3100').sessionToken.name,
    );
  });

  it('are secure exactly where the site is', () => {
    expect(sessionCookies('http://localhost:3000').sessionToken.options.secure).toBe(false);
    const { sessionToken, csrfToken } = sessionCookies('https://rasad.example.org');
    expect(sessionToken.options).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax' });
    expect(sessionToken.name).toMatch(/^__Secure-/);
    expect(csrfToken.name).toMatch(/^__Host-/);
    expect(deviceCookie('https://rasad.example.org').options).toMatchObject({ secure: true, httpOnly: true });
  });
});
