import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { removeDemo } from '@/lib/admin/demo';
import { createDb } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import type { DraftArticle } from '@/lib/domain/article';
import type { Scope } from '@/lib/domain/scope';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { wireStory } from '@/prisma/seed/factories';
import { createPipeline } from './ingest';
import { reannotateOutdated } from './reannotate';
import { startWorker } from './worker';

const database = await testDatabase();
const db = createDb(database.url, 3);
afterAll(() => db.$disconnect());
beforeEach(async () => {
  await run(
    db,
    sql`TRUNCATE articles, people, offices, organisations, sources, rollup_deltas, source_daily, topic_daily, settings, audit_events CASCADE`,
  );
});

const story = (speaker: string, role: string, source: string, demo: boolean): DraftArticle => ({
  ...wireStory({ speaker, role, says: ['گلخانه‌های شهر امسال زودتر گرم شد'], day: '2026-01-10', source }).draft,
  demo,
});
const real = story('مهناز بیدمشکی', 'رئیس انجمن باغبانان سپیدآب', 'kavosh', false);
const shared = story('مهناز بیدمشکی', 'رئیس انجمن باغبانان سپیدآب', 'pegah', true);
const demoOnly = story('پروین شادکام', 'شهردار مهرآباد نو', 'pegah', true);

async function ingest(drafts: readonly DraftArticle[]): Promise<void> {
  await createPipeline(db).ingestMany(
    drafts.map((draft) => ({ draft })),
    (_, result) => {
      if ('error' in result) throw result.error;
    },
  );
}

const fail = (error: unknown): void => {
  throw error;
};

describe('removing the demo stories', () => {
  it('leaves what an archive without them would hold', async () => {
    await ingest([real, shared, demoOnly]);
    expect(await removeDemo(db, 'system')).toEqual({ stories: 2, people: 1 });
    await foldRollups(db);
    expect((await db.article.findMany()).map(({ demo }) => demo)).toEqual([false]);
    expect((await db.person.findMany()).map(({ name }) => name)).toEqual(['مهناز بیدمشکی']);
    expect((await db.office.findMany()).map(({ name }) => name)).toEqual(['رئیس انجمن باغبانان سپیدآب']);
    expect((await db.source.findMany()).map(({ id }) => id)).toEqual(['kavosh']);
    expect(await db.sourceDaily.findMany()).toMatchObject([{ sourceId: 'kavosh', stories: 1 }]);
    expect(await db.personDaily.findMany()).toMatchObject([{ sourceId: 'kavosh', stories: 1 }]);
    expect(await db.setting.findUnique({ where: { key: 'demo' } })).toMatchObject({ value: 'removed' });
    expect(await db.auditEvent.findMany()).toMatchObject([
      { action: 'demoRemoved', detail: { stories: 2, people: 1 } },
    ]);
  });

  it('is for administrators only', async () => {
    await ingest([demoOnly]);
    const analyst = { userId: '', email: 'analyst@example.com', role: 'analyst' } as Scope;
    await expect(removeDemo(db, analyst)).rejects.toThrow('administrator');
    expect(await db.article.count()).toBe(1);
  });
});

/** Makes the stored stories look as an older pipeline would have left them: another person, other phrases, no statements. */
async function age(): Promise<void> {
  await run(db, sql`INSERT INTO people (id, key, name) VALUES ('p-0000000000000000', 'کهنه', 'کهنه')`);
  await run(db, sql`UPDATE mentions SET person_id = 'p-0000000000000000'`);
  await run(db, sql`DELETE FROM statements`);
  await run(db, sql`UPDATE article_phrases SET key = 'کهنه' || key, evidence = '{}'`);
  await run(db, sql`UPDATE articles SET pipeline_version = 0`);
  await run(db, sql`TRUNCATE rollup_deltas, source_daily, person_daily, topic_daily`);
}

const facts = async () => ({
  mentions: await db.mention.findMany({ orderBy: [{ articleId: 'asc' }, { seq: 'asc' }] }),
  statements: await db.statement.findMany({ orderBy: [{ articleId: 'asc' }, { seq: 'asc' }] }),
  phrases: await db.articlePhrase.findMany({ orderBy: [{ articleId: 'asc' }, { key: 'asc' }] }),
  people: (await db.person.findMany({ orderBy: { id: 'asc' } })).map(({ name }) => name),
  versions: (await db.article.findMany()).map(({ pipelineVersion }) => pipelineVersion),
});

describe('reading again what an older pipeline read', () => {
  it('gives the facts that ingesting now would give, without a revision', async () => {
    await ingest([real, demoOnly]);
    const fresh = await facts();
    await age();
    const done = await reannotateOutdated(db, { signal: new AbortController().signal, onError: fail });
    expect(done).toBe(2);
    expect(await facts()).toEqual(fresh);
    expect(await db.articleRevision.count()).toBe(0);
  });

  it('does nothing once it is told to stop', async () => {
    await ingest([real]);
    await age();
    expect(await reannotateOutdated(db, { signal: AbortSignal.abort(), onError: fail })).toBe(0);
    expect((await facts()).versions).toEqual([0]);
  });
});

describe('the worker', () => {
  it('folds counts and stops', async () => {
    await ingest([real]);
    await db.rollupDelta.create({
      data: {
        articleId: randomUUID(),
        seq: 0,
        day: new Date('2026-01-10'),
        sourceId: 'kavosh',
        stories: 1,
        statements: 0,
        mentions: 0,
      },
    });
    const stop = await startWorker(database.url, fail);
    await expect.poll(() => db.rollupDelta.count(), { timeout: 60_000 }).toBe(0);
    await stop();
    expect(await db.sourceDaily.findMany()).toMatchObject([{ stories: 2 }]);
  });

  it('reads outdated stories again, folds their counts and stops', async () => {
    await ingest([real]);
    const fresh = await facts();
    await age();
    const stop = await startWorker(database.url, fail);
    await expect.poll(async () => (await facts()).versions, { timeout: 60_000 }).toEqual(fresh.versions);
    await expect.poll(() => db.rollupDelta.count(), { timeout: 60_000 }).toBe(0);
    await stop();
    expect(await facts()).toEqual(fresh);
  });
});
