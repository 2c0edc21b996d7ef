import { createDb } from '@/lib/db/client';
import { WORKER_SEEN } from '@/lib/domain/live/queue';
import { offerCatalogue } from '@/lib/pipeline/live/catalogue';

const MINUTE = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE);

/** Fills the administrator's screens of live news with what they are for: feeds in every state, quarantine, imports, tokens. */
export async function fillLiveExamples(databaseUrl: string): Promise<void> {
  const db = createDb(databaseUrl, 2);
  try {
    await offerCatalogue(db);
    const demo = await db.source.findMany({
      where: { demo: true },
      select: { id: true, host: true },
      orderBy: { id: 'asc' },
    });
    const [first, second, third] = demo;
    const feed = (source: typeof first, state: object) => {
      const host = source?.host ?? 'avand.example';
      const url = `https://${host}/rss`;
      return { sourceId: source?.id ?? '', host, url, enabled: true, verifiedAt: ago(9000), kind: 'rss', ...state };
    };
    const failing = {
      failures: 4,
      failureKind: 'timeout',
      lastError: 'avand.example took longer than 60 seconds in all.',
    };
    await db.feed.createMany({
      data: [
        feed(first, { lastSuccessAt: ago(1), lastNewAt: ago(4), intervalSeconds: 60, nextDueAt: ago(-1) }),
        feed(second, { lastSuccessAt: ago(170), ...failing, nextDueAt: ago(-12) }),
        feed(third, { verifiedAt: null, intervalSeconds: 300 }),
      ],
    });
    const item = (subject: string, at: Date, kind: string, reason: string, step = 'extract') => ({
      subject,
      at,
      kind,
      reason,
      step,
      sourceId: first?.id ?? null,
      url: `https://${first?.host ?? 'avand.example'}/news/${subject}`,
      context: { what: 'page' },
      bytes: step === 'extract' ? Buffer.from('<html></html>'.repeat(900)) : null,
      attempts: step === 'fetch' ? 6 : 1,
    });
    await db.quarantineItem.createMany({
      data: [
        item('page-1', ago(6), 'no-story', 'no story was found in the page'),
        item('page-2', ago(31), 'no-story', 'no story was found in the page'),
        item('page-3', ago(95), 'server', 'avand.example answers 503; it is asked again later.', 'fetch'),
      ],
    });
    const counts = { done: 3120, new: 3004, updated: 12, known: 98, rejected: 6, files: 9, filesDone: 5 };
    await db.importRun.createMany({
      data: [
        { label: '/srv/news/archive', ...counts, movedAt: ago(0), startedAt: ago(2) },
        { label: '/srv/news/telex', ...counts, filesDone: 9, state: 'done', startedAt: ago(300), finishedAt: ago(290) },
      ],
    });
    await db.watchedFolder.create({ data: { path: '/srv/news/telex', lastScanAt: ago(1) } });
    await db.apiToken.createMany({
      data: [
        { name: 'تلکس روابط عمومی', hash: 'example-1', lastUsedAt: ago(3) },
        { name: 'آرشیو روزنامه', hash: 'example-2', revokedAt: ago(4000) },
      ],
    });
    const value = { at: new Date().toISOString() };
    await db.setting.upsert({ where: { key: WORKER_SEEN }, create: { key: WORKER_SEEN, value }, update: { value } });
  } finally {
    await db.$disconnect();
  }
}
