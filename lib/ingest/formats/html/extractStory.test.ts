import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../makeDraft';
import { extractStory } from './extractStory';
import { pageFields } from './pageFields';

const URL_OF_PAGE = 'https://www.avandnews.example/news/12';
const LEAD = 'مدیر سد سپیدرود از پر شدن مخزن این سد پس از بارندگی‌های اخیر خبر داد.';
const PARAGRAPHS = [
  'به گزارش پگاه‌نو، کاوه نیک‌سرشت در نشست خبری امروز گفت: مخزن سد اکنون ۸۰ درصد پر است و آب شرب تأمین می‌شود.',
  'مدیر سد سپیدرود افزود: کشاورزان منطقه باید الگوی کشت خود را با برنامهٔ آبیاری هماهنگ کنند، زیرا سهم هر روستا مشخص است.',
  'او در پایان گفت که ساخت نیروگاه کوچک سد از سال آینده آغاز می‌شود و دو سال به درازا می‌کشد.',
];
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

function found(html: string, url: string | null = URL_OF_PAGE) {
  const result = extractStory(html, { url });
  if (!result.ok) throw new Error(result.reason);
  return result;
}

const story = (html: string, url: string | null = URL_OF_PAGE) => found(html, url).story;

interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly text?: string;
  readonly after?: string;
}

/** A page that carries the sign of a CMS with a rule. */
const ruled = ({ head = '', before = '', text = TEXT, after = '' }: Parts) =>
  `<html><head>${head}</head><body><article><h1>سد سپیدرود پر شد</h1>${before}<div id="echo_detail">${text}</div>${after}</article></body></html>`;

/** A page of which nothing is known. */
const plain = ({ head = '', before = '', text = TEXT, after = '' }: Parts) =>
  `<html><head>${head}</head><body><div class="c"><h1>سد سپیدرود پر شد</h1>${before}<div class="x">${text}</div>${after}</div></body></html>`;

describe('the lead', () => {
  it('comes first, unless the text begins with it', () => {
    expect(story(ruled({ before: `<p class="lead">${LEAD}</p>` })).body).toBe([LEAD, ...PARAGRAPHS].join('\n'));
    const repeated = ruled({ before: `<p class="lead">${LEAD}</p>`, text: `<p>${LEAD.slice(0, -1)}:</p>${TEXT}` });
    expect(story(repeated).body.split('\n')).toHaveLength(4);
    const split = ruled({ before: `<p class="lead">${PARAGRAPHS[0]} ${PARAGRAPHS[1]}</p>` });
    expect(story(split).body).toBe(PARAGRAPHS.join('\n'));
  });

  it('is what the page shows of its description, and not a slogan that it does not show', () => {
    const head = `<meta name="description" content="${LEAD}">`;
    expect(story(plain({ head, before: `<h2>${LEAD}</h2>` }))).toMatchObject({
      lead: LEAD,
      body: [LEAD, ...PARAGRAPHS].join('\n'),
    });
    expect(story(plain({ head }))).toMatchObject({ lead: null, body: PARAGRAPHS.join('\n') });
    const cut = `<meta property="og:description" content="${PARAGRAPHS[0]?.slice(0, 60)}...">`;
    expect(story(plain({ head: cut }))).toMatchObject({ lead: PARAGRAPHS[0], body: PARAGRAPHS.join('\n') });
  });
});

describe('what finds the text', () => {
  it('is the rule for a text of one sentence, and Readability for a text longer than what the rule finds', () => {
    const short = '<p>زلزله‌ای به بزرگی ۴ ریشتر سپیدکوه را لرزاند.</p>';
    const comments = '<div class="u"><p>ما هم لرزش را در خانه‌مان حس کردیم، خدا به خیر بگذراند.</p></div>'.repeat(5);
    expect(found(ruled({ text: short, after: comments }))).toMatchObject({
      how: 'rule',
      story: { body: 'زلزله‌ای به بزرگی ۴ ریشتر سپیدکوه را لرزاند.' },
    });
    const moved = found(ruled({ text: '<p>ویدئو</p>', after: `<div class="new">${TEXT}</div>` }));
    expect(moved.how).toBe('readability');
    expect(moved.story.body).toContain(PARAGRAPHS.join('\n'));
  });
});

