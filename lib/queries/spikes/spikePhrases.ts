import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, unionAll, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Spike, SpikePhrase } from '@/lib/domain/spikes';
import { unitConditions } from '../filter/conditions';
import {
  daysBefore,
  LEAST_BEFORE,
  storiesOf,
  tellingPhrases,
  withPart,
  wordsOf,
  type CountedPhrase,
  type StoryCounts,
} from './telling';

/** How many key phrases of the day are looked for in the texts. */
const MOST_CANDIDATES = 8;

function storyCount(filter: Filter, of: Of | null): Sql {
  return sql`(SELECT count(*)::int FROM articles u WHERE ${unitConditions(filter, 'stories', of)})`;
}

const candidateRow = z.object({ surface: z.string() });

/** The key phrases of the day's stories that most of them share and that are rare before, as most of them spell it. */
async function candidates(db: Db, spike: Spike): Promise<string[]> {
  const day = storiesOf(spike);
  const past = daysBefore(spike);
  const found = await rows(
    db,
    candidateRow,
    sql`WITH here AS (SELECT p.key, mode() WITHIN GROUP (ORDER BY p.surface) AS surface, count(*) AS n, min(p.rank) AS rank
        FROM articles u JOIN article_phrases p ON p.article_id = u.id
        WHERE ${unitConditions(day, 'stories', spike.of)} GROUP BY p.key ORDER BY n DESC, rank, p.key LIMIT 60),
      past AS (SELECT p.key, count(*) AS n FROM article_phrases p
        WHERE p.key IN (SELECT key FROM here) AND p.day BETWEEN ${past.from}::date AND ${past.to}::date GROUP BY p.key)
      SELECT h.surface FROM here h LEFT JOIN past ON past.key = h.key
      ORDER BY h.n::float * h.n / (h.n + coalesce(past.n, 0)) DESC, h.rank, h.key LIMIT ${MOST_CANDIDATES}::int`,
  );
  return found.map(({ surface }) => surface);
}

/** What a day's stories are held against: the subject's own before, or all before where it had hardly any. */
interface Background {
  readonly of: Of | null;
  readonly stories: StoryCounts;
}

async function background(db: Db, spike: Spike): Promise<Background> {
  const counted = z.object({ here: z.number(), own: z.number(), all: z.number() });
  const [found] = await rows(
    db,
    counted,
    sql`SELECT ${storyCount(storiesOf(spike), spike.of)} AS here, ${storyCount(daysBefore(spike), spike.of)} AS own,
      ${storyCount(daysBefore(spike), null)} AS all`,
  );
  const { here, own, all } = found ?? { here: 0, own: 0, all: 0 };
  const enough = own >= LEAST_BEFORE;
  return { of: enough ? spike.of : null, stories: { here, background: enough ? own : all } };
}

const countRow = z.object({ at: z.number(), n: z.number() });

/** How many stories of a filter each of some conditions counts, in their order. */
async function countEach(db: Db, filter: Filter, ofs: readonly Of[]): Promise<number[]> {
  if (ofs.length === 0) return [];
  const each = ofs.map((of, at) => sql`SELECT ${at}::int AS at, ${storyCount(filter, of)} AS n`);
  const found = new Map((await rows(db, countRow, unionAll(each))).map(({ at, n }) => [at, n]));
  return ofs.map((_, at) => found.get(at) ?? 0);
}

/** Counts the words of phrases; those that a single story of the day holds are left out, as they tell nothing. */
async function countPhrases(
  db: Db,
  spike: Spike,
  surfaces: readonly string[],
  { of }: Background,
): Promise<CountedPhrase[]> {
  const own = (surface: string) => withPart(spike.of, wordsOf(surface));
  const heres = await countEach(db, storiesOf(spike), surfaces.map(own));
  const shared = surfaces.flatMap((surface, at) => {
    const here = heres[at] ?? 0;
    return here > 1 ? [{ surface, here }] : [];
  });
  const past = daysBefore(spike);
  const before = countEach(
    db,
    past,
    shared.map(({ surface }) => own(surface)),
  );
  const all = of
    ? before
    : countEach(
        db,
        past,
        shared.map(({ surface }) => wordsOf(surface)),
      );
  const [befores, backgrounds] = await Promise.all([before, all]);
  return shared.map((phrase, at) => ({ ...phrase, before: befores[at] ?? 0, background: backgrounds[at] ?? 0 }));
}

/**
 * The phrases that set a spike's day apart from the four weeks before, and how many stories the day has. Candidates are the
 * key phrases of the day's stories; what counts is how many stories hold their words.
 */
export async function spikePhrases(
  db: Db,
  spike: Spike,
): Promise<{ readonly stories: number; readonly phrases: readonly SpikePhrase[] }> {
  const [surfaces, against] = await Promise.all([candidates(db, spike), background(db, spike)]);
  const { stories } = against;
  return { stories: stories.here, phrases: tellingPhrases(await countPhrases(db, spike, surfaces, against), stories) };
}
