import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { OfOne } from '@/lib/domain/of';
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

async function speakerNames(db: Tx, ids: readonly string[]) {
  return rows(
    db,
    namedRow,
    sql`SELECT p.id, p.name, ${USUAL_ROLE} AS role FROM people p WHERE p.id = ANY(${ids})
      UNION ALL SELECT id, name, NULL FROM organisations WHERE id = ANY(${ids})
      UNION ALL SELECT id, name, NULL FROM offices WHERE id = ANY(${ids})`,
  );
}

async function sourceNames(db: Tx, ids: readonly string[]) {
  return rows(db, namedRow, sql`SELECT id, name, NULL AS role FROM sources WHERE id = ANY(${ids})`);
}

async function storyTitles(db: Tx, ids: readonly string[]) {
  return rows(
    db,
    namedRow,
    sql`SELECT id::text, title AS name, NULL AS role FROM articles WHERE id = ANY(${ids}::uuid[])`,
  );
}

/** A key phrase as most stories spell it. */
async function phraseSurfaces(db: Tx, keys: readonly string[]) {
  return rows(
    db,
    namedRow,
    sql`SELECT DISTINCT ON (key) key AS id, surface AS name, NULL AS role FROM article_phrases WHERE key = ANY(${keys})
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
export async function names(db: Tx, kind: Kind, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  if (SELF_NAMED.has(kind)) return new Map(ids.map((id) => [id, { name: id, role: null }]));
  const found = await (READ[kind] ?? speakerNames)(db, ids);
  return new Map(found.map(({ id, name, role }) => [id, { name, role }]));
}
