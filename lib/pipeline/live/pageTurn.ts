import type { Tx } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { retryDelay } from '@/lib/ingest/fetch/backoff';
import { failureOf, type Failure } from './failure';
import type { Live } from './live';
import { claimPage, type ClaimedPage } from './claimPage';
import { draftOfPage, type PageBytes } from './pageDraft';
import { putInQuarantine, resolveQuarantine } from './quarantine';
import { askInTurn } from './turn';
import { addStories } from './waiting';

/** How often a page is tried. */
const PAGE_ATTEMPTS = 6;

/** Fetches one page of a host when it is its turn and notes its story. Safe to break off at any point and to repeat. */
export async function takePageTurn(live: Live, host: string): Promise<void> {
  const { task, answer } = await askInTurn(
    live,
    { host, givesWay: true },
    () => claimPage(live.db, host),
    () => ({}),
  );
  if (!task) return;
  if (task.attempts > PAGE_ATTEMPTS) {
    const reason = `the worker ended ${PAGE_ATTEMPTS} times while it read this page`;
    await pageFailed(live, task, { ...failureOf(new Error(reason)), lasting: true }, null);
  } else if (answer.state === 'failed') {
    await pageFailed(live, task, answer.failure, answer.retryAfterSeconds);
  } else if (answer.state === 'answered') {
    // What is no fault of the page, such as a database that does not answer, passes; if it does not, it ends in quarantine.
    await readPage(live, task, answer.fetched).catch((error: unknown) =>
      pageFailed(live, task, failureOf(error), null),
    );
  }
}

/** Extracts a page's story and notes it; what cannot be read goes to quarantine with the page's bytes. */
export async function readPage(
  live: Live,
  page: Omit<ClaimedPage, 'attempts'> & { readonly attempts: number },
  fetched: PageBytes,
): Promise<void> {
  const made = await draftOfPage(live, page, fetched);
  if (!made.ok) {
    await live.db.$transaction(async (tx) => {
      await tx.waitingPage.deleteMany({ where: { id: page.id } });
      await quarantinePage(tx, page, made.failure, fetched);
    });
    return;
  }
  const { id, draft } = made;
  await live.db.$transaction(async (tx) => {
    await tx.waitingPage.deleteMany({ where: { id: page.id } });
    await addStories(tx, [{ id, feedId: page.feedId, sourceId: page.sourceId, draft }]);
    if (id !== page.id) {
      await tx.addressAlias.createMany({ data: [{ id: page.id, articleId: id }], skipDuplicates: true });
    }
    await resolveQuarantine(tx, [`page:${page.id}`], 'recovered');
  });
}

async function pageFailed(
  live: Live,
  page: ClaimedPage,
  failure: Failure,
  retryAfterSeconds: number | null,
): Promise<void> {
  if (!failure.lasting && page.attempts < PAGE_ATTEMPTS) {
    const seconds = retryDelay({ count: page.attempts, retryAfterSeconds, jitter: Math.random() });
    await run(
      live.db,
      sql`UPDATE waiting_pages SET next_at = now() + make_interval(secs => ${seconds}::int) WHERE id = ${page.id}::uuid`,
    );
    return;
  }
  await live.db.$transaction(async (tx) => {
    await tx.waitingPage.deleteMany({ where: { id: page.id } });
    await quarantinePage(tx, page, failure, null);
  });
}

async function quarantinePage(tx: Tx, page: ClaimedPage, failure: Failure, fetched: PageBytes | null): Promise<void> {
  await putInQuarantine(tx, {
    subject: `page:${page.id}`,
    step: fetched ? 'extract' : 'fetch',
    failure,
    feedId: page.feedId,
    sourceId: page.sourceId,
    url: page.url,
    context: { what: 'page', id: page.id, item: page.item, fetchedUrl: fetched?.url ?? null },
    bytes: fetched?.bytes ?? null,
    contentType: fetched?.contentType ?? null,
    attempts: page.attempts,
  });
}
