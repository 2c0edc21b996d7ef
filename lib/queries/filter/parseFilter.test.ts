import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterSchema } from '@/lib/domain/filterSchema';
import { filterParams } from '@/lib/domain/filterParams';
import { filterArbitrary } from '@/lib/pipeline/testing/filterArbitrary';
import { parseFilter, type SearchParams } from './parseFilter';

const TODAY = '2026-01-08';
const parse = (params: SearchParams, locale = 'fa') => parseFilter(params, { today: TODAY, locale });
const PERSON = 'p-0123456789abcdef';

describe('parseFilter', () => {
  it('asks for the last 90 days by default, in the calendar of the language', () => {
    const { filter, problems } = parse({});
    expect(problems).toEqual([]);
    expect(filter).toMatchObject({
      from: '2025-10-11',
      to: TODAY,
      interval: 'day',
      unit: 'stories',
      calendar: 'jalali',
      q: '',
    });
    expect(parse({}, 'en').filter.calendar).toBe('gregorian');
  });

  it.each([
    ['2025-11-30', '2025-11-30'],
    ['1404/09/09', '2025-11-30'],
    ['۱۴۰۴-۹-۹', '2025-11-30'],
    ['١٤٠٤/٠٩/٠٩', '2025-11-30'],
    ['1403/12/30', '2025-03-20'],
  ])('reads %s as %s', (text, day) => {
    expect(parse({ from: text, to: text }).filter).toMatchObject({ from: day, to: day });
  });

  it.each(['1404/12/30', '2025-02-29', '2025-13-01', '0000-00-00', '99999-01-01', '1899-12-31', '2101-01-01', 'دیروز'])(
    'drops %s and says so',
    (text) => {
      const { filter, problems } = parse({ from: text });
      expect(problems).toEqual(['from']);
      expect(filter.from).toBe('2025-10-11');
    },
  );

  it('turns a period round that was given backwards', () => {
    const { filter, problems } = parse({ from: '2025-12-01', to: '2025-11-01' });
    expect(filter).toMatchObject({ from: '2025-11-01', to: '2025-12-01' });
    expect(problems).toEqual(['swapped']);
  });

  it('completes half a period', () => {
    expect(parse({ to: '2020-06-30' }).filter).toMatchObject({ from: '2020-04-02', to: '2020-06-30' });
    expect(parse({ from: '2025-12-01' }).filter).toMatchObject({ from: '2025-12-01', to: TODAY });
    expect(parse({ from: '2026-02-01' }).filter).toMatchObject({ from: '2026-02-01', to: '2026-02-01' });
  });

  it('keeps good values of a list, drops bad ones and says so once', () => {
    const { filter, problems } = parse({
      person: [PERSON, PERSON, 'x', "p-' OR 1=1"],
      topic: 'sports',
      source: 'ilna',
    });
    expect(filter).toMatchObject({ person: [PERSON], topic: [], source: ['ilna'] });
    expect(problems).toEqual(['person', 'topic']);
  });

  it('cleans the words and drops what holds none', () => {
    expect(parse({ q: '  پل \u0000  تازه ' }).filter.q).toBe('پل \ufffd تازه');
    expect(parse({ q: '«»!' })).toMatchObject({ filter: { q: '«»!' }, problems: [] });
    expect(parse({ q: 'پل '.repeat(100) })).toMatchObject({ problems: ['q'] });
  });

  it('makes an interval coarser that no screen could draw', () => {
    const { filter, problems } = parse({ from: '1990-01-01', to: '2025-12-31', interval: 'day' });
    expect(filter.interval).toBe('month');
    expect(problems).toEqual(['intervalTooFine']);
    expect(parse({ from: '2024-01-01', to: '2025-12-31', interval: 'day' }).filter.interval).toBe('day');
  });

  it('counts each text once where it is asked to, from an earlier day only', () => {
    const days = { from: '2025-11-10', to: '2025-11-20' };
    expect(parse({ ...days, once: '1' })).toMatchObject({ filter: { once: true, since: null }, problems: [] });
    expect(parse({ ...days, once: '1', since: '1404/08/10' }).filter).toMatchObject({ since: '2025-11-01' });
    for (const since of ['2025-11-10', '2025-12-01']) {
      expect(parse({ ...days, once: '1', since }).filter).toMatchObject({ once: true, since: null });
    }
    expect(parse({ ...days, since: '2025-11-01' }).filter).toMatchObject({ once: false, since: null });
    expect(parse({ once: 'yes', since: 'دیروز' })).toMatchObject({
      filter: { once: false },
      problems: ['once', 'since'],
    });
  });

  it('is the inverse of filterParams', () => {
    fc.assert(
      fc.property(filterArbitrary, (filter) => {
        expect(parse(filterParams(filter))).toEqual({ filter, problems: [] });
      }),
    );
  });

  it('never throws and always gives a filter that the schema takes', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' }), { maxLength: 60 }));
    const keys = [
      'from',
      'to',
      'speaker',
      'person',
      'topic',
      'source',
      'q',
      'interval',
      'calendar',
      'unit',
      'once',
      'since',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (params) => {
        const { filter } = parse(params);
        expect(filterSchema.parse(filter)).toEqual(filter);
        expect(filter.from <= filter.to).toBe(true);
      }),
    );
  });
});
