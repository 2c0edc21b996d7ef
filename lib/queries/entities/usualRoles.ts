import { z } from 'zod';
import type { Db, Tx } from '@/lib/db/client';
import { rows, sql, type Sql } from '@/lib/db/sql';
import { isPerson } from '@/lib/domain/isPerson';
import { tehranDay } from '@/lib/domain/tehran';
import { onceAPast } from '../onceAState';

const toldRow = z.object({ id: z.string(), role: z.string(), stories: z.number(), last: z.iso.date() });

/** In how many stories a person has a role, and on which ISO Tehran day last. */
type ToldRole = z.infer<typeof toldRow>;

/** The usual role of each person, by id; whom no story tells one is missing. */
export type UsualRoles = ReadonlyMap<string, string>;

function toldRoles(db: Tx, ids: readonly string[], days: Sql): Promise<ToldRole[]> {
  return rows(
    db,
    toldRow,
    sql`SELECT person_id AS id, role, count(DISTINCT article_id)::int AS stories, max(day)::text AS last FROM statements
      WHERE person_id = ANY(${ids}) AND role IS NOT NULL AND ${days} GROUP BY 1, 2`,
  );
}

/** Whether a role is told more often than another; of two told as often the one told later is. */
function isMoreUsual(a: ToldRole, b: ToldRole): boolean {
  if (a.stories !== b.stories) return a.stories > b.stories;
  return a.last === b.last ? a.role < b.role : a.last > b.last;
}

function mostTold(told: readonly ToldRole[]): UsualRoles {
  const usual = new Map<string, ToldRole>();
  for (const role of told) {
    const other = usual.get(role.id);
    if (!other || isMoreUsual(role, other)) usual.set(role.id, role);
  }
  return new Map([...usual].map(([id, { role }]) => [id, role]));
}

/** What was told of the same role before and since. */
function joined(past: readonly ToldRole[], rest: readonly ToldRole[]): ToldRole[] {
  const key = ({ id, role }: ToldRole) => `${id} ${role}`;
  const all = new Map(past.map((told) => [key(told), told]));
  for (const told of rest) {
    const before = all.get(key(told))?.stories ?? 0;
    all.set(key(told), { ...told, stories: before + told.stories });
  }
  return [...all.values()];
}

/**
 * The role in which most stories of the archive quote each of those ids that are persons', of two the newer. One story that is read wrongly
 * thus does not rename anybody.
 */
export async function usualRoles(db: Db, ids: readonly string[]): Promise<UsualRoles> {
  const people = ids.filter(isPerson).sort();
  if (people.length === 0) return new Map();
  const today = tehranDay(new Date());
  const [past, rest] = await Promise.all([
    onceAPast(db, ['roles', today, people], () => toldRoles(db, people, sql`day < ${today}::date`)),
    // Named as speakers, they are found by the day.
    toldRoles(db, people, sql`day >= ${today}::date AND speaker_id = ANY(${people})`),
  ]);
  return mostTold(joined(past, rest));
}

/** The same of all days at once, within a transaction. */
export async function usualRolesIn(tx: Tx, ids: readonly string[]): Promise<UsualRoles> {
  return mostTold(await toldRoles(tx, ids, sql`true`));
}
