import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import { isPerson } from '@/lib/domain/isPerson';
import { ofParts, type Of, type OfOne } from '@/lib/domain/of';

/** What counts are split by; `all` does not split them. */
export type Grouping = 'all' | 'person' | 'speaker' | 'topic' | 'source';

/** A question whose answer is numbers by day: how many units of the filter (and of `of`), split by what. */
export interface Question {
  readonly filter: Filter;
  readonly unit: Unit;
  readonly of: Of | null;
  readonly by: Grouping;
  /** Only these values of the grouping; null for all of them. */
  readonly ids: readonly string[] | null;
}

/** Where the numbers come from: the daily table of a kind, narrowed to `ids`, or the facts themselves. */
export type Plan =
  | { readonly from: 'facts' }
  | { readonly from: 'rollup'; readonly table: 'source' | 'person' | 'topic'; readonly ids: readonly string[] | null };

type Subject = { readonly table: 'person' | 'topic'; readonly ids: readonly string[] | null } | 'facts';

function groupingSubject({ by, ids }: Question): Subject[] {
  if (by === 'person' || by === 'topic') return [{ table: by, ids }];
  if (by === 'speaker') return ids?.every(isPerson) ? [{ table: 'person', ids }] : ['facts'];
  return [];
}

function partSubject({ kind, id }: OfOne): Subject | null {
  if (kind === 'source') return null;
  if (kind === 'topic') return { table: 'topic', ids: [id] };
  return kind === 'speaker' && isPerson(id) ? { table: 'person', ids: [id] } : 'facts';
}

function ofSubjects({ of }: Question): Subject[] {
  return ofParts(of).flatMap((part) => partSubject(part) ?? []);
}

/** The daily tables add up over several ids only where each unit has one: a mention one person, a statement one speaker. */
function filterSubjects({ filter, unit }: Question): Subject[] {
  const found: Subject[] = [];
  const { speaker, person, topic } = filter;
  if (speaker.length) {
    found.push(unit === 'statements' && speaker.every(isPerson) ? { table: 'person', ids: speaker } : 'facts');
  }
  if (person.length) {
    const daily = unit === 'mentions' || (unit === 'stories' && person.length === 1);
    found.push(daily ? { table: 'person', ids: person } : 'facts');
  }
  if (topic.length) found.push(topic.length === 1 ? { table: 'topic', ids: topic } : 'facts');
  return found;
}

/**
 * Chooses the daily tables where they give the same numbers as the facts: at most one person or topic (or one list that
 * adds up) beside period and outlets, no words, and every copy of a text counted. Pure.
 */
export function planTrend(question: Question): Plan {
  const { filter } = question;
  if (filter.q !== '' || filter.once) return { from: 'facts' };
  const subjects = [...groupingSubject(question), ...ofSubjects(question), ...filterSubjects(question)];
  const [subject = { table: 'source' as const, ids: null }] = subjects;
  return subjects.length > 1 || subject === 'facts' ? { from: 'facts' } : { from: 'rollup', ...subject };
}
