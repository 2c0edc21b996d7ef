import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { and, rows, sql, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import { unitConditions } from '../filter/conditions';
import { onceAPast } from '../onceAState';
import type { SplitFilter } from '../filter/splitAtToday';

/** How many hashes are followed: six for each utterance of a whole list. */
const FOLLOWED = 150;

const leadRow = z.object({ hash: z.number(), speakerId: z.string().nullable(), outlets: z.number(), told: z.number() });

/** A hash that statements of one speaker share at several outlets, how many outlets, and how many statements. */
export type Lead = z.infer<typeof leadRow>;

/** A lead as the key of a map. */
export function leadKey({ hash, speakerId }: Pick<Lead, 'hash' | 'speakerId'>): string {
  return `${hash} ${speakerId ?? ''}`;
}

/** What the filter asks of a statement, in whichever outlet. */
export function everywhere(filter: Filter): Sql {
  return unitConditions({ ...filter, source: [], once: false, since: null }, 'statements', null);
}

/** How many outlets, told by how many of 64 bits they set: exact enough for an order, and a third of the time of counting. */
const OUTLETS = sql`bit_count(bit_or(1::bigint << (hashtext(u.source_id) & 63))::bit(64))::int`;

async function leadsAmong(db: Db, { source }: Filter, statements: Sql): Promise<Lead[]> {
  // The filter's outlets must be among them, whoever else carries on.
  const own = source.length > 0 ? [sql`bool_or(u.source_id = ANY(${source}))`] : [];
  return rows(
    db,
    leadRow,
    sql`SELECT u.sketch_first AS hash, u.speaker_id AS "speakerId", ${OUTLETS} AS outlets, count(*)::int AS told
      FROM ${statements} GROUP BY 1, 2 HAVING ${and([sql`${OUTLETS} > 1`, ...own])}
      ORDER BY 3 DESC, 4 DESC, 1, u.speaker_id COLLATE "C" NULLS FIRST LIMIT ${FOLLOWED}::int`,
  );
}

function leadsOf(db: Db, filter: Filter): Promise<Lead[]> {
  return leadsAmong(db, filter, sql`statements u WHERE ${everywhere(filter)} AND u.sketch_first IS NOT NULL`);
}

/** The leads of the whole filter that a part of it has a share in. OFFSET leads each to the index on first hashes. */
function leadsThrough(db: Db, filter: Filter, part: Filter): Promise<Lead[]> {
  return leadsAmong(
    db,
    filter,
    sql`(SELECT DISTINCT u.sketch_first AS hash, u.speaker_id AS speaker FROM statements u
        WHERE ${everywhere(part)} AND u.sketch_first IS NOT NULL) l,
      LATERAL (SELECT * FROM statements u WHERE u.sketch_first = l.hash OFFSET 0) u
      WHERE u.speaker_id IS NOT DISTINCT FROM l.speaker AND ${everywhere(filter)}`,
  );
}

function furthestFirst(a: Lead, b: Lead): number {
  return b.outlets - a.outlets || b.told - a.told || a.hash - b.hash || (leadKey(a) < leadKey(b) ? -1 : 1);
}

/** The leads of a filter, and those among them that its days before today give. */
export interface Leads {
  readonly all: readonly Lead[];
  readonly past: readonly Lead[];
}

/**
 * The smallest hashes that statements of one speaker share at most outlets, most first (MinHash, Broder 1997): those of the
 * days before today, and whatever today has a share in, asked of all days.
 */
export async function getLeads(db: Db, filter: Filter, { past, rest }: SplitFilter): Promise<Leads> {
  if (!past) return { all: await leadsOf(db, filter), past: [] };
  const [kept, touched] = await Promise.all([
    onceAPast(db, ['leads', past], () => leadsOf(db, past)),
    rest ? leadsThrough(db, filter, rest) : [],
  ]);
  const all = new Map([...kept, ...touched].map((lead) => [leadKey(lead), lead]));
  return { all: [...all.values()].sort(furthestFirst).slice(0, FOLLOWED), past: kept };
}
