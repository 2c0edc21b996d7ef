import { describe, expect, it } from 'vitest';
import { articleId, contentHash } from './articleId';

const publishedAt = { instant: '2026-01-05T09:15:00.000Z', precision: 'minute', day: '2026-01-05' } as const;
const story = { title: 'باران', body: 'باران می‌بارد.', source: 'ilna', publishedAt };

describe('articleId', () => {
  it('never moves', () => {
    expect(articleId({ url: 'https://www.example.ir/news/12/', body: 'x' }, 'ilna')).toBe(
      'acb09144-d67b-862d-9372-c3e7e1f051f4',
    );
    expect(articleId({ url: null, body: 'باران می‌بارد.' }, 'ilna')).toBe('15a7b06a-2494-8cc1-8b53-9d6980ec6496');
  });

  it('is a UUID of version 8', () => {
    expect(articleId({ url: null, body: 'x' }, 'ilna')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('depends on the address alone when there is one', () => {
    const id = articleId({ url: 'https://example.ir/news/12', body: 'x' }, 'ilna');
    expect(articleId({ url: 'http://m.example.ir/news/12?utm_source=t', body: 'y' }, 'irna')).toBe(id);
    expect(articleId({ url: 'https://example.ir/news/13', body: 'x' }, 'ilna')).not.toBe(id);
  });

  it('depends on outlet and letters without one', () => {
    const id = articleId({ url: null, body: 'باران می‌بارد.' }, 'ilna');
    expect(articleId({ url: null, body: 'باران  ميبارد' }, 'ilna')).toBe(id);
    expect(articleId({ url: null, body: 'برف می‌بارد.' }, 'ilna')).not.toBe(id);
    expect(articleId({ url: null, body: 'باران می‌بارد.' }, 'irna')).not.toBe(id);
  });
});

describe('contentHash', () => {
  it.each([
    ['title', { ...story, title: 'برف' }],
    ['body', { ...story, body: 'برف می‌بارد.' }],
    ['source', { ...story, source: null }],
    ['instant', { ...story, publishedAt: { ...publishedAt, instant: '2026-01-05T09:16:00.000Z' } }],
    ['precision', { ...story, publishedAt: { ...publishedAt, precision: 'day' as const } }],
  ])('changes with %s', (_, other) => {
    expect(contentHash(other)).not.toBe(contentHash(story));
  });

  it('is the same for the same content', () => {
    expect(contentHash({ ...story })).toBe(contentHash(story));
  });
});
