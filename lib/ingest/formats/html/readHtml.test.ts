import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windows1256 } from '../../charset/testing';
import { makeDraft } from '../../makeDraft';
import { readHtml } from './readHtml';

const options = { timeZone: 'Asia/Tehran', now: new Date('2026-02-01T12:00:00Z'), source: null };

async function read(content: string | Uint8Array) {
  const [result] = await Array.fromAsync(readHtml(Readable.from([Buffer.from(content)])));
  if (!result) throw new Error('no result');
  return result;
}

async function story(html: string) {
  const result = await read(html);
  if (!result.ok) throw new Error(result.reason);
  return result.story;
}

async function draft(html: string) {
  const made = makeDraft(await story(html), options);
  if (!made.ok) throw new Error(made.reason);
  return made.draft;
}

const PARAGRAPHS = [
  'به گزارش پگاه‌نو، کاوه نیک‌سرشت، مدیر سد سپیدرود، در نشست خبری امروز از پر شدن مخزن سد پس از بارندگی‌های اخیر خبر داد.',
  'وی گفت: مخزن سد اکنون ۸۰ درصد پر است، و آب شرب شهرهای پایین‌دست تا پایان تابستان بدون مشکل تأمین می‌شود.',
  'مدیر سد سپیدرود افزود: کشاورزان منطقه باید الگوی کشت خود را با برنامهٔ آبیاری هماهنگ کنند، زیرا سهم هر روستا مشخص است.',
];

interface Page {
  readonly head?: string;
  readonly beforeTitle?: string;
  readonly afterTitle?: string;
}

function page({ head = '', beforeTitle = '', afterTitle = '' }: Page = {}): string {
  return `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>سد سپیدرود پر شد | پگاه‌نو</title>${head}
    <style>.x{color:red}</style><script>window.ads = "<p>تبلیغ در اسکریپت</p>";</script></head><body>
    <div class="header-date">یکشنبه ۱۲ بهمن ۱۴۰۴</div>
    <ul class="menu"><li><a href="/">صفحهٔ نخست</a></li><li><a href="/sport">ورزشی</a></li></ul>
    <div class="main"><article>${beforeTitle}<h1 class="title">سد سپیدرود   پر شد</h1>${afterTitle}
    <div class="item-text">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}</div></article></div>
    <div class="related"><a href="/1">خبر دیگر</a><a href="/2">خبر سوم</a></div><footer>همهٔ حقوق محفوظ است</footer></body></html>`;
}

const DATED = '<meta property="article:published_time" content="2026-01-05T12:45:00+03:30">';

describe('the text of a page', () => {
  it('is its paragraphs, one a line, without markup, menus, scripts and footers', async () => {
    expect((await story(page())).body).toBe(PARAGRAPHS.join('\n'));
  });

  it('does not begin with the date of a short story', async () => {
    const afterTitle = '<div class="date">تاریخ انتشار: <b>۱۵ دی ۱۴۰۴</b> - ۱۲:۴۵</div>';
    expect((await story(page({ afterTitle }))).body).toBe(PARAGRAPHS.join('\n'));
  });

  it('keeps the words of inline markup together, breaks lines at br and decodes entities', async () => {
    const html = page().replace('کاوه نیک‌سرشت', 'کاوه <b>نیک</b>&zwnj;سرشت<br>آب &amp; برق &lt;script&gt;');
    expect((await story(html)).body).toContain('کاوه نیک‌سرشت\nآب & برق <script>');
  });

  it('is found without head and body tags, and in one block broken by br', async () => {
    const html = `<h1>سد پر شد</h1><div>${PARAGRAPHS.join('<br><br>')}</div>`;
    expect((await story(html)).body.split('\n').slice(-3)).toEqual(PARAGRAPHS);
  });

  it('is found in windows-1256, with and without a word of it', async () => {
    const text = PARAGRAPHS.map((paragraph) => paragraph.replaceAll('ی', 'ي').replace(/[۰-۹ٔ]/g, '5'));
    const html = `<h1>سد</h1><div>${text.map((paragraph) => `<p>${paragraph}</p>`).join('')}</div>`;
    for (const head of ['', '<meta charset="windows-1256">']) {
      const result = await read(windows1256(head + html));
      expect(result.ok && result.story.body).toContain(text.join('\n'));
    }
  });

  it('is found when it is short', async () => {
    expect((await story('<html><body><h1>خبر</h1><p>مدیر سد گفت: آب هست.</p></body></html>')).body).toContain(
      'آب هست.',
    );
  });
});

