import { describe, expect, it } from 'vitest';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import { planTrend, type Question } from './planTrend';

const A = 'p-000000000000000a';
const B = 'p-000000000000000b';
const BODY = 'o-000000000000000c';
const EMPTY: Filter = unfiltered({ from: '2026-01-01', to: '2026-01-31' });
const plan = (filter: Partial<Filter>, question: Partial<Question> = {}) =>
  planTrend({ filter: { ...EMPTY, ...filter }, unit: 'stories', of: null, by: 'all', ids: null, ...question });

const FACTS = { from: 'facts' };
const daily = (table: string, ids: readonly string[] | null = null) => ({ from: 'rollup', table, ids });

describe('planTrend', () => {
  it('counts a period and its outlets from the daily counts of outlets', () => {
    expect(plan({})).toEqual(daily('source'));
    expect(plan({ source: ['ilna', 'irna'] }, { by: 'source' })).toEqual(daily('source'));
    expect(plan({}, { of: { kind: 'source', id: 'ilna' } })).toEqual(daily('source'));
  });

  it('counts one person or topic from its own daily counts', () => {
    expect(plan({ person: [A] })).toEqual(daily('person', [A]));
    expect(plan({}, { of: { kind: 'speaker', id: A } })).toEqual(daily('person', [A]));
    expect(plan({ source: ['ilna'] }, { of: { kind: 'topic', id: 'sport' }, by: 'source' })).toEqual(
      daily('topic', ['sport']),
    );
    expect(plan({}, { by: 'person', ids: [A, B] })).toEqual(daily('person', [A, B]));
    expect(plan({}, { by: 'topic' })).toEqual(daily('topic'));
  });

  it('adds up several ids only where a unit has one of them', () => {
    expect(plan({ person: [A, B] }, { unit: 'mentions' })).toEqual(daily('person', [A, B]));
    expect(plan({ person: [A, B] })).toEqual(FACTS);
    expect(plan({ speaker: [A, B] }, { unit: 'statements' })).toEqual(daily('person', [A, B]));
    expect(plan({ topic: ['sport', 'health'] })).toEqual(FACTS);
  });

  it('goes to the facts for words, for texts that count once and their copies, for bodies that speak, and for two subjects at once', () => {
    expect(plan({ q: 'پل' })).toEqual(FACTS);
    expect(plan({ once: true })).toEqual(FACTS);
    expect(plan({}, { of: { kind: 'reprints', id: '1b671a64-40d5-491e-99b0-da01ff1f3341' } })).toEqual(FACTS);
    expect(plan({ speaker: [BODY] }, { unit: 'statements' })).toEqual(FACTS);
    expect(plan({ speaker: [A] })).toEqual(FACTS);
    expect(plan({ person: [A] }, { unit: 'statements' })).toEqual(FACTS);
    expect(plan({ person: [A] }, { of: { kind: 'topic', id: 'sport' } })).toEqual(FACTS);
    expect(plan({}, { by: 'speaker', unit: 'statements' })).toEqual(FACTS);
    expect(plan({}, { by: 'speaker', unit: 'statements', ids: [A] })).toEqual(daily('person', [A]));
  });
});
