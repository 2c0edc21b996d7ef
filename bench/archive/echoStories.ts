import type { Db, Tx } from '@/lib/db/client';
import { nothing, run, sql, type Sql } from '@/lib/db/sql';

const LIMITS = { timeout: 3_600_000, maxWait: 60_000 };

/** Who is named in no more stories than this is another person in each echo: an archive that grows meets new names. */
const RARE = 2;

/** Which echo a story has under which number, and when it appeared. */
const ECHOES = (count: number, seconds: number) => sql`CREATE TEMPORARY TABLE echoes ON COMMIT DROP AS
  SELECT a.id, k, md5(a.id::text || k)::uuid AS echo, a.published_at - k * ${seconds}::float8 * interval '1 second' AS at,
    ((a.published_at - k * ${seconds}::float8 * interval '1 second') AT TIME ZONE 'Asia/Tehran')::date AS day
  FROM articles a, generate_series(1, ${count}::int) k`;

const PEOPLE = sql`CREATE TEMPORARY TABLE echo_people ON COMMIT DROP AS
  SELECT p.id, k, 'p-' || substr(md5(p.id || k), 1, 16) AS echo, p.name || ' ' || k AS name, p.key || ' ' || k AS key, p.role
  FROM people p, (SELECT DISTINCT k FROM echoes) e
  WHERE (SELECT count(DISTINCT m.article_id) FROM mentions m WHERE m.person_id = p.id) <= ${RARE}::int`;

interface Copied {
  readonly table: Sql;
  /** The column that names the story. */
  readonly owner: 'id' | 'article_id';
  /** Whether it also tells the day. */
  readonly dated?: boolean;
  /** What is different in an echo besides id and day, as pairs for jsonb_build_object. */
  readonly changes?: Sql;
  /** Whether rows name a person. */
  readonly person?: boolean;
  /** The columns that are written, where PostgreSQL makes some by itself. */
  readonly columns?: Sql;
}

const OWNED = 'article_id';
const COPIED: readonly Copied[] = [
  {
    table: sql`articles`,
    owner: 'id',
    changes: sql`, 'published_at', e.at, 'url', x.url || '?' || e.k, 'content_hash', x.content_hash || e.k`,
  },
  { table: sql`article_search`, owner: OWNED },
  { table: sql`article_topics`, owner: OWNED },
  { table: sql`article_phrases`, owner: OWNED },
  { table: sql`mentions`, owner: OWNED, person: true, changes: sql`, 'person_id', coalesce(p.echo, x.person_id)` },
  {
    table: sql`statements`,
    owner: OWNED,
    person: true,
    columns: sql`article_id, seq, speaker_type, person_id, organisation_id, office_id, speaker_id, speaker, role, reference,
      surface, cue, cue_key, kind, text, start_offset, end_offset, cue_start, cue_end, speaker_start, speaker_end,
      antecedent_start, antecedent_end, rule, sketch, tsv, day, source_id`,
    // An echo is no second report of the same words: what statements are recognised by differs.
    changes: sql`, 'person_id', coalesce(p.echo, x.person_id), 'speaker_id', coalesce(p.echo, x.speaker_id),
      'sketch', to_jsonb(ARRAY(SELECT h # (e.k * 7919) FROM unnest(x.sketch) h ORDER BY 1))`,
  },
  {
    table: sql`reprint_groups`,
    owner: OWNED,
    dated: false,
    changes: sql`, 'group_id', md5(x.group_id::text || e.k)::uuid, 'published_at', e.at`,
  },
];

/** Copies whole rows, whatever columns they have unless they are told, with the ids and days of their echoes. */
function copyRows({ table, owner, dated = true, changes = nothing, person = false, columns }: Copied): Sql {
  const story = owner === 'id' ? sql`id` : sql`article_id`;
  const [into, these] = columns ? [sql`(${columns})`, columns] : [nothing, sql`*`];
  return sql`INSERT INTO ${table} ${into} SELECT ${these} FROM (SELECT r.* FROM ${table} x JOIN echoes e ON e.id = x.${story}
    ${person ? sql`LEFT JOIN echo_people p ON p.id = x.person_id AND p.k = e.k` : nothing},
    LATERAL jsonb_populate_record(x, jsonb_build_object(${owner}::text, e.echo ${dated ? sql`, 'day', e.day` : nothing} ${changes})) r) rows`;
}

/**
 * Key phrases: the stories that are read exchange words, so that hardly a term recurs in one. Four a story, of a thousand,
 * few of them frequent.
 */
const PHRASES = sql`INSERT INTO article_phrases (article_id, key, surface, rank, score, evidence, day, source_id)
  SELECT a.id, 'طرح ' || n, 'طرح ' || n, min(i), 2, ARRAY[0, 10], a.day, a.source_id
  FROM articles a, generate_series(1, 4) i,
    LATERAL (SELECT floor(1000 ^ ((hashtext(a.id::text || i) & 65535) / 65536.0))::int AS n) f
  GROUP BY a.id, n ON CONFLICT DO NOTHING`;

async function copyAll(tx: Tx, count: number, seconds: number): Promise<void> {
  await run(tx, ECHOES(count, seconds));
  await run(tx, PEOPLE);
  await run(tx, sql`CREATE INDEX ON echo_people (id, k)`);
  await run(
    tx,
    sql`INSERT INTO people (id, name, key, role) SELECT echo, name, key, role FROM echo_people ON CONFLICT DO NOTHING`,
  );
  for (const copied of COPIED) await run(tx, copyRows(copied));
}

/** Repeats all stories `count` times, each time `seconds` earlier than before, with all their facts; adds key phrases. */
export async function echoStories(db: Db, count: number, seconds: number): Promise<void> {
  if (count > 0) await db.$transaction((tx) => copyAll(tx, count, seconds), LIMITS);
  await run(db, PHRASES);
}