describe('links to other stories', () => {
  const LINK = '<a href="/news/13">نیروگاه سپیدرود</a>';

  it.each([
    `<p><strong>بیشتر بخوانید:</strong></p><p>${LINK}</p><p>${LINK}</p>`,
    `<p>بیشتر بخوانید: ${LINK}</p>`,
    `<p><a href="/news/13">بیشتر بخوانید؛ نیروگاه سپیدرود</a></p>`,
    `<div class="q"><h3>مطالب مرتبط</h3><ul><li>${LINK}</li><li>${LINK}</li></ul></div>`,
    `<blockquote><b>اخبار مرتبط</b><br>${LINK}<br>${LINK}</blockquote>`,
  ])('are taken out of a text with their label (%#)', (links) => {
    const text = `<p>${PARAGRAPHS[0]}</p>${links}<p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p>`;
    expect(story(ruled({ text })).body).toBe(PARAGRAPHS.join('\n'));
    expect(story(plain({ text })).body).toBe(PARAGRAPHS.join('\n'));
  });

  it('leave alone what only sounds like a label, and a label without links', () => {
    const said = '<p>بیشتر بخوانید و کمتر بنویسید، این سخن آموزگار ما بود.</p>';
    expect(story(ruled({ text: `${said}${TEXT}` })).body).toContain('سخن آموزگار');
    expect(story(ruled({ text: `<p>در همین زمینه</p>${TEXT}` })).body).toContain('در همین زمینه');
  });

  it('do not outweigh a short story, however many they are', () => {
    const teaser = (id: number) =>
      `<li class="q"><div class="desc"><h3><a href="/${id}">خبر ${id} از سپیدکوه و پیکان‌دشت</a></h3><p>خلاصهٔ کوتاه خبر ${id} که در این‌جا آمده است.</p></div></li>`;
    const list = `<div class="row"><div class="col"><ul>${Array.from({ length: 160 }, (_, id) => teaser(id)).join('')}</ul></div></div>`;
    expect(found(plain({ after: list }))).toMatchObject({ how: 'readability', story: { body: PARAGRAPHS.join('\n') } });
  });
});

describe('addresses', () => {
  const canonical = (address: string) => story(ruled({ head: `<link rel="canonical" href="${address}">` })).url;

  it('are the ones that the page states of its own site', () => {
    expect(canonical('/news/99')).toBe('https://www.avandnews.example/news/99');
    expect(canonical('http://avandnews.example/news/99')).toBe('http://avandnews.example/news/99');
  });

  it.each(['https://www.ilna.ir/news/1', 'https://avandnews.example.evil.example/1', 'javascript:alert(1)', '/', '//'])(
    'are where the page was fetched when it states %s',
    (address) => {
      expect(canonical(address)).toBe(URL_OF_PAGE);
    },
  );

  it.each([
    ['/a.jpg', 'https://www.avandnews.example/a.jpg'],
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['javascript:alert(1)', null],
    ['data:image/png;base64,AAAA', null],
    ['https://user:secret@cdn.example/a.jpg', null],
    [`https://cdn.example/${'a'.repeat(3000)}`, null],
  ])('of a picture are absolute, http or https (%#)', (address, expected) => {
    expect(story(ruled({ head: `<meta property="og:image" content="${address}">` })).imageUrl).toBe(expected);
  });
});

describe('who, where and the title', () => {
  it('takes no address and no outlet for an author, and no label', () => {
    const meta = (name: string) => story(ruled({ head: `<meta name="author" content="${name}">` })).author;
    expect(meta('کاوه نیک‌سرشت')).toBe('کاوه نیک‌سرشت');
    expect(meta('نویسنده: کاوه نیک‌سرشت')).toBe('کاوه نیک‌سرشت');
    expect(meta('https://facebook.example/avand')).toBeNull();
    expect(meta('خبرگزاری ایلنا')).toBeNull();
    expect(meta('')).toBeNull();
  });

  it("cuts the site's name off the title where no headline stands", () => {
    const head =
      '<meta property="og:title" content="سد پر شد | آوندنیوز"><meta property="og:site_name" content="آوندنیوز">';
    expect(story(`<html><head>${head}</head><body><div id="echo_detail">${TEXT}</div></body></html>`).title).toBe(
      'سد پر شد',
    );
  });

  it('reaches the draft', () => {
    const head = `<meta name="author" content="کاوه نیک‌سرشت"><meta property="article:section" content="اقتصاد">
      <meta property="og:image" content="/a.jpg"><meta property="article:published_time" content="2026-01-05T09:15:00Z">`;
    const options = { timeZone: 'Asia/Tehran', now: new Date('2026-02-01T12:00:00Z'), source: null };
    expect(makeDraft(pageFields(story(ruled({ head }))), options)).toMatchObject({
      draft: {
        author: 'کاوه نیک‌سرشت',
        section: 'اقتصاد',
        imageUrl: 'https://www.avandnews.example/a.jpg',
        url: URL_OF_PAGE,
      },
    });
  });
});

