import { describe, expect, it } from 'vitest';
import { makeDraft } from './makeDraft';
import type { IngestOptions, StoryFields } from './story';

const options: IngestOptions = { timeZone: 'Asia/Tehran', now: new Date('2026-02-01T12:00:00Z'), source: null };
const fields: StoryFields = {
  externalId: 'a1',
  title: 'باران',
  body: 'باران می‌بارد.',
  url: 'https://www.ilna.ir/news/12',
  source: null,
  siteName: null,
  dates: ['2026-01-05T12:45'],
};

function draft(changes: Partial<StoryFields>, more: Partial<IngestOptions> = {}) {
  const made = makeDraft({ ...fields, ...changes }, { ...options, ...more });
  return made.ok ? made.draft : made.reason;
}

describe('makeDraft', () => {
  it('makes a draft', () => {
    expect(draft({})).toEqual({
      externalId: 'a1',
      title: 'باران',
      body: 'باران می‌بارد.',
      url: 'https://www.ilna.ir/news/12',
      source: 'ilna',
      sourceName: 'ایلنا',
      publishedAt: { instant: '2026-01-05T09:15:00.000Z', precision: 'minute', day: '2026-01-05' },
      demo: false,
    });
  });

  it('cleans what PostgreSQL refuses before anything else, and trims', () => {
    expect(draft({ body: ' \n\ud800الف\0 ', title: ' یک \n دو ' })).toMatchObject({
      body: '\ufffdالف\ufffd',
      title: 'یک دو',
    });
  });

  it('derives a missing title and cuts a monstrous one', () => {
    expect(draft({ title: ' ' })).toMatchObject({ title: 'باران می‌بارد' });
    expect(draft({ title: 'تیتر '.repeat(1000) })).toMatchObject({
      title: expect.stringMatching(/^.{400,500}$/u) as string,
    });
  });

  it.each([
    ['', 'empty: the story has no text'],
    [' .\n. ', 'empty: the story has no text'],
    ['آب '.repeat(300_000), 'the text is longer than 1 MB'],
  ])('rejects a body (%#)', (body, reason) => {
    expect(draft({ body })).toBe(reason);
  });

  it.each(['javascript:alert(1)', 'example.ir', 'ftp://example.ir/1'])('rejects the address %s', (url) => {
    expect(draft({ url })).toBe('url: not an http or https address');
  });

  it('takes a date from the address when the story gives none, not when it gives a wrong one', () => {
    const url = 'https://example.ir/fa/news/1404/10/11/3485378/x';
    expect(draft({ url, dates: [''] })).toMatchObject({ publishedAt: { day: '2026-01-01', precision: 'day' } });
    expect(draft({ url, dates: ['9999-01-01'] })).toBe(
      'date "9999-01-01": the date lies more than a day in the future',
    );
    expect(draft({ url: null, dates: [] })).toBe('no date: neither the story nor its address gives one');
    expect(draft({ url: 'https://example.ir/1404/10/31/x', dates: [] })).toMatch('no date');
  });

  it('takes the first date that can be read, with the time of a later one of the same day', () => {
    const published = (...dates: string[]) => draft({ dates });
    expect(published('x', '2026-01-05', '2026-01-04T01:00', '۱۵ دی ۱۴۰۴ - ۱۲:۴۵')).toMatchObject({
      publishedAt: { instant: '2026-01-05T09:15:00.000Z' },
    });
    expect(published('2026-01-05', '2026-01-04T01:00')).toMatchObject({ publishedAt: { precision: 'day' } });
  });

  it('takes the outlet from the story, else for all, else from the address, else from the site', () => {
    expect(draft({ source: 'ایسنا' }, { source: 'irna' })).toMatchObject({ source: 'isna' });
    expect(draft({}, { source: 'irna' })).toMatchObject({ source: 'irna' });
    expect(draft({ siteName: 'نمونه' })).toMatchObject({ source: 'ilna', sourceName: 'ایلنا' });
    expect(draft({ url: 'https://example.org/1', siteName: 'نمونه' })).toMatchObject({
      source: 'example-org',
      sourceName: 'نمونه',
    });
    expect(draft({ url: null, siteName: 'خبرگزاری مهر' })).toMatchObject({ source: 'mehrnews' });
    expect(draft({ url: null })).toMatchObject({ source: null, sourceName: null });
  });
});
