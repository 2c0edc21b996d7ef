import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import { unitConditions } from '../filter/conditions';
import type { SplitFilter } from '../filter/splitAtToday';
import { onceAPast } from '../onceAState';
import { everywhere, leadKey, type Lead, type Leads } from './leads';
import { hashesSaid } from './hashesSaid';

const seedRow = z.object({
  hash: z.number(),
  speakerId: z.string().nullable(),
  articleId: z.string(),
  seq: z.number(),
  outlets: z.number(),
});

/** Where an utterance is looked for: the earliest statement of a lead, and the outlets of all that have the lead's hash. */
export type Seed = z.infer<typeof seedRow>;

/**
 * The filter's earliest statement of each lead, with the outlets of all statements of the speaker that have the hash, not only
 * as their smallest. OFFSET leads each to the index on sketches and keeps others out.
 */
async function seedsOf(db: Db, filter: Filter, leads: readonly Lead[]): Promise<Seed[]> {
  if (leads.length === 0) return [];
  const first = (of: Sql) => sql`(array_agg(${of} ORDER BY a.published_at, u.article_id, u.seq)
    FILTER (WHERE ${unitConditions(filter, 'statements', null)}))[1]`;
  return rows(
    db,
    seedRow,
    sql`SELECT * FROM (
        SELECT l.hash, l."speakerId", ${first(sql`u.article_id::text`)} AS "articleId", ${first(sql`u.seq`)} AS seq,
          count(DISTINCT u.source_id)::int AS outlets
        FROM jsonb_to_recordset(${JSON.stringify(leads)}::jsonb) AS l(hash int, "speakerId" text),
          LATERAL (SELECT * FROM statements u WHERE u.sketch && ARRAY[l.hash] OFFSET 0) u
          JOIN articles a ON a.id = u.article_id
        WHERE u.speaker_id IS NOT DISTINCT FROM l."speakerId" AND ${everywhere(filter)} GROUP BY l.hash, l."speakerId") s
      WHERE seq IS NOT NULL`,
  );
}

function furthestFirst(a: Seed, b: Seed): number {
  return b.outlets - a.outlets || (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.seq - b.seq);
}

/** The seeds of leads, those of most outlets first. Leads of which today says nothing have those of the days before. */
export async function getSeeds(db: Db, filter: Filter, leads: Leads, { past, rest }: SplitFilter): Promise<Seed[]> {
  if (!past) return (await seedsOf(db, filter, leads.all)).sort(furthestFirst);
  const [kept, said] = await Promise.all([
    onceAPast(db, ['seeds', past], () => seedsOf(db, past, leads.past)),
    rest ? hashesSaid(db, rest, leads.all.map(({ hash }) => hash)) : new Set<number>(), // prettier-ignore
  ]);
  const known = new Set(leads.past.map(leadKey));
  const [asked, others] = [true, false].map((anew) =>
    leads.all.filter((lead) => (said.has(lead.hash) || !known.has(leadKey(lead))) === anew),
  );
  const unchanged = new Set((others ?? []).map(leadKey));
  const fresh = await seedsOf(db, filter, asked ?? []);
  return [...kept.filter((seed) => unchanged.has(leadKey(seed))), ...fresh].sort(furthestFirst);
}
