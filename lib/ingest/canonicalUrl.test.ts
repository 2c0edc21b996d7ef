import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonicalUrl';

describe('canonicalUrl', () => {
  it.each([
    ['http://www.example.ir/fa/news/12/', 'https://example.ir/fa/news/12'],
    ['HTTPS://M.Example.IR:443/A', 'https://example.ir/A'],
    ['http://example.ir:80', 'https://example.ir/'],
    ['https://example.ir:8443/x', 'https://example.ir:8443/x'],
    ['https://amp.example.ir/x', 'https://example.ir/x'],
    ['https://www.m.example.ir./x', 'https://example.ir/x'],
    ['http://mobile.example.ir/news/12/amp?utm_campaign=x&amp', 'https://example.ir/news/12'],
    ['https://m.ir/x', 'https://m.ir/x'],
    ['https://user:secret@example.ir/x', 'https://example.ir/x'],
    ['https://example.ir/x#comments', 'https://example.ir/x'],
    ['https://example.ir/x?utm_source=a&UTM_Medium=b&fbclid=c&gclid=d', 'https://example.ir/x'],
    ['https://example.ir/x?b=2&a=1&b=1', 'https://example.ir/x?a=1&b=1&b=2'],
    ['https://example.ir/x?q=a+b&empty', 'https://example.ir/x?empty=&q=a%20b'],
    ['https://example.ir/news/12/amp/', 'https://example.ir/news/12'],
    ['https://example.ir/news/12.amp.html', 'https://example.ir/news/12.html'],
    ['https://example.ir/news/12?amp=1&outputType=amp', 'https://example.ir/news/12'],
    ['https://example.ir//fa///news//12', 'https://example.ir/fa/news/12'],
    ['https://example.ir/a/../b/%2e%2e/c', 'https://example.ir/c'],
    ['https://example.ir/news/12/%d8%a2%d8%a8', 'https://example.ir/news/12/%D8%A2%D8%A8'],
    ['https://example.ir/%61/x%2Fy/%ff', 'https://example.ir/a/x%2Fy/%FF'],
    ['  https://example.ir/x\n', 'https://example.ir/x'],
  ])('%s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it('joins a Persian title written raw, encoded and in another Unicode form, with its ZWNJ', () => {
    const raw = 'https://example.ir/news/12/آب-می\u200cرسد';
    expect(canonicalUrl(encodeURI(raw))).toBe(canonicalUrl(raw));
    expect(canonicalUrl(raw.normalize('NFD'))).toBe(canonicalUrl(raw));
    expect(canonicalUrl('https://example.ir/news/12')).not.toBe(canonicalUrl(raw));
  });

  it.each(['', 'example.ir/x', '/news/12', 'ftp://example.ir/x', 'javascript:alert(1)', 'data:text/html,x', 'http://'])(
    'is null for «%s»',
    (address) => {
      expect(canonicalUrl(address)).toBeNull();
    },
  );

  it('refuses an address of monstrous length', () => {
    expect(canonicalUrl(`https://example.ir/${'آ'.repeat(5000)}`)).toBeNull();
  });

  it('is idempotent and takes any text', () => {
    const tail = fc.string({
      unit: fc.constantFrom(...'aAم%/?&=.#+~!2f:@', '%61mp', 'amp', '.amp', '.html', '%D8'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), tail, fc.string()), (text) => {
        for (const address of [text, `https://www.example.ir/${text}`]) {
          const canonical = canonicalUrl(address);
          if (canonical !== null) expect(canonicalUrl(canonical)).toBe(canonical);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
