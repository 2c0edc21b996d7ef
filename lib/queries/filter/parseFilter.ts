import { z } from 'zod';
import { CALENDARS, INTERVALS, UNITS } from '@/lib/domain/filterChoices';
import { filterSchema, personId, sourceSlug, speakerId, topicSlug } from '@/lib/domain/filterSchema';
import type { Filter } from '@/lib/domain/filter';
import { LONGEST_QUERY } from '@/lib/domain/query/parseQuery';
import { addDays } from '@/lib/domain/tehran';
import { cleanAtDoor } from '@/lib/text/01-normalise';
import { defaultInterval, fitInterval } from '@/lib/domain/fitInterval';
import { periodDay } from './periodDay';

/** Search params as Next gives them to a page, or as a URL holds them. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>> | URLSearchParams;

/** Message keys below `filters.problems`: which value of the address was dropped or changed. */
export type FilterProblem =
  | 'from'
  | 'to'
  | 'swapped'
  | 'speaker'
  | 'person'
  | 'topic'
  | 'source'
  | 'q'
  | 'interval'
  | 'intervalTooFine'
  | 'calendar'
  | 'unit'
  | 'once'
  | 'since';

export interface ParsedFilter {
  readonly filter: Filter;
  /** In the order of the filter's fields, each at most once. */
  readonly problems: readonly FilterProblem[];
}

const DEFAULT_DAYS = 90;
/** Values of one field; an address can hold thousands, and refusing each takes time. */
const MOST_LOOKED_AT = 60;

function valuesOf(params: SearchParams, key: string): readonly string[] {
  const value = params instanceof URLSearchParams ? params.getAll(key) : (params[key] ?? []);
  return (typeof value === 'string' ? [value] : value).filter((one) => one !== '');
}

/** Reads one value a key, noting what it had to drop. */
class Reader {
  readonly problems = new Set<FilterProblem>();
  constructor(private readonly params: SearchParams) {}

  list<Value extends string>(key: FilterProblem, schema: z.ZodType<Value>, most: number): Value[] {
    const given = [...new Set(valuesOf(this.params, key))];
    const looked = given.slice(0, MOST_LOOKED_AT);
    const good = looked.flatMap((one) => schema.safeParse(one).data ?? []).slice(0, most);
    if (good.length < given.length) this.problems.add(key);
    return good;
  }

  choice<Value extends string>(key: FilterProblem, schema: z.ZodType<Value>, fallback: Value): Value {
    return this.list(key, schema, 1)[0] ?? fallback;
  }

  flag(key: FilterProblem): boolean {
    return this.choice(key, z.enum(['0', '1']), '0') === '1';
  }

  day(key: 'from' | 'to' | 'since'): string | null {
    const text = valuesOf(this.params, key)[0];
    const day = text === undefined ? null : periodDay(text);
    if (text !== undefined && day === null) this.problems.add(key);
    return day;
  }

  /** What was searched, at most as long as a query may be. One that is no query stays: it finds nothing and says why. */
  words(): string {
    const text = cleanAtDoor(valuesOf(this.params, 'q').join(' ')).replace(/\s+/g, ' ').trim();
    const words = text.slice(0, LONGEST_QUERY).trim();
    if (words.length < text.length) this.problems.add('q');
    return cleanAtDoor(words);
  }
}

/** A whole period from what was given of it: the last 90 days, or 90 days up to the end, or from the start to today. */
function period(from: string | null, to: string | null, today: string): { from: string; to: string } {
  const end = to ?? (from !== null && from > today ? from : today);
  const start = from ?? addDays(end, 1 - DEFAULT_DAYS);
  return start <= end ? { from: start, to: end } : { from: end, to: start };
}

/**
 * The filter that an address asks for. Never throws: a bad value is dropped, a period given backwards is turned round, an
 * interval too fine for its period is made coarser, and each such change is told in `problems`. `today` is the Tehran day
 * (ISO) on which the default period of 90 days ends; the calendar is Jalali by default in Persian (`fa`).
 */
export function parseFilter(
  params: SearchParams,
  { today, locale }: { readonly today: string; readonly locale: string },
): ParsedFilter {
  const reader = new Reader(params);
  const given = { from: reader.day('from'), to: reader.day('to') };
  if (given.from && given.to && given.from > given.to) reader.problems.add('swapped');
  const days = period(given.from, given.to, today);
  const lists = {
    speaker: reader.list('speaker', speakerId, 20),
    person: reader.list('person', personId, 20),
    topic: reader.list('topic', topicSlug, 17),
    source: reader.list('source', sourceSlug, 50),
    q: reader.words(),
  };
  const asked = reader.choice('interval', z.enum(INTERVALS), defaultInterval(days.from, days.to));
  const interval = fitInterval(asked, days.from, days.to);
  if (interval !== asked) reader.problems.add('intervalTooFine');
  const calendar = reader.choice('calendar', z.enum(CALENDARS), locale.startsWith('fa') ? 'jalali' : 'gregorian');
  const unit = reader.choice('unit', z.enum(UNITS), 'stories');
  const once = reader.flag('once');
  const earlier = reader.day('since');
  // A later day than the first would let a text count twice.
  const since = once && earlier !== null && earlier < days.from ? earlier : null;
  return {
    filter: filterSchema.parse({ ...days, ...lists, interval, calendar, unit, once, since }),
    problems: [...reader.problems],
  };
}
