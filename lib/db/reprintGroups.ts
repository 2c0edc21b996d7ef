import { z } from 'zod';
import type { Tx } from './client';
import { components, type Link } from './components';
import { row, rows, run, sql } from './sql';
import { noteGroups } from './storyCounts';

const idRow = z.object({ id: z.string() });
const memberRow = z.object({ id: z.string(), at: z.date() });
const groupRow = z.object({ id: z.string(), group: z.string() });
const linkRow = z.object({ a: z.string(), b: z.string() });

/**
 * Lets one transaction at a time find out what is a copy of what, until it ends. Two copies that are stored at the same
 * moment would otherwise not see each other. It is to be taken last, when all other rows are written: who holds it waits
 * for nobody, so that nobody waits in a circle.
 */
export async function lockReprints(tx: Tx): Promise<void> {
  await row(tx, z.object({ locked: z.string() }), sql`SELECT pg_advisory_xact_lock(7261, 2)::text AS locked`);
}

/** Removes the links of articles; answers the ids of the articles that were in a group with them, and theirs. */
export async function dropLinks(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const affected = await rows(
    tx,
    idRow,
    sql`SELECT DISTINCT g.article_id::text AS id FROM reprint_groups own JOIN reprint_groups g ON g.group_id = own.group_id
      WHERE own.article_id = ANY(${ids}::uuid[])`,
  );
  if (affected.length > 0) {
    await run(
      tx,
      sql`DELETE FROM reprint_links l USING reprint_links own
        WHERE own.article_id = ANY(${ids}::uuid[]) AND l.article_id = own.other_id AND l.other_id = own.article_id`,
    );
    await run(tx, sql`DELETE FROM reprint_links WHERE article_id = ANY(${ids}::uuid[])`);
  }
  return affected.map(({ id }) => id);
}

/** All articles that links or groups lead to from some; those that are gone are left out. Earliest first, then by id. */
async function reached(tx: Tx, ids: readonly string[]): Promise<z.infer<typeof memberRow>[]> {
  return rows(
    tx,
    memberRow,
    sql`WITH RECURSIVE reached(id) AS (
        SELECT unnest(${ids}::uuid[])
        UNION SELECT n.id FROM reached r, LATERAL (
          SELECT l.other_id AS id FROM reprint_links l WHERE l.article_id = r.id
          UNION ALL SELECT g.article_id FROM reprint_groups own JOIN reprint_groups g ON g.group_id = own.group_id
          WHERE own.article_id = r.id
        ) n
      )
      SELECT a.id::text, a.published_at AS at FROM reached JOIN articles a ON a.id = reached.id ORDER BY a.published_at, a.id`,
  );
}

/**
 * Puts the groups of articles together anew from the links as stored now: groups grow together, fall apart or vanish.
 * A group is called by the id of its first story (earliest, then by id). Stories that get into another group or out of
 * theirs are noted. To run under {@link lockReprints}.
 */
export async function regroup(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const members = await reached(tx, ids);
  const all = members.map(({ id }) => id);
  const links = await rows(
    tx,
    linkRow,
    sql`SELECT article_id::text AS a, other_id::text AS b FROM reprint_links WHERE article_id = ANY(${all}::uuid[])`,
  );
  const groups = components(all, links.map(({ a, b }): Link => [a, b])).filter(({ length }) => length > 1); // prettier-ignore
  const at = new Map(members.map((member) => [member.id, member.at.toISOString()]));
  const grouped = groups.flatMap((group) => group.map((id) => ({ id, group_id: group[0], at: at.get(id) })));
  const before = await rows(
    tx,
    groupRow,
    sql`DELETE FROM reprint_groups WHERE article_id = ANY(${all}::uuid[]) RETURNING article_id::text AS id, group_id::text AS "group"`,
  );
  await run(
    tx,
    sql`INSERT INTO reprint_groups (article_id, group_id, published_at)
      SELECT id, group_id, at FROM jsonb_to_recordset(${JSON.stringify(grouped)}::jsonb) AS x(id uuid, group_id uuid, at timestamptz)`,
  );
  const groupOf = new Map(grouped.map(({ id, group_id }) => [id, group_id]));
  const wasIn = new Map(before.map(({ id, group }) => [id, group]));
  const moved = all.filter((id) => groupOf.get(id) !== wasIn.get(id));
  if (moved.length > 0) await run(tx, noteGroups(moved));
}
