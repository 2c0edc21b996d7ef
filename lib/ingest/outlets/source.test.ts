import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceSlug } from '@/lib/domain/filterSchema';
import { OUTLETS } from './outlets';
import { outletByDateline, outletByHost, outletBySlug, sourceByHost, sourceByName, sourceOfDraft } from './source';

describe('the table of outlets', () => {
  it('has valid slugs, each once', () => {
    expect(OUTLETS.filter(({ slug }) => !sourceSlug.safeParse(slug).success)).toEqual([]);
    expect(new Set(OUTLETS.map(({ slug }) => slug)).size).toBe(OUTLETS.length);
  });

  it('gives no host to two outlets', () => {
    const hosts = OUTLETS.flatMap((outlet) => outlet.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('finds every outlet again by its slug, names, hosts and spellings', () => {
    for (const outlet of OUTLETS) {
      expect(outletBySlug(outlet.slug)).toBe(outlet);
      for (const name of [outlet.name, outlet.nameEn, ...outlet.spellings])
        expect(outletByDateline(name), name).toBe(outlet);
      for (const host of outlet.hosts) expect(outletByHost(host), host).toBe(outlet);
    }
  });
});

describe('an outlet by host', () => {
  it.each(['ilna.ir', 'WWW.ILNA.IR', 'm.ilna.ir', 'www.ilna.ir:443', 'fa.ilna.ir', 'ilna.ir.'])('%s', (host) => {
    expect(sourceByHost(host)?.slug).toBe('ilna');
  });

  it('makes a slug and a name of a host that is not known', () => {
    const source = {
      slug: 'news-example-org',
      name: 'news.example.org',
      nameEn: 'news.example.org',
      host: 'news.example.org',
    };
    expect(sourceByHost('www.news.example.org')).toEqual(source);
    expect(outletByHost('notilna.ir')).toBeUndefined();
  });

  it.each(['', 'localhost', 'a b.ir', '../x', '[::1]'])('is null for «%s»', (host) => {
    expect(sourceByHost(host)).toBeNull();
  });
});

describe('an outlet by name', () => {
  it.each([
    ['ایلنا', 'ilna'],
    ['ايلنا', 'ilna'],
    ['خبرگزاری ایلنا', 'ilna'],
    ['خبرگزاری مهر', 'mehrnews'],
    ['خبرگزاری صداوسیما', 'iribnews'],
    ['صدا و سیما', 'iribnews'],
    ['خبرگزاری صدا و سیمای خراسان شمالی', 'iribnews'],
    ['خبر گزاری صداوسیما مرکز کرمان', 'iribnews'],
    ['خبرگزاری دانشجویان ایران', 'isna'],
    ['خبرگزاری دانشجو', 'snn'],
    ['Tasnim', 'tasnim'],
    ['www.isna.ir', 'isna'],
    ['example.org', 'example-org'],
    ['Example News (EN)', 'example-news-en'],
  ])('%s → %s', (name, slug) => {
    expect(sourceByName(name)?.slug).toBe(slug);
  });

  it.each(['مهر ایران', 'خبرگزاری مهرآباد', 'اعتماد ملی'])(
    'does not take %s for an outlet whose name it begins with',
    (name) => {
      expect(outletByDateline(name)).toBeUndefined();
    },
  );

  it('gives a Persian name that is not known a stable slug and keeps the name', () => {
    const source = sourceByName('خبرگزاری پگاه‌نو');
    expect(source).toMatchObject({ slug: 's-ee418f44c514', name: 'خبرگزاری پگاه‌نو', host: null });
    expect(sourceByName('خبرگزاري  پگاه نو')?.slug).toBe(source?.slug);
    expect(sourceByName('پگاه کهنه')?.slug).not.toBe(source?.slug);
  });

  it('gives any text a valid slug or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.domain()), (text) => {
        for (const found of [sourceByName(text), sourceByHost(text)]) {
          if (found !== null) expect(sourceSlug.safeParse(found.slug).success, found.slug).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the outlet of a draft', () => {
  it("is the draft's own, by the name it came with if it is not known", () => {
    expect(sourceOfDraft({ source: 'ilna', sourceName: 'x', url: null }, 'ایسنا')).toMatchObject({
      name: 'ایلنا',
      host: 'ilna.ir',
    });
    const unknown = { source: 'example-org', sourceName: 'نمونه', url: 'https://www.example.org/1' };
    expect(sourceOfDraft(unknown, null)).toEqual({
      slug: 'example-org',
      name: 'نمونه',
      nameEn: 'نمونه',
      host: 'example.org',
    });
  });

  it("is the dateline's agency for a draft without one, else unknown", () => {
    expect(sourceOfDraft({ source: null, url: null }, 'ایسنا').slug).toBe('isna');
    expect(sourceOfDraft({ source: null, url: null }, 'پگاه نو').name).toBe('پگاه نو');
    expect(sourceOfDraft({ source: null, url: null }, null).slug).toBe('unknown');
  });
});
