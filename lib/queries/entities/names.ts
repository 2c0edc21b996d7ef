import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { OfOne } from '@/lib/domain/of';
import type { Grouping } from '../filter/planTrend';

const namedRow = z.object({ id: z.string(), name: z.string() });

async function speakerNames(db: Tx, ids: readonly string[]) {
  return rows(
    db,
    namedRow,
    sql`SELECT id, name FROM people WHERE id = ANY(${ids})
      UNION ALL SELECT id, name FROM organisations WHERE id = ANY(${ids})
      UNION ALL SELECT id, name FROM offices WHERE id = ANY(${ids})`,
  );
}

async function sourceNames(db: Tx, ids: readonly string[]) {
  return rows(db, namedRow, sql`SELECT id, name FROM sources WHERE id = ANY(${ids})`);
}

async function storyTitles(db: Tx, ids: readonly string[]) {
  return rows(db, namedRow, sql`SELECT id::text, title AS name FROM articles WHERE id = ANY(${ids}::uuid[])`);
}

/** A key phrase as most stories spell it. */
async function phraseSurfaces(db: Tx, keys: readonly string[]) {
  return rows(
    db,
    namedRow,
    sql`SELECT DISTINCT ON (key) key AS id, surface AS name FROM article_phrases WHERE key = ANY(${keys})
      GROUP BY key, surface ORDER BY key, count(*) DESC, surface`,
  );
}

type Kind = Grouping | OfOne['kind'];

/** What is called by its id itself: topics (messages/ hold their names), reporting verbs and queries. */
const SELF_NAMED: ReadonlySet<Kind> = new Set<Kind>(['topic', 'all', 'cue', 'query']);

const READ: Readonly<Record<string, typeof speakerNames>> = {
  source: sourceNames,
  reprints: storyTitles,
  phrase: phraseSurfaces,
};

/**
 * The names of persons, organisations and roles (`person`, `speaker`), outlets or key phrases by id, or the titles of the
 * stories whose reprints are meant; unknown ids are missing.
 */
export async function names(db: Tx, kind: Kind, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (SELF_NAMED.has(kind)) return new Map(ids.map((id) => [id, id]));
  const found = await (READ[kind] ?? speakerNames)(db, ids);
  return new Map(found.map(({ id, name }) => [id, name]));
}
