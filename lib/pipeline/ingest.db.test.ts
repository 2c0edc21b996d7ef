import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import type { DraftArticle, IngestOutcome } from '@/lib/domain/article';
import { draft, wireStory } from '@/prisma/seed/factories';
import { createPipeline } from './ingest';

const database = await testDatabase();
const db = createDb(database.url, 3);
const pipeline = createPipeline(db, {
  outlets: [{ slug: 'kavosh', name: 'خبرگزاری کاوش', nameEn: 'Kavosh', host: 'kavosh.example' }],
});
afterAll(() => db.$disconnect());
beforeEach(async () => {
  await run(db, sql`TRUNCATE articles, people, offices, organisations, sources, rollup_deltas, source_daily CASCADE`);
});

const MAYOR = { speaker: 'پروین شادکام', role: 'شهردار مهرآباد نو', day: '2026-01-10' };
const bridge = wireStory({ ...MAYOR, says: ['پل تازه ماه آینده باز می‌شود', 'هزینه آن پرداخت شده است'] }).draft;
const bus = wireStory({ ...MAYOR, says: ['ناوگان اتوبوس بزرگ‌تر می‌شود'] }).draft;

async function ingest(drafts: readonly DraftArticle[]): Promise<(IngestOutcome | 'error')[]> {
  const outcomes: (IngestOutcome | 'error')[] = [];
  await pipeline.ingestMany(
    drafts.map((one) => ({ draft: one })),
    (_, result) => {
      outcomes.push('outcome' in result ? result.outcome : 'error');
    },
  );
  return outcomes;
}

/** Everything that the database holds, but for when it came in. */
async function everything() {
  const ordered = { orderBy: { articleId: 'asc' } } as const;
  return {
    articles: await db.article.findMany({ orderBy: { id: 'asc' } }),
    mentions: await db.mention.findMany({ orderBy: [{ articleId: 'asc' }, { seq: 'asc' }] }),
    statements: await db.statement.findMany({ orderBy: [{ articleId: 'asc' }, { seq: 'asc' }] }),
    topics: await db.articleTopic.findMany({ orderBy: [{ articleId: 'asc' }, { topicSlug: 'asc' }] }),
    phrases: await db.articlePhrase.findMany({ orderBy: [{ articleId: 'asc' }, { key: 'asc' }] }),
    revisions: await db.articleRevision.findMany(ordered),
    people: await db.person.findMany({ include: { aliases: true, tenures: true }, orderBy: { id: 'asc' } }),
    daily: await db.sourceDaily.findMany(),
  };
}

