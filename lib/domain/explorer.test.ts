import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHARTS,
  COMPARISONS,
  explorerParams,
  MEASURES,
  parseExplorer,
  RANKINGS,
  SCALES,
  type Explorer,
} from './explorer';
import { filterHref } from './filterParams';
import { unfiltered } from './filter';

const parse = (query: string) => parseExplorer(new URLSearchParams(query));

const view: fc.Arbitrary<Explorer> = fc
  .record({
    series: fc.uniqueArray(
      fc.constantFrom<Explorer['series'][number]>(
        null,
        { kind: 'topic', id: 'sport' },
        { kind: 'speaker', id: 'p-0123456789abcdef' },
        { kind: 'source', id: 'kavosh' },
        { kind: 'query', id: '«آب شرب» یا سد' },
        {
          kind: 'both',
          parts: [
            { kind: 'topic', id: 'health' },
            { kind: 'source', id: 'kavosh' },
          ],
        },
      ),
    ),
    top: fc.constantFrom(...RANKINGS),
    measure: fc.constantFrom(...MEASURES),
    chart: fc.constantFrom(...CHARTS),
    compare: fc.constantFrom(...COMPARISONS),
    notes: fc.boolean(),
    scale: fc.constantFrom(...SCALES),
  })
  // Which ranking is shown says nothing once lines are named.
  .map((each) => (each.series.length > 0 ? { ...each, top: 'people' as const } : each));

describe('the view of the explorer', () => {
  it('survives the way through an address', () => {
    const days = unfiltered({ from: '2026-01-01', to: '2026-01-31' });
    fc.assert(
      fc.property(view, (each) => {
        const { searchParams } = new URL(filterHref('/trends', days, explorerParams(each)), 'http://x');
        expect(parseExplorer(searchParams)).toEqual({ view: each, problems: [], refused: [] });
      }),
    );
  });

  it('is the usual one without params', () =>
    expect(parse('').view).toEqual({
      ...{ series: [], top: 'people', measure: 'count', chart: 'line', compare: 'none', notes: true, scale: 'same' },
    }));

  it('drops what is no series, and tells', () => {
    const { view: read, problems } = parse('series=topic:sport&series=topic:nonsense&series=topic:sport');
    expect(read.series).toEqual([{ kind: 'topic', id: 'sport' }]);
    expect(problems).toEqual(['series']);
  });

  it('draws eight lines at most, and tells', () => {
    const many = Array.from({ length: 11 }, (_, at) => `series=q:word${at}`).join('&');
    expect(parse(many).view.series).toHaveLength(8);
    expect(parse(many).problems).toEqual(['tooMany']);
  });

  it('says where a query goes wrong, and draws the others', () => {
    const { view: read, refused } = parse(`series=${encodeURIComponent('q:(آب OR')}&series=all`);
    expect(read.series).toEqual([null]);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.query).toBe('(آب OR');
    expect(refused[0]?.end).toBeGreaterThan(refused[0]?.start ?? 9);
  });

  it('tells of a choice that there is not', () => {
    expect(parse('chart=pie').problems).toEqual(['view']);
    expect(parse('chart=pie').view.chart).toBe('line');
  });
});
