import { isDeepStrictEqual } from 'node:util';
import type { Db } from '@/lib/db/client';
import { annotateForLedger } from '@/lib/pipeline/annotateForLedger';
import { counted, rolledUp } from '@/lib/pipeline/testing/dailyCounts';
import { expectedCopies } from '@/lib/pipeline/testing/expectedCopies';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { mentionRows } from '@/lib/store/mentionRows';
import { statementRows } from '@/lib/store/statementRows';
import type { Story } from '@/lib/store/story';
import { signature } from '@/lib/text/07-signature';
import type { CrashStory } from './stories';

const INCLUDE = {
  source: true,
  _count: {
    select: { statements: true, mentions: true, topics: true, phrases: true, signatures: true, revisions: true },
  },
  search: { select: { day: true } },
  reprintGroup: true,
  reprintLinks: true,
} as const;

const load = (db: Db) => db.article.findMany({ include: INCLUDE, orderBy: { id: 'asc' } });
type Stored = Awaited<ReturnType<typeof load>>[number];

/** A stored text, read once more. */
function readAgain({ id, contentHash, source, title, body, url, publishedAt, day, demo }: Stored): Story {
  const text = { title, body };
  const published = { instant: publishedAt.toISOString(), precision: 'minute', day: day.toISOString().slice(0, 10) };
  return {
    id,
    contentHash,
    source: { slug: source.id, name: source.name, nameEn: source.nameEn, host: source.host },
    draft: {
      ...text,
      externalId: null,
      url,
      source: source.id,
      publishedAt: { ...published, precision: 'minute' },
      demo,
    },
    annotations: annotateForLedger(text),
  };
}

function missing(stored: readonly Stored[], sent: readonly CrashStory[]): string[] {
  const there = new Set(stored.map(({ id }) => id));
  const meant = new Set(sent.map(({ storyId }) => storyId));
  return [
    ...sent.filter(({ storyId }) => !there.has(storyId)).map(({ url, ways }) => `${url} (${ways[0]}) is not there`),
    ...stored.filter(({ id }) => !meant.has(id)).map(({ id, url }) => `${url} (${id}) is there and nobody sent it`),
  ];
}

/** Facts more or fewer than the text has, and texts that are not the ones that were sent. */
function textFaults(stored: readonly Stored[], stories: readonly Story[], sent: readonly CrashStory[]): string[] {
  const meant = new Map(sent.map((story) => [story.storyId, story]));
  return stored.flatMap((article, index) => {
    const annotations = stories[index]?.annotations ?? annotateForLedger(article);
    const { statements, people, sentences, topics, phrases, furniture } = annotations;
    const facts = {
      statements: statementRows({ statements, people }, article.body).length,
      mentions: mentionRows(people, sentences).length,
      topics: topics.length,
      phrases: phrases.length,
      signatures: signature(article.title, article.body, furniture).length,
      revisions: 0,
    };
    const story = meant.get(article.id);
    return [
      ...(isDeepStrictEqual(article._count, facts)
        ? []
        : [`${article.url} has ${JSON.stringify(article._count)} and not ${JSON.stringify(facts)}`]),
      ...(article.search ? [] : [`${article.url} cannot be searched`]),
      ...(story && story.body !== article.body ? [`${article.url} has another text than was sent`] : []),
    ];
  });
}

/** Groups of reprints that are not those found by comparing all with all. */
function groupFaults(stored: readonly Stored[], stories: readonly Story[]): string[] {
  const expected = expectedCopies(stories).filter(({ length }) => length > 1);
  const groupOf = new Map(expected.flatMap((group) => group.map(({ id }) => [id, group[0]?.id ?? ''] as const)));
  const ids = new Set(stored.map(({ id }) => id));
  const linked = new Set(stored.flatMap((one) => one.reprintLinks.map(({ otherId }) => `${one.id} ${otherId}`)));
  return [
    ...stored
      .filter(({ id, reprintGroup }) => reprintGroup?.groupId !== groupOf.get(id))
      .map(({ id, url, reprintGroup }) => `${url}: group ${reprintGroup?.groupId}, not ${groupOf.get(id)}`),
    ...[...linked].flatMap((link) => {
      const [one = '', other = ''] = link.split(' ');
      return ids.has(other) && linked.has(`${other} ${one}`) ? [] : [`the reprint link ${link} has no other side`];
    }),
  ];
}

async function countFaults(db: Db, when: string): Promise<string[]> {
  const [rollups, facts] = await Promise.all([rolledUp(db), counted(db)]);
  return isDeepStrictEqual(rollups, facts) ? [] : [`the daily counts are not those of the facts ${when} folding`];
}

/** What still waits or failed, in tables that should be empty. */
async function leftFaults(db: Db): Promise<string[]> {
  const [pages, waiting, quarantine] = await Promise.all([
    db.waitingPage.count(),
    db.waitingStory.count(),
    db.quarantineItem.findMany(),
  ]);
  return [
    ...(pages + waiting > 0 ? [`${pages} pages and ${waiting} stories still wait`] : []),
    ...quarantine.map(({ subject, reason }) => `in quarantine: ${subject}, ${reason}`),
  ];
}

/**
 * Compares the ledger with what was sent to it: each story there once, with the facts that its text has, in the group of
 * its copies, and counted once; nothing waits, nothing failed. Folds the counts. Answers what is wrong, in words.
 */
export async function ledgerFaults(db: Db, sent: readonly CrashStory[]): Promise<string[]> {
  const before = await countFaults(db, 'before');
  await foldRollups(db);
  const deltas = await db.rollupDelta.count();
  const stored = await load(db);
  const stories = stored.map(readAgain);
  return [
    ...missing(stored, sent),
    ...textFaults(stored, stories, sent),
    ...groupFaults(stored, stories),
    ...before,
    ...(await countFaults(db, 'after')),
    ...(deltas > 0 ? [`${deltas} counts are not folded`] : []),
    ...(await leftFaults(db)),
  ];
}
