import { describe, expect, it } from 'vitest';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import { articleHref, reprintsHref, speakerHref, wordsHref } from './addresses';

const filter: Filter = unfiltered({ from: '2025-11-01', to: '2025-11-30' });
const url = (href: string) => new URL(href, 'http://x');

describe('addresses', () => {
  it('sends persons and other speakers to their own screens', () => {
    expect(url(speakerHref(filter, 'p-0123456789abcdef')).pathname).toBe('/people/p-0123456789abcdef');
    expect(url(speakerHref(filter, 'o-0123456789abcdef')).pathname).toBe('/speakers/o-0123456789abcdef');
    expect(url(speakerHref(filter, 'r-0123456789abcdef')).pathname).toBe('/speakers/r-0123456789abcdef');
  });

  it('searches for words in the place of those searched for before', () => {
    const words = url(wordsHref({ ...filter, q: 'سد' }, 'آلودگی هوا'));
    expect([words.pathname, words.searchParams.get('q')]).toEqual(['/articles', 'آلودگی هوا']);
  });

  it('opens a story at a statement or a sentence, and keeps the filter', () => {
    const statement = url(articleHref(filter, 'a', { statement: 3 }));
    expect([statement.searchParams.get('statement'), statement.hash]).toEqual(['3', '#here']);
    const sentence = url(articleHref(filter, 'a', { at: 0 }));
    expect([sentence.searchParams.get('at'), sentence.hash]).toEqual(['0', '#here']);
    expect(sentence.searchParams.get('from')).toBe('2025-11-01');
    expect(url(articleHref(filter, 'a')).hash).toBe('');
  });

  it('lists the reprints of a story, whatever else is filtered', () => {
    const narrow = { ...filter, person: ['p-0123456789abcdef'], q: 'آب', unit: 'mentions', once: true } as const;
    const id = '1b671a64-40d5-491e-99b0-da01ff1f3341';
    const { pathname, searchParams } = url(
      reprintsHref({ ...narrow, person: [...narrow.person] }, id, { from: '2025-11-02', to: '2025-11-04' }),
    );
    expect([pathname, Object.fromEntries(searchParams)]).toEqual([
      '/evidence',
      {
        from: '2025-11-02',
        to: '2025-11-04',
        interval: 'day',
        calendar: 'jalali',
        unit: 'stories',
        of: `reprints:${id}`,
      },
    ]);
  });

  it('opens a story at all that refers to a person or says a phrase, and at the lists beside it', () => {
    const who = url(articleHref(filter, 'a', { who: 'p-0123456789abcdef' }));
    expect([who.searchParams.get('who'), who.hash]).toEqual(['p-0123456789abcdef', '#here']);
    const phrase = url(articleHref(filter, 'a', { phrase: 'جنگ12روزه' }));
    expect([phrase.searchParams.get('phrase'), phrase.hash]).toEqual(['جنگ12روزه', '#here']);
    const list = url(articleHref(filter, 'a', { list: 'statements' }));
    expect([list.searchParams.get('list'), list.hash]).toEqual([null, '#statements']);
  });
});
