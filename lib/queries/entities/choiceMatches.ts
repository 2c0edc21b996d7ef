import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { and, rows, sql, type Sql } from '@/lib/db/sql';
import { dropMarks, fold, nameKey, words } from '@/lib/text/01-normalise';

/** As many names as are looked at for one text; more words narrow them. */
const MOST_MATCHES = 500;
const LONGEST_TEXT = 100;

const idRow = z.object({ id: z.string() });

const isHonorific = (word: string) => nameKey(`${word} ب`) === 'ب';

/**
 * The parts of a text that a name must hold, each as keys hold it: so that ي and ی, a ZWNJ, a space or neither, the order
 * of given name and surname, and دکتر before them make no difference.
 */
export function choiceParts(text: string): string[] {
  const typed = words(text.slice(0, LONGEST_TEXT));
  const telling = typed.filter((word) => !isHonorific(word));
  return (telling.length > 0 ? telling : typed).map(nameKey).filter(Boolean);
}

function holdsAll(key: Sql, parts: readonly string[]): Sql {
  return and(parts.map((part) => sql`${key} LIKE ${`%${part}%`}`));
}

/** Persons by their name or another way of writing it; of two that hold the parts, the one with less besides. */
function peopleLike(parts: readonly string[]): Sql {
  return sql`(SELECT id FROM (
      SELECT id, length(key) AS size FROM people WHERE ${holdsAll(sql`key`, parts)}
      UNION ALL SELECT person_id, length(key) FROM person_aliases WHERE ${holdsAll(sql`key`, parts)}
    ) p GROUP BY id ORDER BY min(size), id LIMIT ${MOST_MATCHES}::int)`;
}

function bodiesLike(parts: readonly string[]): Sql {
  return sql`(SELECT id FROM (SELECT id, key FROM organisations UNION ALL SELECT id, key FROM offices) b
    WHERE ${holdsAll(sql`replace(key, ' ', '')`, parts)} ORDER BY length(key), id LIMIT ${MOST_MATCHES}::int)`;
}

/** The ids of the persons whose name, or another way of writing it, holds the parts; the closest first. */
export async function matchingPeople(db: Db, parts: readonly string[]): Promise<string[]> {
  return (await rows(db, idRow, peopleLike(parts))).map(({ id }) => id);
}

/** The ids of the persons, organisations and roles whose name or wording holds the parts. */
export async function matchingSpeakers(db: Db, parts: readonly string[]): Promise<string[]> {
  return (await rows(db, idRow, sql`${peopleLike(parts)} UNION ALL ${bodiesLike(parts)}`)).map(({ id }) => id);
}

const letters = (text: string) => dropMarks(fold(text)).replace(/[^\p{L}\p{N}]+/gu, '');

/** The slugs of the outlets whose name in either language, or slug, holds the text. */
export async function matchingSources(db: Db, text: string): Promise<string[]> {
  const all = await db.source.findMany({ orderBy: { id: 'asc' }, select: { id: true, name: true, nameEn: true } });
  const part = letters(text.slice(0, LONGEST_TEXT));
  return all.filter(({ id, name, nameEn }) => letters(`${name} ${nameEn} ${id}`).includes(part)).map(({ id }) => id);
}
