import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Of } from '@/lib/domain/of';
import type { Grouping } from '../filter/planTrend';

/** What something counted is called; the role is a person's, the one most stories give that quote the person. */
export interface Named {
  readonly name: string;
  readonly role: string | null;
}

const namedRow = z.object({ id: z.string(), name: z.string(), role: z.string().nullable() });

/**
 * The role in which most stories quote a person `p`, of two the newer; none where no story tells one. One story that is
 * read wrongly thus does not rename anybody.
 */
const USUAL_ROLE = sql`(SELECT s.role FROM statements s WHERE s.person_id = p.id AND s.role IS NOT NULL
  GROUP BY s.role ORDER BY count(DISTINCT s.article_id) DESC, max(s.day) DESC, s.role LIMIT 1)`;

async function speakerNames(db: Db, ids: readonly string[]) {
  return rows(
    db,
    namedRow,
    sql`SELECT p.id, p.name, ${USUAL_ROLE} AS role FROM people p WHERE p.id = ANY(${ids})
      UNION ALL SELECT id, name, NULL FROM organisations WHERE id = ANY(${ids})
      UNION ALL SELECT id, name, NULL FROM offices WHERE id = ANY(${ids})`,
  );
}

async function sourceNames(db: Db, ids: readonly string[]) {
  return rows(db, namedRow, sql`SELECT id, name, NULL AS role FROM sources WHERE id = ANY(${ids})`);
}

async function storyTitles(db: Db, ids: readonly string[]) {
  return rows(
    db,
    namedRow,
    sql`SELECT id::text, title AS name, NULL AS role FROM articles WHERE id = ANY(${ids}::uuid[])`,
  );
}

/**
 * The names of persons, organisations and roles (`person`, `speaker`), outlets or topics by id, or the titles of the
 * stories whose reprints are meant; unknown ids are missing. A
 * topic is called by its slug: messages/ hold its names in both languages.
 */
export async function names(
  db: Db,
  kind: Grouping | Of['kind'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Named>> {
  if (kind === 'topic' || kind === 'all') return new Map(ids.map((id) => [id, { name: id, role: null }]));
  const read = kind === 'source' ? sourceNames : kind === 'reprints' ? storyTitles : speakerNames;
  const found = await read(db, ids);
  return new Map(found.map(({ id, name, role }) => [id, { name, role }]));
}