describe('the facts of a page', () => {
  it('come from its metadata', async () => {
    const head = `${DATED}<link rel="canonical" href="https://www.ilna.ir/news/12/x"><meta property="og:title" content="سد سپیدرود پر شد - پگاه‌نو">`;
    expect(await draft(page({ head }))).toMatchObject({
      title: 'سد سپیدرود پر شد',
      url: 'https://www.ilna.ir/news/12/x',
      source: 'ilna',
      publishedAt: { instant: '2026-01-05T09:15:00.000Z', precision: 'minute' },
    });
  });

  it('come from JSON-LD, in a graph, beside broken JSON-LD', async () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'تیتر',
      datePublished: '2026-01-05T09:15:00Z',
      mainEntityOfPage: { '@id': 'https://example.org/news/12' },
      publisher: { name: 'پگاه نو' },
    };
    const linked = JSON.stringify({ '@graph': [{ '@type': 'WebSite', url: 'https://example.org/' }, article] });
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${linked}</script>`;
    expect(await draft(page({ head }))).toMatchObject({
      url: 'https://example.org/news/12',
      source: 'example-org',
      sourceName: 'پگاه نو',
      publishedAt: { instant: '2026-01-05T09:15:00.000Z' },
    });
  });

  it.each([
    ['<span class="news-date">۱۵ دی ۱۴۰۴ - ۱۲:۴۵</span>', ''],
    ['<div class="nav"><span>تاریخ انتشار :</span> <b>۱۵ دی ۱۴۰۴</b> - <b>۱۲:۴۵</b></div>', ''],
    ['<span class="pdate"><i>تاریخ انتشار: </i>۱۵ دی ۱۴۰۴ - ۱۲:۴۵<b>05 January 2026</b></span>', ''],
    ['<div class="date"><b>۱۵</b>/<b>۱۰</b>/<b>۱۴۰۴</b> <b>۱۲</b>:<b>۴۵</b></div>', ''],
    ['<time datetime="2026-01-05T12:45">پیش از این</time>', ''],
    ['<div class="publish"><i></i>کد خبر: ۱۲۳۴ | تاریخ انتشار: ۱۲:۴۵ | ۱۴۰۴/۱۰/۱۵</div>', ''],
    ['', '<meta name="DC.Date" content="۱۴۰۴/۱۰/۱۵ ۱۲:۴۵">'],
  ])("include the date that readers see, not the header's date of today (%#)", async (afterTitle, head) => {
    expect(await draft(page({ head, afterTitle }))).toMatchObject({
      publishedAt: { instant: '2026-01-05T09:15:00.000Z' },
    });
  });

  it('take a labelled date above the headline, and the time of a shown date for a metadata day', async () => {
    const label = '<div>تاریخ انتشار: ۱۵ دی ۱۴۰۴ - ۱۲:۴۵</div>';
    expect(await draft(page({ beforeTitle: label }))).toMatchObject({
      publishedAt: { precision: 'minute', day: '2026-01-05' },
    });
    const head = '<meta name="date" content="2026-01-05">';
    expect(await draft(page({ head, beforeTitle: label }))).toMatchObject({ publishedAt: { precision: 'minute' } });
  });

  it('leave a page without a date without one', async () => {
    expect(makeDraft(await story(page()), options)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('no date') as string,
    });
  });

  it("pass over a home page as the page's address, and read the one of a saved page", async () => {
    const home = '<link rel="canonical" href="https://example.org/"><meta property="og:url" content="/news/12">';
    expect((await story(page({ head: home }))).url).toBeNull();
    const saved = `<!-- saved from url=(0027)https://example.org/news/12 -->\n${page()}`;
    expect((await story(saved)).url).toBe('https://example.org/news/12');
    expect((await story(page({ head: '<link rel="canonical" href="javascript:alert(1)">' }))).url).toBeNull();
  });
});

