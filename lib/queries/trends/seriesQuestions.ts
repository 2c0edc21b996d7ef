import { isPerson } from '@/lib/domain/isPerson';
import type { SeriesOf } from '@/lib/domain/explorer';
import type { Filter } from '@/lib/domain/filter';
import type { Grouping, Question } from '../filter/planTrend';

/** A question together with the series that its answer holds: the index of each by the key of its row. */
export interface SeriesQuestion {
  readonly question: Question;
  readonly lines: ReadonlyMap<string, number>;
}

/** By what series of a kind can be counted in one go; null for those that need a question each. */
function groupingOf(of: SeriesOf, filter: Filter): { by: Grouping; id: string } | null {
  if (of === null) return { by: 'all', id: 'all' };
  if (of.kind === 'topic' || of.kind === 'source') return { by: of.kind, id: of.id };
  if (of.kind !== 'speaker') return null;
  if (filter.unit === 'statements') return { by: 'speaker', id: of.id };
  return isPerson(of.id) ? { by: 'person', id: of.id } : null;
}

/**
 * As few questions as answer for all series: one for those that are split by the same thing (people, topics, outlets), one
 * for each of the others. Speakers who are persons stand apart from those who are not, since only they have daily counts.
 * Pure.
 */
export function seriesQuestions(filter: Filter, ofs: readonly SeriesOf[]): SeriesQuestion[] {
  const { unit } = filter;
  const grouped = new Map<string, { by: Grouping; lines: Map<string, number> }>();
  const single: SeriesQuestion[] = [];
  ofs.forEach((of, index) => {
    const grouping = groupingOf(of, filter);
    if (!grouping) {
      single.push({ question: { filter, unit, of, by: 'all', ids: null }, lines: new Map([['all', index]]) });
      return;
    }
    const { by, id } = grouping;
    const key = by === 'speaker' ? `${by} ${id.slice(0, 2)}` : by;
    const group = grouped.get(key) ?? { by, lines: new Map<string, number>() };
    group.lines.set(id, index);
    grouped.set(key, group);
  });
  const groups = [...grouped.values()].map(({ by, lines }) => ({
    question: { filter, unit, of: null, by, ids: by === 'all' ? null : [...lines.keys()] },
    lines,
  }));
  return [...groups, ...single];
}
