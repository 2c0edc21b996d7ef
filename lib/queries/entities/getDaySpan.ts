import { db } from '@/lib/db/client';
import type { Scope } from '@/lib/domain/scope';

/** The first and the last Tehran day (ISO) that hold a story; null on an empty database. */
export async function getDaySpan(_scope: Scope): Promise<{ readonly from: string; readonly to: string } | null> {
  const { _min, _max } = await db().article.aggregate({ _min: { day: true }, _max: { day: true } });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  return _min.day && _max.day ? { from: iso(_min.day), to: iso(_max.day) } : null;
}
