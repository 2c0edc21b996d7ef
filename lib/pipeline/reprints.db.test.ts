import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { removeDemo } from '@/lib/admin/demo';
import { createDb } from '@/lib/db/client';
import { row, run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import type { DraftArticle } from '@/lib/domain/article';
import { demoDrafts } from '@/prisma/seed/demo/loadDemo';
import { draft } from '@/prisma/seed/factories';
import { createPipeline } from './ingest';
import { reannotateOutdated } from './reannotate';

const database = await testDatabase();
const db = createDb(database.url, 6);
const pipeline = createPipeline(db);
afterAll(() => db.$disconnect());

async function clear(): Promise<void> {
  await run(db, sql`TRUNCATE articles, people, offices, organisations, sources, rollup_deltas, source_daily CASCADE`);
}
beforeEach(clear);

const TEXT = [
  'کشتی پژوهشی مرجان پس از چهل روز نمونه‌برداری از بستر خلیج به بندر نو بازگشت و پژوهشگران نمونه‌ها را به آزمایشگاه بردند.',
  'یاور مهین‌آب، سرپرست گروه پژوهش، گفت: در این سفر ۶۰۰ نمونه آب و رسوب از ۴۲ ایستگاه برداشته شد و بیشتر آن‌ها از ژرفای بیش از ۹۰ متر بود.',
  'وی افزود: نخستین نتیجه‌ها نشان می‌دهد که مرجان‌های کرانه شمالی پس از دو سال گرما دوباره رنگ گرفته‌اند.',
  'سرپرست گروه از ماهیگیرانی که تورهای خود را از مسیر کشتی برداشتند سپاسگزاری کرد و گفت گزارش کامل تا پایان فصل منتشر می‌شود.',
];
const OTHER =
  'سازمان آب نیک‌دشت اعلام کرد که نوبت‌بندی آب در شش شهر استان از شنبه پایان می‌یابد و مخزن‌ها پس از باران دوباره پر شده است.';

const story = (source: string, time: string, body: string, more: Partial<DraftArticle> & { day?: string } = {}) =>
  draft({ title: `مرجان در ${source}`, source, time, body, ...more });
const first = story('kavosh', '08:00', TEXT.join('\n'));
const copy = story('pegah', '10:30', `به گزارش پگاه، ${TEXT.join('\n')}`);
const cut = story('badban', '12:00', TEXT.slice(0, 2).join('\n'));
const unlike = story('badban', '12:30', OTHER);

const count = z.object({ n: z.number() });
/** Who waits for a lock of another transaction on this database. */
const WAITING = sql`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
const LIMITS = { timeout: 60_000 };

async function ingest(drafts: readonly DraftArticle[]): Promise<void> {
  await pipeline.ingestMany(
    drafts.map((one) => ({ draft: one })),
    (_, result) => {
      if ('error' in result) throw result.error;
    },
  );
}

/** The groups as the outlets of their stories, first of all the one that the group is called by. */
async function groups(): Promise<string[][]> {
  const found = await db.reprintGroup.findMany({ include: { article: true }, orderBy: { publishedAt: 'asc' } });
  const ids = [...new Set(found.map(({ groupId }) => groupId))];
  return ids.map((id) => {
    const members = found.filter(({ groupId }) => groupId === id);
    expect(members[0]?.articleId).toBe(id);
    for (const { publishedAt, article } of members) expect(publishedAt).toEqual(article.publishedAt);
    return members.map(({ article }) => article.sourceId);
  });
}

describe('reprints', () => {
  it('are joined to the first story, however they arrive', async () => {
    const orders = fc.shuffledSubarray([first, copy, cut, unlike], { minLength: 4 });
    await fc.assert(
      fc.asyncProperty(orders, fc.boolean(), async (drafts, together) => {
        await clear();
        for (const batch of together ? [drafts] : drafts.map((one) => [one])) await ingest(batch);
        expect(await groups()).toEqual([['kavosh', 'pegah', 'badban']]);
      }),
      { numRuns: 12 },
    );
  });

  it('are none where the text comes again after months', async () => {
    await ingest([first, story('pegah', '10:30', TEXT.join('\n'), { day: '2026-04-10' })]);
    expect(await groups()).toEqual([]);
  });

  it('end in one group when several workers store them at once', async () => {
    // Nobody is named: writers of one person wait for each other anyway. What they share otherwise is there beforehand.
    const text = `${OTHER}\nاین سازمان از شهروندان خواست شیرها را در ساعت‌های شلوغ کمتر باز بگذارند و لوله‌های کهنه را عوض کنند.`;
    const outlets = ['kavosh', 'pegah', 'badban'].map((source, at) => story(source, `09:1${at}`, text));
    await ingest(outlets.map(({ source }) => story(source ?? '', '09:00', text, { day: '2025-06-01' })));
    let stored: Promise<unknown> = Promise.resolve();
    await db.$transaction(async (tx) => {
      // All have to be at the last step before one can end it.
      await run(tx, sql`LOCK TABLE article_signatures IN EXCLUSIVE MODE`);
      stored = Promise.all(outlets.map((one) => ingest([one])));
      await expect.poll(async () => (await row(db, count, WAITING)).n).toBe(outlets.length);
    }, LIMITS);
    await stored;
    expect((await groups()).at(-1)).toEqual(['kavosh', 'pegah', 'badban']);
  });

  it('leave the group when their text changes, and the group goes on without them', async () => {
    await ingest([first, copy, cut]);
    await ingest([{ ...first, body: OTHER }]);
    expect(await groups()).toEqual([['pegah', 'badban']]);
    await ingest([{ ...copy, body: OTHER.replace('شش', 'هفت') }]);
    expect(await groups()).toEqual([]);
  });

  it('fall apart when the story goes that joined them', async () => {
    // Two halves have nothing in common but the whole that both were cut from.
    const head = story('kavosh', '08:00', TEXT.slice(0, 3).join('\n'));
    const whole = { ...story('pegah', '09:00', [...TEXT, OTHER, OTHER].join('\n')), demo: true };
    const tail = story('badban', '10:00', [TEXT[3], OTHER, OTHER, 'این خبر کامل می‌شود.'].join('\n'));
    await ingest([head, whole, tail]);
    const joined = await groups();
    await removeDemo(db, 'system');
    expect([joined, await groups()]).toEqual([[['kavosh', 'pegah', 'badban']], []]);
    expect(await db.reprintLink.count()).toBe(0);
  });

  it('move when the day of a story is corrected', async () => {
    await ingest([first, copy]);
    const later = { instant: '2026-01-10T12:00:00.000Z', precision: 'minute', day: '2026-01-10' } as const;
    await ingest([{ ...first, publishedAt: later }]);
    expect(await groups()).toEqual([['pegah', 'kavosh']]);
  });

  it('are found among stories that were stored before there were signatures', async () => {
    await ingest([first, copy, cut, unlike]);
    const before = await groups();
    await run(db, sql`TRUNCATE article_signatures, reprint_links, reprint_groups`);
    await run(db, sql`UPDATE articles SET pipeline_version = 0`);
    const onError = (error: unknown) => {
      throw error;
    };
    await reannotateOutdated(db, { signal: new AbortController().signal, onError });
    expect(await groups()).toEqual(before);
    expect(before).toEqual([['kavosh', 'pegah', 'badban']]);
  });

  it('are three among the demo stories', async () => {
    await ingest(demoDrafts(new Date('2026-01-10T08:30:00Z')));
    expect((await groups()).map((group) => group.join(' ')).sort()).toEqual([
      'badban nemunehnews',
      'nemunehnews badban',
      'nemunehnews pegah',
    ]);
  });
});