describe('a hostile page', () => {
  it('is not mistaken for one because of its scripts and quoted values', async () => {
    const script = `<script>${'if (a < b && c > d) '.repeat(50_000)}</script>`;
    const image = `<img src="data:image/png;base64,x" alt="${'a > b / c '.repeat(20_000)}">`;
    expect((await story(page({ head: script, afterTitle: image }))).body).toContain('مخزن سد');
  });

  it('leaves no markup behind', async () => {
    const evil =
      '<script>alert(1)</script><img src=x onerror=alert(1)><iframe src="//evil.example"></iframe><svg onload=alert(1)>';
    const { body } = await story(page().replace('<div class="item-text">', `<div class="item-text"><p>${evil}</p>`));
    expect(body).not.toMatch(/alert|evil|</);
  });

  it.each([
    ['', 'empty'],
    ['<html><body></body></html>', 'no story was found'],
    [`<body>${'<div>'.repeat(5000)}آب`, 'nested more than'],
    [`<body>${'<b>آب</b>'.repeat(12_000)}`, 'more than 10000 elements'],
    ['<'.repeat(100_000), 'more than 80000 tags'],
    [`<p ${'a=1 '.repeat(100_000)}>آب`, 'more than 80000 tags'],
    [`<p>آب${'&'.repeat(100_000)}`, 'more than 80000 tags'],
    [`<script>1</SCRIPT><p ${'a=1 '.repeat(100_000)}>آب`, 'more than 80000 tags'],
    [`<!-- <script> --><p>${'&amp;'.repeat(100_000)}</p></script>`, 'more than 80000 tags'],
    [`<title><script></title><p>${'&amp;'.repeat(100_000)}</p></script>`, 'more than 80000 tags'],
    [`<script/><p>${'&amp;'.repeat(100_000)}</p></script>`, 'more than 80000 tags'],
    [`<p a= ">" ${'a=1 '.repeat(100_000)}>آب`, 'more than 80000 tags'],
    [`<p a=x=" ${'a=1 '.repeat(100_000)}">آب`, 'more than 80000 tags'],
    ['آب'.repeat(2_000_000), 'larger than 5 MB'],
  ])('is refused with a reason (%#)', async (html, reason) => {
    expect(await read(html)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) as string });
  });

  it('is refused when it is not UTF-8', async () => {
    expect(await read(new Uint8Array([0x3c, 0x70, 0x3e, 0xc7]))).toMatchObject({
      reason: expect.stringContaining('not UTF-8') as string,
    });
  });

  it('becomes a story or a reason, whatever its bytes', async () => {
    const tag = fc.constantFrom(
      ...'<p> </p> <div> </div> <!-- --> <script> </script> <body> <html> </html> <h1> <table><tr><td> <br> <meta <time '.split(
        ' ',
      ),
      ...[
        'content="',
        '"',
        'datetime=',
        '&amp;',
        '&#x0;',
        '&#xd800;',
        '<![CDATA[',
        '<a href=x',
        '>',
        '<',
        'آب می‌رسد. ',
        '2026-01-05',
      ],
    );
    const near = fc.array(tag, { maxLength: 40 }).map((tags) => Buffer.from(tags.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        const result = await read(bytes);
        if (!result.ok) expect(result.reason).not.toBe('');
        else expect(makeDraft(result.story, options).ok).toBeTypeOf('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