describe('ingest', () => {
  it('stores a story with its facts, its outlet and its counts', async () => {
    expect(await ingest([bridge])).toEqual(['new']);
    const [article] = await db.article.findMany({ include: { source: true, statements: true, mentions: true } });
    expect(article?.source).toMatchObject({ id: 'kavosh', name: 'خبرگزاری کاوش', nameEn: 'Kavosh' });
    expect(article?.statements.map(({ text }) => text)).toEqual([
      'پل تازه ماه آینده باز می‌شود',
      'هزینه آن پرداخت شده است',
    ]);
    for (const { startOffset, endOffset, text } of article?.statements ?? []) {
      expect(article?.body.slice(startOffset, endOffset)).toBe(text);
    }
    expect(article?.mentions.filter(({ counted }) => counted)).toHaveLength(1);
    expect(await db.sourceDaily.findMany()).toMatchObject([
      { sourceId: 'kavosh', stories: 1, statements: 2, mentions: 1 },
    ]);
    const person = await db.person.findFirstOrThrow({ include: { tenures: { include: { office: true } } } });
    expect(person).toMatchObject({ name: 'پروین شادکام', role: 'شهردار مهرآباد نو' });
    expect(person.tenures.map(({ office }) => office.name)).toEqual(['شهردار مهرآباد نو']);
  });

  it('stores the key phrases of a story with their places, and others in their stead when it changes', async () => {
    const says = ['آلودگی هوا بیشتر شد', 'آلودگي هواي شهر از خودروهاست'];
    const air = wireStory({ ...MAYOR, says }).draft;
    await ingest([air]);
    const [phrase, ...more] = await db.articlePhrase.findMany();
    expect(more).toEqual([]);
    expect(phrase).toMatchObject({ key: 'الودگیهوا', surface: 'آلودگی هوا', sourceId: 'kavosh' });
    expect(phrase?.day.toISOString()).toMatch(/^2026-01-10/);
    const [start = 0, end = 0, nextStart = 0, nextEnd = 0, ...rest] = phrase?.evidence ?? [];
    expect([air.body.slice(start, end), air.body.slice(nextStart, nextEnd)]).toEqual(['آلودگی هوا', 'آلودگي هواي']);
    expect(rest).toEqual([]);

    const other = wireStory({ ...MAYOR, says: ['شبکه برق شهر نو شد', 'شبکه برق آماده است'] }).draft;
    expect(await ingest([{ ...other, url: air.url }])).toEqual(['updated']);
    expect((await db.articlePhrase.findMany()).map(({ surface }) => surface)).toEqual(['شبکه برق']);
    await db.article.deleteMany();
    expect(await db.articlePhrase.count()).toBe(0);
  });

  it('changes nothing the second time, nor for a story given twice', async () => {
    expect(await ingest([bridge, bus, bridge])).toEqual(['new', 'new', 'known']);
    const before = await everything();
    expect(await ingest([bus, bridge])).toEqual(['known', 'known']);
    expect(await everything()).toEqual(before);
  });

  it('replaces other content of the same address and keeps the old text as a revision', async () => {
    const edited = { ...bus, url: bridge.url };
    expect(await ingest([bridge, edited])).toEqual(['new', 'updated']);
    const [article] = await db.article.findMany({ include: { revisions: true, statements: true } });
    expect(article?.body).toBe(bus.body);
    expect(article?.statements.map(({ text }) => text)).toEqual(['ناوگان اتوبوس بزرگ‌تر می‌شود']);
    expect(article?.revisions.map(({ body }) => body)).toEqual([bridge.body]);
    expect(await db.sourceDaily.findMany()).toMatchObject([{ stories: 1, statements: 1 }]);
  });

  it('does not bring back a text that an update replaced', async () => {
    const edited = { ...bus, url: bridge.url };
    await ingest([bridge, edited]);
    const before = await everything();
    expect(await ingest([bridge, edited])).toEqual(['known', 'known']);
    expect(await everything()).toEqual(before);
  });

  it('stores the others when one cannot be stored', async () => {
    // PostgreSQL refuses U+0000; ingest replaces it at the door, which this draft did not pass.
    const refused = draft({ title: 'a\0b' });
    expect(await ingest([bridge, refused, bus])).toEqual(['new', 'error', 'new']);
    expect(await db.article.count()).toBe(2);
  });

  it('makes one person of one name, however it is spelt', async () => {
    const arabic = bus.body.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
    await ingest([bridge, draft({ title: 'دیگر', body: arabic })]);
    expect(await db.person.count()).toBe(1);
  });

  it('stores the same story once when it comes in many times at the same moment', async () => {
    const all = Array.from({ length: 6 }, (_, i) => (i % 2 ? [bridge, bus] : [bus, bridge]));
    const outcomes = (await Promise.all(all.map(ingest))).flat();
    expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome === 'known')).toHaveLength(10);
    expect(await db.sourceDaily.findMany()).toMatchObject([{ stories: 2, statements: 3 }]);
  });

  it('blames no story for a database that was away for a moment', async () => {
    // The batch and every attempt at its story fall into the time in which the database starts again.
    let failures = 4;
    const restarting = new Proxy(db, {
      get: (target, name) =>
        name === '$transaction' && failures-- > 0
          ? () => Promise.reject(new Error('the database system is starting up'))
          : (Reflect.get(target, name) as unknown),
    });
    expect(await createPipeline(restarting).ingestDraft(bridge)).toBe('new');
  });

  it('throws when the database is gone', async () => {
    const gone = createPipeline(createDb('postgresql://nobody@127.0.0.1:1/none', 1));
    await expect(gone.ingestMany([{ draft: bridge }], () => undefined)).rejects.toThrow();
  });
});
