import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { addDays, tehranDay } from '@/lib/domain/tehran';

/** How many days are looked back. */
const DAYS = 14;
/** An outlet has gone silent when this many stories should have come since its last one: three of its usual gaps. */
const SILENT_AFTER = 3;
/** Before an outlet was seen on this many days, nothing is said about what is usual. */
const ENOUGH_DAYS = 3;

/** What can be said of an outlet's stories of the last 14 days. */
export interface Pace {
  readonly today: number;
  /** The median of the full days since its first story of the last 14; null for fewer than three. */
  readonly usual: number | null;
  /** The instant of its newest story whose time is known. */
  readonly lastStoryAt: Date | null;
  /** How many stories usually come in the hours of day since then; null when that is less than three. */
  readonly missed: number | null;
}

/** The middle of numbers, the lower of two; 0 for none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

interface Days {
  /** Stories by day, ISO. */
  readonly byDay: ReadonlyMap<string, number>;
  readonly expected: number;
  readonly lastStoryAt: Date | null;
}

/** The pace of an outlet on a Tehran day, ISO. */
export function paceOf({ byDay, expected, lastStoryAt }: Days, day: string): Pace {
  const before = Array.from({ length: DAYS }, (_, back) => addDays(day, -1 - back));
  const first = before.findLastIndex((each) => byDay.has(each));
  const counts = before.slice(0, first + 1).map((each) => byDay.get(each) ?? 0);
  const enough = counts.length >= ENOUGH_DAYS;
  return {
    today: byDay.get(day) ?? 0,
    usual: enough ? median(counts) : null,
    lastStoryAt,
    missed: enough && expected >= SILENT_AFTER ? Math.floor(expected) : null,
  };
}

const dayRow = z.object({ sourceId: z.string(), day: z.iso.date(), stories: z.number() });
const lastRow = z.object({ sourceId: z.string(), at: z.date().nullable(), expected: z.number() });

/**
 * The pace of outlets, by slug. What is expected since the last story counts the same hours of the 14 days before, so that a
 * quiet night is no silence.
 */
export async function paceOfOutlets(db: Tx, slugs: readonly string[], now: Date): Promise<ReadonlyMap<string, Pace>> {
  const day = tehranDay(now);
  const since = addDays(day, -DAYS);
  const [days, lasts] = await Promise.all([
    rows(
      db,
      dayRow,
      sql`SELECT source_id AS "sourceId", day::text, count(*)::int AS stories FROM articles
        WHERE source_id = ANY(${slugs}::text[]) AND day BETWEEN ${since}::date AND ${day}::date GROUP BY 1, 2`,
    ),
    rows(
      db,
      lastRow,
      sql`WITH recent AS (
          SELECT source_id, extract(epoch FROM ${now}::timestamptz - published_at)::float8 AS age, published_at FROM articles
          WHERE source_id = ANY(${slugs}::text[]) AND day BETWEEN ${since}::date AND ${day}::date
            AND precision = 'minute' AND published_at <= ${now}::timestamptz),
        last AS (SELECT source_id, max(published_at) AS at, min(age) AS silence FROM recent GROUP BY 1)
        SELECT l.source_id AS "sourceId", l.at,
          (count(*) FILTER (WHERE r.age > l.silence AND r.age - 86400 * floor(r.age / 86400) < l.silence)
            * greatest(1, l.silence / 86400) / ${DAYS}::int)::float8 AS expected
        FROM last l JOIN recent r USING (source_id) GROUP BY l.source_id, l.at, l.silence`,
    ),
  ]);
  const lastOf = new Map(lasts.map((last) => [last.sourceId, last]));
  return new Map(
    slugs.map((slug) => {
      const own = days.filter(({ sourceId }) => sourceId === slug);
      const byDay = new Map(own.map((each) => [each.day, each.stories]));
      const last = lastOf.get(slug);
      return [slug, paceOf({ byDay, expected: last?.expected ?? 0, lastStoryAt: last?.at ?? null }, day)] as const;
    }),
  );
}
