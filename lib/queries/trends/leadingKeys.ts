import { cache } from 'react';
import type { Tx } from '@/lib/db/client';
import { sql } from '@/lib/db/sql';
import type { Question } from '../filter/planTrend';
import { PAGE_SIZE } from '../paging';
import { topKeys } from './topKeys';

/** As many keys as any part of a screen starts from: a page of a ranking, and the subjects that spikes are sought in. */
export const LEADING = Math.max(PAGE_SIZE, 30);

/** A screen shows a ranking, the chart of its first rows and their spikes: they are one question, asked once a request. */
const leading = cache((db: Tx, question: string) =>
  topKeys(db, JSON.parse(question) as Question, sql`LIMIT ${LEADING}::int`),
);

/** The first keys of a question as {@link topKeys} ranks them, at most `most`; `total` says how many there are in all. */
export async function leadingKeys(db: Tx, question: Question, most: number): ReturnType<typeof topKeys> {
  if (most > LEADING) return topKeys(db, question, sql`LIMIT ${most}::int`);
  const { filter, unit, of, by, ids } = question;
  // In one order, whoever asks: the same question has to be the same text.
  const { keys, total } = await leading(db, JSON.stringify({ filter, unit, of, by, ids }));
  return { keys: keys.slice(0, most), total };
}
