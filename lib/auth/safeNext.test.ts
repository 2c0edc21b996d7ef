import { describe, expect, it } from 'vitest';
import { safeNext, signInHref } from './safeNext';

describe('safeNext', () => {
  it('keeps a path of this site with its query', () => {
    expect(safeNext('/statements?from=2025-11-01&speaker=p-0123456789abcdef')).toBe(
      '/statements?from=2025-11-01&speaker=p-0123456789abcdef',
    );
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    ' /statements',
    'statements',
    '',
    null,
    undefined,
    ['/a', '/b'],
  ])('sends %j to the overview', (value) => {
    expect(safeNext(value)).toBe('/');
  });

  it('does not lead back to the sign-in page or to an API route', () => {
    expect(safeNext('/sign-in?next=/sign-in')).toBe('/');
    expect(safeNext('/api/auth/signout')).toBe('/');
  });
});

describe('signInHref', () => {
  it('carries the way back, with its own query whole', () => {
    expect(signInHref('/people?q=a&page=2')).toBe('/sign-in?next=%2Fpeople%3Fq%3Da%26page%3D2');
  });

  it('leaves out a way back that is the overview or unknown', () => {
    expect(signInHref('/')).toBe('/sign-in');
    expect(signInHref(null)).toBe('/sign-in');
  });
});
