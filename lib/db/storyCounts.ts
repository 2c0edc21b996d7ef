import { nothing, sql, type Sql } from './sql';

/**
 * What stories count for in the daily tables, from their facts as stored now: rows `(article_id, day, source_id, person_id,
 * topic_slug, stories, statements, mentions)`, one for the story's outlet, one for each person who is named or speaks, one
 * for each topic. `ids` are article ids; null for all stories. The daily tables have no other source, whoever writes them.
 */
export function storyCounts(ids: readonly string[] | null): Sql {
  const owned = ids ? sql`AND article_id = ANY(${ids}::uuid[])` : nothing;
  return sql`(
    WITH said AS (SELECT article_id, person_id, count(*)::int AS n FROM statements WHERE true ${owned} GROUP BY 1, 2),
    named AS (SELECT article_id, person_id, count(*)::int AS n FROM mentions WHERE counted ${owned} GROUP BY 1, 2),
    story AS (
      SELECT a.id AS article_id, a.day, a.source_id, coalesce(s.n, 0)::int AS statements, coalesce(m.n, 0)::int AS mentions
      FROM articles a
      LEFT JOIN (SELECT article_id, sum(n) AS n FROM said GROUP BY 1) s ON s.article_id = a.id
      LEFT JOIN (SELECT article_id, sum(n) AS n FROM named GROUP BY 1) m ON m.article_id = a.id
      ${ids ? sql`WHERE a.id = ANY(${ids}::uuid[])` : nothing}
    )
    SELECT article_id, day, source_id, NULL::text AS person_id, NULL::text AS topic_slug, 1 AS stories, statements, mentions
    FROM story
    UNION ALL
    SELECT article_id, day, source_id, person_id, NULL, (named.n IS NOT NULL)::int, coalesce(said.n, 0), coalesce(named.n, 0)
    FROM named FULL JOIN said USING (article_id, person_id) JOIN story USING (article_id) WHERE person_id IS NOT NULL
    UNION ALL
    SELECT article_id, story.day, story.source_id, NULL, topic_slug, 1, statements, mentions
    FROM article_topics JOIN story USING (article_id)
  )`;
}

/**
 * A statement that notes what stories count for, or (`sign` -1) takes it back, as deltas to be folded later. To run in the
 * transaction that writes or removes the facts: after writing, before removing.
 */
export function noteCounts(ids: readonly string[], sign: 1 | -1): Sql {
  return sql`INSERT INTO rollup_deltas (article_id, seq, day, source_id, person_id, topic_slug, stories, statements, mentions)
    SELECT c.article_id,
      greatest((SELECT max(d.seq) FROM rollup_deltas d WHERE d.article_id = c.article_id), -1)
        + row_number() OVER (PARTITION BY c.article_id ORDER BY c.person_id, c.topic_slug),
      c.day, c.source_id, c.person_id, c.topic_slug, c.stories * ${sign}::int, c.statements * ${sign}::int, c.mentions * ${sign}::int
    FROM ${storyCounts(ids)} c`;
}

/**
 * A statement that notes that stories have got into another group of copies, which changes no count of theirs but what
 * filters that count each text once admit. To run in the transaction that changes the groups, under `lockReprints`. Its
 * numbers are below 0: the stories' own transactions, which may be under way, take those from 0 on.
 */
export function noteGroups(ids: readonly string[]): Sql {
  return sql`INSERT INTO rollup_deltas (article_id, seq, day, source_id, stories, statements, mentions)
    SELECT a.id, least((SELECT min(d.seq) FROM rollup_deltas d WHERE d.article_id = a.id), 0) - 1, a.day, a.source_id, 0, 0, 0
    FROM articles a WHERE a.id = ANY(${ids}::uuid[])`;
}
