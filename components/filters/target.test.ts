import { describe, expect, it } from 'vitest';
import { filterTarget, isFiltered } from './target';

const target = (path: string, query: string) => filterTarget(path, new URLSearchParams(query));

describe('filterTarget', () => {
  it('stays on the screen, keeps what is its own, and starts from the first page', () => {
    expect(target('/evidence', 'from=2025-11-01&of=topic:sport&page=3&speaker=p-0123456789abcdef')).toEqual({
      path: '/evidence',
      keep: { of: ['topic:sport'] },
    });
  });

  it('keeps each value of a param that repeats', () =>
    expect(target('/trends', 'series=all&series=topic:sport').keep).toEqual({ series: ['all', 'topic:sport'] }));

  it('leads from a single story, and from screens without stories, to the list of stories', () => {
    for (const path of ['/articles/1b671a64-40d5-491e-99b0-da01ff1f3341', '/admin', '/admin/sources', '/account']) {
      expect(target(path, 'statement=4')).toEqual({ path: '/articles', keep: {} });
    }
    expect(target('/articles', '').path).toBe('/articles');
  });
});

describe('isFiltered', () => {
  it('says no on the screens without stories, and on those below them', () => {
    expect(['/admin', '/admin/queue', '/account'].filter(isFiltered)).toEqual([]);
    expect(['/', '/trends', '/evidence', '/administration'].filter(isFiltered)).toHaveLength(4);
  });
});
