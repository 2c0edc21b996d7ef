import { describe, expect, it } from 'vitest';
import { draftOfItem } from './draftOfItem';
import type { FeedItem } from './feed';

const context = { source: 'ilna', now: new Date('2026-02-01T12:00:00Z') };
const PARAGRAPH =
  'کاوه نیک‌سرشت، مدیر سد سپیدرود، در نشست خبری امروز از پر شدن مخزن سد پس از بارندگی‌های اخیر خبر داد. ';
const WHOLE = Array.from({ length: 8 }, () => `<p>${PARAGRAPH.trim()}</p>`).join('\n');

const item: FeedItem = {
  guid: 'avand-12',
  url: 'https://www.ilna.ir/news/12',
  title: 'سد سپیدرود پر شد',
  summary: 'مخزن سد پر شد.',
  contentHtml: WHOLE,
  published: 'Mon, 05 Jan 2026 12:45:00 +0330',
  author: null,
  categories: [],
  imageUrl: null,
};

function draft(change: Partial<FeedItem> = {}, more: Partial<typeof context & { timeZone: string }> = {}) {
  const made = draftOfItem({ ...item, ...change }, { ...context, ...more });
  if (made === 'needs-page') return made;
  return made.ok ? made.draft : made.reason;
}

describe('an item with the whole story', () => {
  it('is a draft', () => {
    expect(draft()).toEqual({
      externalId: 'avand-12',
      title: 'سد سپیدرود پر شد',
      body: Array.from({ length: 8 }, () => PARAGRAPH.trim()).join('\n'),
      url: 'https://www.ilna.ir/news/12',
      source: 'ilna',
      sourceName: 'ایلنا',
      publishedAt: { instant: '2026-01-05T09:15:00.000Z', precision: 'minute', day: '2026-01-05' },
      demo: false,
    });
  });

  it.each(['2026-01-05T09:15:00Z', '2026-01-05 12:45', '۱۴۰۴/۱۰/۱۵ - ۱۲:۴۵'])('reads its date: %s', (published) => {
    expect(draft({ published })).toMatchObject({ publishedAt: { instant: '2026-01-05T09:15:00.000Z' } });
  });

  it("reads a time without a zone in the outlet's", () => {
    const change = { published: '2026-01-05 12:45' };
    expect(draft(change, { timeZone: 'UTC' })).toMatchObject({ publishedAt: { instant: '2026-01-05T12:45:00.000Z' } });
  });

  it('loses markup, scripts and the line that WordPress adds', () => {
    const evil = '<script>alert(1)</script><iframe src="//x.example"></iframe><img src=x onerror=alert(1)>';
    const added = '<p>نوشته <a href="/12">سد پر شد</a> اولین بار در <a href="/">آوند</a> پدیدار شد.</p>';
    expect(draft({ contentHtml: `${evil}${WHOLE}${added}` })).toMatchObject({
      body: (draft() as { body: string }).body,
    });
  });
});

describe('an item that needs its page', () => {
  it.each([
    ['no content', { contentHtml: null }],
    ['a lead', { contentHtml: '<p>مخزن سد پر شد.</p>' }],
    ['markup without text', { contentHtml: '<p></p>'.repeat(500) }],
    ['a text that is cut off', { contentHtml: `${WHOLE}<p>وی افزود […]</p>` }],
    ['a text that leads on', { contentHtml: `${WHOLE}<p><a href="/12">ادامه مطلب</a></p>` }],
    ['a text that leads on in English', { contentHtml: `${WHOLE}<p>Continue reading »</p>` }],
    ['no date', { published: null }],
    ['a date that cannot be read', { published: 'دیروز' }],
    ['a date in the future', { published: '2027-01-01' }],
    ['markup made to stall', { contentHtml: `${WHOLE}${'<b>'.repeat(100_000)}` }],
  ])('has %s', (_, change) => {
    expect(draft(change)).toBe('needs-page');
  });
});

it('says why a story cannot go in', () => {
  expect(draft({ contentHtml: `<p>${'آب '.repeat(500_000)}</p>` })).toContain('longer than 1 MB');
});
