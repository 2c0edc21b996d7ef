import type { Tx } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { entityRows } from './entityRows';
import { mentionRows } from './mentionRows';
import { bodyText, nameRanges, properRanges, searchVector, titleText } from './searchVector';
import { statementRows } from './statementRows';
import type { Story } from './story';
import { upsertEntities } from './upsertEntities';

/** The rows of all stories in JSON, each with the columns that it has from its story. */
function json<Fact extends object>(stories: readonly Story[], facts: (story: Story) => readonly Fact[]): string {
  return JSON.stringify(
    stories.flatMap((story) => {
      const owner = { article_id: story.id, day: story.draft.publishedAt.day, source_id: story.source.slug };
      return facts(story).map((fact) => ({ ...owner, ...fact }));
    }),
  );
}

const mentionsOf = ({ annotations }: Story) => mentionRows(annotations.people, annotations.sentences);
const statementsOf = ({ annotations, draft }: Story) => statementRows(annotations, draft.body);
const topicsOf = ({ annotations }: Story) =>
  annotations.topics.map(({ slug, evidence }, rank) => ({
    topic_slug: slug,
    rank,
    evidence: evidence.flatMap(({ start, end }) => [start, end]),
  }));
const phrasesOf = ({ annotations }: Story) =>
  annotations.phrases.map(({ key, phrase, score, evidence }, rank) => ({
    key,
    surface: phrase,
    rank,
    score,
    evidence: evidence.flatMap(({ start, end }) => [start, end]),
  }));
function searchOf({ annotations: { people, furniture }, draft: { title, body } }: Story) {
  const names = nameRanges(people);
  const parts = properRanges(body, furniture).map((range) => bodyText(body, range, names));
  return [{ terms: searchVector([titleText(title, people), ...parts]) }];
}

async function insertMentions(tx: Tx, stories: readonly Story[]): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO mentions (article_id, seq, person_id, start_offset, end_offset, sentence_start, sentence_end, surface,
        reference, rule, counted, day, source_id)
      SELECT article_id, seq, person_id, start_offset, end_offset, sentence_start, sentence_end, surface,
        reference, rule, counted, day, source_id
      FROM jsonb_to_recordset(${json(stories, mentionsOf)}::jsonb) AS x(article_id uuid, seq int, person_id text,
        start_offset int, end_offset int, sentence_start int, sentence_end int, surface text, reference text, rule text,
        counted boolean, day date, source_id text)`,
  );
}

async function insertStatements(tx: Tx, stories: readonly Story[]): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO statements (article_id, seq, speaker_type, person_id, organisation_id, office_id, speaker_id, speaker, role,
        reference, surface, cue, cue_key, kind, text, start_offset, end_offset, cue_start, cue_end, speaker_start, speaker_end,
        antecedent_start, antecedent_end, rule, sketch, tsv, day, source_id)
      SELECT article_id, seq, speaker_type, person_id, organisation_id, office_id, speaker_id, speaker, role,
        reference, surface, cue, cue_key, kind, text, start_offset, end_offset, cue_start, cue_end, speaker_start, speaker_end,
        antecedent_start, antecedent_end, rule, sketch, terms::tsvector, day, source_id
      FROM jsonb_to_recordset(${json(stories, statementsOf)}::jsonb) AS x(article_id uuid, seq int, speaker_type text,
        person_id text, organisation_id text, office_id text, speaker_id text, speaker text, role text, reference text,
        surface text, cue text, cue_key text, kind text, text text, start_offset int, end_offset int, cue_start int, cue_end int,
        speaker_start int, speaker_end int, antecedent_start int, antecedent_end int, rule text, sketch int[],
        terms text, day date, source_id text)`,
  );
}

async function insertTopics(tx: Tx, stories: readonly Story[]): Promise<void> {
  const slugs = [...new Set(stories.flatMap(({ annotations }) => annotations.topics.map(({ slug }) => slug)))].sort();
  await run(tx, sql`INSERT INTO topics (slug) SELECT unnest(${slugs}::text[]) ON CONFLICT DO NOTHING`);
  await run(
    tx,
    sql`INSERT INTO article_topics (article_id, topic_slug, rank, evidence, day, source_id)
      SELECT article_id, topic_slug, rank, evidence, day, source_id
      FROM jsonb_to_recordset(${json(stories, topicsOf)}::jsonb)
        AS x(article_id uuid, topic_slug text, rank int, evidence int[], day date, source_id text)`,
  );
}

async function insertPhrases(tx: Tx, stories: readonly Story[]): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO article_phrases (article_id, key, surface, rank, score, evidence, day, source_id)
      SELECT article_id, key, surface, rank, score, evidence, day, source_id
      FROM jsonb_to_recordset(${json(stories, phrasesOf)}::jsonb)
        AS x(article_id uuid, key text, surface text, rank int, score float8, evidence int[], day date, source_id text)`,
  );
}

async function insertSearch(tx: Tx, stories: readonly Story[]): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO article_search (article_id, day, tsv) SELECT article_id, day, terms::tsvector
      FROM jsonb_to_recordset(${json(stories, searchOf)}::jsonb) AS x(article_id uuid, day date, terms text)`,
  );
}

/** Writes everything found in stories whose articles are stored and hold no facts yet. */
export async function writeFacts(tx: Tx, stories: readonly Story[]): Promise<void> {
  await upsertEntities(tx, entityRows(stories));
  await insertTopics(tx, stories);
  await insertPhrases(tx, stories);
  await insertMentions(tx, stories);
  await insertStatements(tx, stories);
  await insertSearch(tx, stories);
}