describe('a hostile page', () => {
  it('leaves no markup, script or address behind', () => {
    const evil =
      '<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)><text>evil</text></svg><a href="javascript:alert(1)" onclick="alert(1)">پیوند</a><iframe srcdoc="<p>evil</p>"></iframe><style>evil{}</style><template>evil</template><p hidden>evil</p><p style="DISPLAY: NONE">evil</p><math><mtext>evil</mtext></math>';
    for (const page of [ruled, plain]) {
      const { body } = story(page({ text: `${TEXT}<p>${evil} آب هست.</p>`, before: evil }));
      expect(body).not.toMatch(/alert|evil|javascript|</);
      expect(body).toMatch(/پیوند\s+آب هست\./);
    }
  });

  it('leaves no control characters, however they are written', () => {
    const { body, title } = story(
      ruled({
        head: '<meta property="og:title" content="سد&#1;سپیدرود&#10;پر">',
        text: `${TEXT}<p>آب&#1;و&#x85;برق&#8;و\u0007نان&#11;هست&#0;.</p>`,
      }).replace(/<h1>.*<\/h1>/, ''),
    );
    expect(title).toBe('سد سپیدرود پر');
    expect(body.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it.each([
    [`<body>${'<div>'.repeat(5000)}${TEXT}`, 'nested more than'],
    [`<body>${'<b>آب</b>'.repeat(12_000)}`, 'more than 10000 elements'],
    ['', 'no story was found'],
    [ruled({ text: '<p>لینک کوتاه</p><p>چاپ</p>' }).replace(/<h1>.*<\/h1>/, ''), 'no story was found'],
  ])('comes back with a reason (%#)', (html, reason) => {
    expect(extractStory(html, { url: URL_OF_PAGE })).toMatchObject({
      reason: expect.stringContaining(reason) as string,
    });
  });

  it('is read past huge attributes', () => {
    const huge = `<div style="${'a:b;'.repeat(200_000)}" data-x="${'آ'.repeat(500_000)}"></div>`;
    expect(story(ruled({ before: huge })).body).toBe(PARAGRAPHS.join('\n'));
  });
});

const WORDS = fc.constantFrom(
  'آب ',
  'مدیر گفت: ',
  'سد می‌رسد. ',
  'انتهای پیام/',
  'لینک کوتاه',
  'بیشتر بخوانید',
  '&#8;',
  '&nbsp;',
  '\r\n',
  '\u0000',
);
const TAGS = fc.constantFrom(
  ...'<p> </p> <div> </div> <br> <h1> </h1> </a> <ul> <li> </ul> <table><tr><td> </table>'.split(' '),
  ...'<script>x</script> <style>x</style> <svg> </svg> <article> </article> <main> </main> <figure> </figure> <xml> <o:p>'.split(
    ' ',
  ),
  ...[
    '<a href="javascript:x">',
    '<div id="echo_detail">',
    '<div class="body">',
    '<p class="lead">',
    '<div class="news_pdate_c">',
    '<p itemprop="articleBody">',
  ],
  ...[
    '<meta property="og:title" content="آب">',
    '<link rel="canonical" href="//[">',
    '<!-- x -->',
    '<form>',
    '<body>',
    '<html>',
  ],
  '<script type="application/ld+json">{"@type":"NewsArticle","author":[1,{"name":2}],"image":{"url":[]}}</script>',
);
const ADDRESSES = fc.constantFrom(null, URL_OF_PAGE, 'https://www.irna.ir/1', 'https://www.bbc.com/persian/1', 'x', '');

describe('any page', () => {
  it('becomes a story of trimmed lines without markup or control characters, or a reason', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(WORDS, TAGS), { maxLength: 60 }), ADDRESSES, (pieces, url) => {
        const result = extractStory(pieces.join(''), { url });
        if (!result.ok) {
          expect(result.reason).not.toBe('');
          return;
        }
        const { title, lead, body } = result.story;
        for (const text of [title, lead ?? '', ...body.split('\n')]) expect(text).not.toMatch(/[<>]|\p{Cc}|^\s|\s$/u);
        for (const line of body.split('\n')) expect(line).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(text, ADDRESSES, (html, url) => {
        expect(extractStory(html, { url }).ok).toBeTypeOf('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
