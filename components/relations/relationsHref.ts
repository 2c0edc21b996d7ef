import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

/** The screens of the section. */
export const RELATIONS = {
  people: '/relations',
  speakers: '/relations/speakers',
  outlets: '/relations/outlets',
  verbs: '/relations/verbs',
} as const;

/** The network around one person. */
export function networkHref(filter: Filter, who: string): string {
  return filterHref(RELATIONS.people, filter, { who });
}
