import { z } from 'zod';
import { sql } from '@/lib/db/sql';
import type { SourceRef } from '@/lib/domain/rows/sourceRef';
import type { When } from '@/lib/domain/rows/when';

/** What every row of a list tells of its story, of the tables `a` (articles) and `so` (sources). */
export const STORY_COLUMNS = sql`a.id::text AS "articleId", a.title, so.id AS slug, so.name AS outlet, a.published_at AS instant,
  a.precision, a.day::text AS day, a.url`;

/** The parsed form of {@link STORY_COLUMNS}. */
export const storyColumns = z.object({
  articleId: z.string(),
  title: z.string(),
  slug: z.string(),
  outlet: z.string(),
  instant: z.date(),
  precision: z.enum(['day', 'minute']),
  day: z.iso.date(),
  /** Where the outlet published it. */
  url: z.string().nullable(),
});

type StoryColumns = z.infer<typeof storyColumns>;

/** Newest first, and always in the same order; rows of one story stand in the order of the text. */
export const NEWEST_STORY_FIRST = sql`u.day DESC, a.published_at DESC, a.id`;

/** The outlet of a row. */
export function sourceRef({ slug, outlet }: Pick<StoryColumns, 'slug' | 'outlet'>): SourceRef {
  return { slug, name: outlet };
}

/** When a row's story appeared: its instant in ISO and UTC, its day in ISO and Tehran's. */
export function when({ instant, precision, day }: Pick<StoryColumns, 'instant' | 'precision' | 'day'>): When {
  return { instant: instant.toISOString(), precision, day };
}
