import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy';

const scripts = (policy: string) => policy.split('; ').find((directive) => directive.startsWith('script-src '));

it('lets only scripts of the site and those with the nonce run', () => {
  expect(scripts(contentSecurityPolicy('abc', false))).toBe("script-src 'self' 'nonce-abc'");
});

it('lets code be evaluated in development alone', () => {
  expect(scripts(contentSecurityPolicy('abc', true))).toContain("'unsafe-eval'");
});
