import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql, unionAll, type Sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Spike, SpikePhrase } from '@/lib/domain/spikes';
import { unitConditions } from '../filter/conditions';
import { daysBefore, LEAST_BEFORE, storiesOf, tellingPhrases, withPart, wordsOf, type StoryCounts } from './telling';

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

const phraseRow = z.object({ at: z.number(), here: z.number(), before: z.number(), background: z.number() });

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
  if (surfaces.length === 0) return { stories: stories.here, phrases: [] };
  const counts = await rows(
    db,
    phraseRow,
    unionAll(
      surfaces.map((surface, at) => {
        const words = wordsOf(surface);
        const own = withPart(spike.of, words);
        const all = against.of === null ? words : own;
        return sql`SELECT ${at}::int AS at, ${storyCount(storiesOf(spike), own)} AS here,
          ${storyCount(daysBefore(spike), own)} AS before, ${storyCount(daysBefore(spike), all)} AS background`;
      }),
    ),
  );
  const counted = counts.map(({ at, ...each }) => ({ surface: surfaces[at] ?? '', ...each }));
  return { stories: stories.here, phrases: tellingPhrases(counted, stories) };
}
