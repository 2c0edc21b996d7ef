import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUrl } from './checkUrl';
import { FetchError } from './fetchError';
import { parseInternalHosts } from './internalHosts';

const internal = parseInternalHosts(['Wiki.example.:8080', '[::1]:9000', 'intranet.example', '127.0.0.1:80']);

describe('the internal hosts', () => {
  it.each([
    ['wiki.example', 8080, true],
    ['WIKI.example.', 8080, true],
    ['wiki.example', 80, false],
    ['a.wiki.example', 8080, false],
    ['[::1]', 9000, true],
    ['::1', 9000, true],
    ['::1', 80, false],
    ['intranet.example', 80, true],
    ['intranet.example', 443, true],
    ['intranet.example', 8080, false],
    ['127.0.0.1', 80, true],
    ['127.0.0.1', 443, false],
  ])('%s at %i: %s', (host, port, included) => {
    expect(internal.includes(host, port)).toBe(included);
  });

  it.each(['', 'http://wiki.example', 'wiki.example/x', 'a b', 'me@wiki.example', 'wiki:99999'])(
    'are not written like "%s"',
    (entry) => {
      expect(() => parseInternalHosts([entry])).toThrow(`"${entry}" is no internal host`);
    },
  );
});

describe('an address', () => {
  it.each(['https://pegah.example/rss?a=1', 'http://pegah.example:80/', 'http://wiki.example:8080/x'])(
    'is asked for: %s',
    (address) => {
      expect(checkUrl(address, internal).href).toBe(new URL(address).href);
    },
  );

  it('loses its fragment', () => {
    expect(checkUrl('https://pegah.example/#top', internal).href).toBe('https://pegah.example/');
  });

  it.each([
    ['pegah', 'unsupported', 'no web address'],
    ['ftp://pegah.example/', 'unsupported', 'not ftp:'],
    ['file:///etc/passwd', 'unsupported', 'not file:'],
    ['javascript:alert(1)', 'unsupported', 'not javascript:'],
    ['https://me:secret@pegah.example/', 'unsupported', 'user name or password'],
    [`https://pegah.example/${'a'.repeat(4000)}`, 'unsupported', 'longer than 4000'],
    ['http://pegah.example:22/', 'blocked', 'only the ports'],
    ['http://pegah.example:8080/', 'blocked', 'pegah.example:8080'],
  ])('is refused: %s', (address, kind, message) => {
    const check = () => checkUrl(address, internal);
    expect(check).toThrow(message);
    expect(check).toThrow(expect.objectContaining({ kind, lasting: true }) as Error);
    expect(check).not.toThrow('secret');
  });

  it('is one of the web, or refused, whatever its text', () => {
    const part = fc.constantFrom(
      ...'http https : // / \\ @ # ? [ ] :80 :22 ::1 127.1 0x7f . .. %00 %2f avand.example ۱ \t'.split(' '),
    );
    const text = fc.oneof(
      fc.array(part, { maxLength: 10 }).map((parts) => parts.join('')),
      fc.string(),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(text, (address) => {
        try {
          const { protocol, username, password, hash } = checkUrl(address, internal);
          expect(['http:', 'https:']).toContain(protocol);
          expect(username + password + hash).toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(FetchError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
