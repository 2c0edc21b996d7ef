import { describe, expect, it } from 'vitest';
import type { SeriesOf } from '@/lib/domain/explorer';
import { unfiltered } from '@/lib/domain/filter';
import { seriesQuestions } from './seriesQuestions';

const FILTER = unfiltered({ from: '2026-01-01', to: '2026-01-31' });
const speaker = (id: string): SeriesOf => ({ kind: 'speaker', id });
const [A, B, BODY] = [speaker('p-a'), speaker('p-b'), speaker('o-a')];
const topic: SeriesOf = { kind: 'topic', id: 'sport' };
const query: SeriesOf = { kind: 'query', id: 'پل' };

const asked = (ofs: readonly SeriesOf[], filter = FILTER) =>
  seriesQuestions(filter, ofs).map(({ question, lines }) => [question.by, question.ids, [...lines.values()]]);

describe('seriesQuestions', () => {
  it('asks once for all series of a kind, and each query for itself', () =>
    expect(asked([A, topic, B, null, query])).toEqual([
      ['person', ['p-a', 'p-b'], [0, 2]],
      ['topic', ['sport'], [1]],
      ['all', null, [3]],
      ['all', null, [4]],
    ]));
  it('asks for the stories of a body that speaks by itself', () =>
    expect(asked([A, BODY])).toEqual([
      ['person', ['p-a'], [0]],
      ['all', null, [1]],
    ]));
  it('asks for statements by who makes them, persons apart', () =>
    expect(asked([A, BODY, B], { ...FILTER, unit: 'statements' })).toEqual([
      ['speaker', ['p-a', 'p-b'], [0, 2]],
      ['speaker', ['o-a'], [1]],
    ]));
  it('asks nothing for no series', () => expect(asked([])).toEqual([]));
});
