import { cache } from 'react';
import type { Db } from '@/lib/db/client';
import { nothing, sql } from '@/lib/db/sql';
import { tehranDay } from '@/lib/domain/tehran';
import type { Question } from '../filter/planTrend';
import { splitAtToday } from '../filter/splitAtToday';
import { onceAPast } from '../onceAState';
import { PAGE_SIZE } from '../paging';
import { topKeys, type CountedKey, type TopKeys } from './topKeys';

/** As many keys as any part of a screen starts from: a page of a ranking, and the subjects that spikes are sought in. */
const LEADING = Math.max(PAGE_SIZE, 30);
/** As many keys of the days before today are kept: enough that most who count today are among them. */
const KEPT = 1000;

function byCount(a: CountedKey, b: CountedKey): number {
  return b.count - a.count || (a.key < b.key ? -1 : 1);
}

/**
 * The sums of the past and of today. That of the past only the first are kept is no loss: whoever counts today is looked up,
 * and of whoever does not, the first of the past are the first of all.
 */
async function sumsOf(db: Db, past: Question, kept: TopKeys, today: readonly CountedKey[]): Promise<TopKeys> {
  const sums = new Map(kept.keys.map(({ key, count }) => [key, count]));
  const others = today.flatMap(({ key }) => (sums.has(key) ? [] : [key]));
  const complete = kept.keys.length === kept.total || others.length === 0;
  const known = complete ? [] : (await topKeys(db, { ...past, ids: others }, nothing)).keys;
  for (const { key, count } of [...known, ...today]) sums.set(key, (sums.get(key) ?? 0) + count);
  const keys = [...sums].map(([key, count]) => ({ key, count })).sort(byCount);
  return { keys, total: kept.total + others.length - known.length };
}

async function leadingOf(db: Db, question: Question, most: number): Promise<TopKeys> {
  const { past, rest } = splitAtToday(question.filter, question.of, tehranDay(new Date()));
  if (!past) return topKeys(db, question, sql`LIMIT ${most}::int`);
  const before = { ...question, filter: past };
  const [kept, today] = await Promise.all([
    onceAPast(db, ['leading keys', before], () => topKeys(db, before, sql`LIMIT ${KEPT}::int`)),
    rest && topKeys(db, { ...question, filter: rest }, nothing),
  ]);
  return today ? sumsOf(db, before, kept, today.keys) : kept;
}

/** A screen shows a ranking, the chart of its first rows and their spikes: they are one question, asked once a request. */
const leading = cache((db: Db, question: string, most: number) =>
  leadingOf(db, JSON.parse(question) as Question, most),
);

/** The first keys of a question as {@link topKeys} ranks them, `most` up to a thousand; `total` says how many there are in all. */
export async function leadingKeys(db: Db, question: Omit<Question, 'ids'>, most: number): Promise<TopKeys> {
  const { filter, unit, of, by } = question;
  // In one order, whoever asks: the same question has to be the same text.
  const { keys, total } = await leading(
    db,
    JSON.stringify({ filter, unit, of, by, ids: null }),
    Math.max(most, LEADING),
  );
  return { keys: keys.slice(0, Math.min(most, KEPT)), total };
}
