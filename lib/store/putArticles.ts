import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { rows, run, sql } from '@/lib/db/sql';
import type { IngestOutcome } from '@/lib/domain/article';
import type { Range } from '@/lib/domain/range';
import type { Story } from './story';

const flat = (ranges: readonly Range[]): number[] => ranges.flatMap(({ start, end }) => [start, end]);
const idOnly = z.object({ id: z.string() });

/** The article's columns in JSON, and the same in SQL. */
function articleRow({ id, contentHash, source, draft, annotations }: Story) {
  const { instant, precision, day } = draft.publishedAt;
  const { agency, via, version, furniture, sentences } = annotations;
  const { url, title, body, demo, author = null, section = null, imageUrl = null } = draft;
  const said = { author, section, image_url: imageUrl };
  const text = { url, title, body, demo, ...said, content_hash: contentHash, agency, via };
  const when = { published_at: instant, precision, day };
  return {
    id,
    source_id: source.slug,
    ...text,
    ...when,
    version,
    furniture: flat(furniture),
    sentences: flat(sentences),
  };
}

const recordset = (
  stories: readonly Story[],
) => sql`jsonb_to_recordset(${JSON.stringify(stories.map(articleRow))}::jsonb)
  AS x(id uuid, source_id text, url text, title text, body text, demo boolean, content_hash text, agency text, via text,
    published_at timestamptz, precision text, day date, version int, furniture int[], sentences int[],
    author text, section text, image_url text)`;

async function insertSources(tx: Tx, stories: readonly Story[]): Promise<void> {
  const sources = new Map(stories.map(({ source, draft }) => [source.slug, { ...source, demo: draft.demo }]));
  const ordered = [...sources.keys()].sort().map((id) => sources.get(id));
  await run(
    tx,
    sql`INSERT INTO sources (id, name, name_en, host, demo)
      SELECT slug, name, "nameEn", host, demo FROM jsonb_to_recordset(${JSON.stringify(ordered)}::jsonb)
        AS x(slug text, name text, "nameEn" text, host text, demo boolean)
      ON CONFLICT DO NOTHING`,
  );
}

/** Inserts the articles that are not there yet; answers their ids. */
async function insertNew(tx: Tx, stories: readonly Story[]): Promise<ReadonlySet<string>> {
  const inserted = await rows(
    tx,
    idOnly,
    sql`INSERT INTO articles (id, source_id, url, title, body, demo, content_hash, agency, via, published_at, precision, day,
        pipeline_version, furniture, sentences, author, section, image_url)
      SELECT id, source_id, url, title, body, demo, content_hash, agency, via, published_at, precision, day,
        version, furniture, sentences, author, section, image_url FROM ${recordset(stories)}
      ON CONFLICT DO NOTHING RETURNING id::text`,
  );
  return new Set(inserted.map(({ id }) => id));
}

/**
 * Locks the articles whose content was never stored; answers their ids. Content that an update replaced is no news: an old
 * file ingested again must not bring it back.
 */
async function lockChanged(tx: Tx, stories: readonly Story[]): Promise<ReadonlySet<string>> {
  const wanted = stories.map(({ id, contentHash }) => ({ id, hash: contentHash }));
  const changed = await rows(
    tx,
    idOnly,
    sql`SELECT a.id::text FROM articles a
      JOIN jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS x(id uuid, hash text) ON x.id = a.id AND x.hash <> a.content_hash
      WHERE NOT EXISTS (SELECT 1 FROM article_revisions r WHERE r.article_id = a.id AND r.content_hash = x.hash)
      ORDER BY a.id FOR NO KEY UPDATE OF a`,
  );
  return new Set(changed.map(({ id }) => id));
}

/** Which stories are new, updated or known, decided with their rows locked against other writers. */
export type Outcomes = ReadonlyMap<string, IngestOutcome>;

/**
 * Inserts the new articles and tells which others differ from what is stored; those stay as they are until
 * {@link replaceArticles}, so that what their old facts counted can be taken back first. Ids are distinct.
 */
export async function insertArticles(tx: Tx, stories: readonly Story[]): Promise<Outcomes> {
  await insertSources(tx, stories);
  const ordered = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  const inserted = await insertNew(tx, ordered);
  const rest = ordered.filter(({ id }) => !inserted.has(id));
  const changed = rest.length ? await lockChanged(tx, rest) : new Set<string>();
  return new Map(stories.map(({ id }) => [id, inserted.has(id) ? 'new' : changed.has(id) ? 'updated' : 'known']));
}

/** Keeps the stored text of articles as a revision. */
async function keepRevisions(tx: Tx, ids: readonly string[]): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO article_revisions (article_id, seq, title, body, content_hash)
      SELECT a.id, (SELECT count(*) FROM article_revisions r WHERE r.article_id = a.id), a.title, a.body, a.content_hash
      FROM articles a WHERE a.id = ANY(${ids}::uuid[])`,
  );
}

/** Removes every fact found in the text of articles. */
async function clearFacts(tx: Tx, ids: readonly string[]): Promise<void> {
  await run(tx, sql`DELETE FROM mentions WHERE article_id = ANY(${ids}::uuid[])`);
  await run(tx, sql`DELETE FROM statements WHERE article_id = ANY(${ids}::uuid[])`);
  await run(tx, sql`DELETE FROM article_topics WHERE article_id = ANY(${ids}::uuid[])`);
  await run(tx, sql`DELETE FROM article_phrases WHERE article_id = ANY(${ids}::uuid[])`);
  await run(tx, sql`DELETE FROM article_search WHERE article_id = ANY(${ids}::uuid[])`);
}

/**
 * Puts other content, or other annotations of the same content, in the place of stored articles and removes their facts.
 * What was stored stays as a revision where its text differs.
 */
export async function replaceArticles(tx: Tx, stories: readonly Story[]): Promise<void> {
  await keepRevisions(tx, [...(await lockChanged(tx, stories))]);
  await clearFacts(
    tx,
    stories.map(({ id }) => id),
  );
  await run(
    tx,
    sql`UPDATE articles a SET source_id = x.source_id, url = x.url, title = x.title, body = x.body, demo = x.demo,
        content_hash = x.content_hash, agency = x.agency, via = x.via, published_at = x.published_at, precision = x.precision,
        day = x.day, pipeline_version = x.version, furniture = x.furniture, sentences = x.sentences,
        author = x.author, section = x.section, image_url = x.image_url, updated_at = now()
      FROM ${recordset(stories)} WHERE a.id = x.id`,
  );
}
