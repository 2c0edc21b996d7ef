import { describe, expect, it } from 'vitest';
import { readAsked } from './asked';

const reader = { today: '2026-01-31', locale: 'fa' };
const read = (list: string, query: string) => readAsked(list, new URLSearchParams(query), reader);

describe('what an address asks for', () => {
  it('is read as on the screens', () => {
    expect(read('statements', 'from=2026-01-01&to=2026-01-10&of=topic:sport&format=jsonl')).toMatchObject({
      list: 'statements',
      format: 'jsonl',
      of: { kind: 'topic', id: 'sport' },
      filter: { from: '2026-01-01', to: '2026-01-10', calendar: 'jalali' },
    });
  });

  it('is a CSV of the last 90 days when nothing else is said', () => {
    expect(read('people', '')).toMatchObject({
      format: 'csv',
      of: null,
      lines: 6,
      filter: { from: '2025-11-03', to: '2026-01-31' },
    });
  });

  it.each([
    ['nothing', '', 'There is no list «nothing»'],
    ['people', 'format=xls', 'format'],
    ['stories', 'of=somebody', 'of'],
    ['stories', 'person=somebody', 'person'],
    ['stories', 'from=yesterday', 'from'],
    ['people-trend', 'lines=1000', 'lines'],
    ['series-trend', 'series=nobody', 'series'],
    ['pairs', 'by=fame', 'by'],
    ['versions', 'statement=nothing', 'statement'],
    ['series-trend', 'series=q:%22x', '"x'],
  ])('is refused when it cannot be read: %s?%s', (list, query, problem) => {
    expect(read(list, query)).toEqual({ problem: expect.stringContaining(problem) as string });
  });
});
