import type { Db } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { startOutlet, type Outlet } from '@/lib/pipeline/live/testing/outlet';
import { startInstallation, type Installation, type ServerKind } from './installation';
import { ledgerFaults } from './ledgerFaults';
import { killPlan, type Kill } from './plan';
import { pause, poll } from './poll';
import { ingestFiles, publish, sendToApi, type Told } from './senders';
import { crashStories, type CrashStory, type Way } from './stories';

export interface CrashOptions {
  readonly seed: number;
  readonly kills: number;
  readonly stories: number;
  readonly server: ServerKind;
  /** Is handed what stops and removes everything, for an interruption; at the end that is done anyway. */
  readonly onStarted?: (remove: () => Promise<void>) => void;
  /** Is told what happens. */
  readonly say: (line: string) => void;
}

export interface CrashResult {
  readonly kills: readonly Kill[];
  /** Stories at the end. */
  readonly stored: number;
  /** Groups of reprints at the end. */
  readonly groups: number;
  /** How often the worker or the server ended although nobody killed it. */
  readonly ownEnds: number;
  /** What went wrong, in words; empty when everything is as it should be. */
  readonly faults: readonly string[];
}

/** How far a way of sending may be ahead of the import as a whole, as a part of it. */
const AHEAD = 0.1;

/**
 * What a kill leaves behind is tried again after minutes, so that it cannot bring everything down again and again. Lets
 * them pass: the leases of hosts run out, and what was put off is due.
 */
async function letTimePass(db: Db): Promise<void> {
  await run(db, sql`UPDATE host_slots SET next_at = now(), held_until = NULL`);
  await run(db, sql`UPDATE feeds SET next_due_at = now() WHERE enabled`);
  await run(db, sql`UPDATE waiting_pages SET next_at = now()`);
  await run(db, sql`UPDATE waiting_stories SET next_at = now()`);
}

async function lostStories(db: Db, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const there = new Set((await db.article.findMany({ select: { id: true } })).map(({ id }) => id));
  return [...acknowledged].filter((id) => !there.has(id));
}

async function killAll(
  installation: Installation,
  told: Told,
  { say, ...sizes }: CrashOptions,
): Promise<readonly Kill[]> {
  const { db } = installation;
  const plan = killPlan(sizes);
  for (const [index, kill] of plan.entries()) {
    await poll(async () => (await db().article.count()) >= kill.after);
    if (!kill.early) await installation.untilWorking();
    await pause(kill.delayMs);
    const acknowledged = new Set(told.acknowledged);
    await installation.kill(kill);
    await poll(() => letTimePass(db()).then(() => true));
    const lost = await lostStories(db(), acknowledged);
    if (lost.length > 0) told.faults.push(`kill ${index + 1} (${kill.victim}) lost ${lost.join(', ')}`);
    say(`kill ${index + 1}, ${kill.victim}: ${await db().article.count()} stored, ${acknowledged.size} acknowledged`);
  }
  return plan;
}

/** Sends all stories in all their ways, and waits until none waits any more. */
async function sendAll(installation: Installation, told: Told, stories: readonly CrashStory[], outlet: Outlet) {
  const { db } = installation;
  const stored = () => db().article.count();
  const pace = (part: number) => poll(async () => (await stored()) / stories.length >= part - AHEAD);
  const sending = { installation, told, pace };
  const by = (...some: readonly Way[]) => stories.filter(({ ways }) => ways.some((way) => some.includes(way)));
  await Promise.all([
    sendToApi(by('api'), sending),
    ingestFiles(by('file'), sending),
    publish(by('feed', 'page'), sending, outlet),
  ]);
  const waiting = async () => (await db().waitingStory.count()) + (await db().waitingPage.count());
  await poll(async () => (await stored()) >= stories.length && (await waiting()) === 0);
}

/**
 * Brings stories into a whole installation in all ways at once, kills its parts (−9) in the middle of it and starts them
 * again, and compares the ledger with what was sent. What was acknowledged has to be there after each kill.
 */
export async function crash(options: CrashOptions): Promise<CrashResult> {
  const outlet = await startOutlet();
  const stories = crashStories(options.stories, outlet.origin);
  const installation = await startInstallation(options.server, [outlet.host]);
  options.onStarted?.(() => installation.remove());
  const { db } = installation;
  const told: Told = { acknowledged: new Set(), faults: [] };
  try {
    const sent = sendAll(installation, told, stories, outlet);
    const [kills] = await Promise.all([killAll(installation, told, options), sent]);
    return {
      kills,
      stored: await db().article.count(),
      groups: (await db().reprintGroup.findMany({ distinct: ['groupId'] })).length,
      ownEnds: installation.ownEnds(),
      faults: [...told.faults, ...(await ledgerFaults(db(), stories))],
    };
  } finally {
    await installation.remove();
    await outlet.close();
  }
}
