import { or, sql, type Sql } from '@/lib/db/sql';
import { fold, nameKey, NOTHING, words } from '@/lib/text/01-normalise';

/** The letters that names are written with in two ways, their one form, and what is left out of names. */
const LETTERS = 'يىئكةۀأإآؤ\u200c';
const FORMS = 'یییکههاااو ';
const MARKS = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0670\u0640';

/** A name as `fold` has it, with a space where a ZWNJ stands. */
const folded = (name: Sql) => sql`translate(lower(${name}), ${LETTERS + MARKS}, ${FORMS})`;

/** The words of a name, a ZWNJ being a space. */
function parts(text: string): string[] {
  return fold(text)
    .replaceAll(NOTHING, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether a text holds words in a row, as whole words. They are letters and digits, so LIKE takes them as they are. */
function holdsWords(text: Sql, wanted: readonly string[]): Sql {
  return wanted.length > 0 ? sql`' ' || ${text} || ' ' LIKE ${`% ${wanted.join(' ')} %`}` : sql`false`;
}

/**
 * The ids of the persons whom a text names: by the whole name or a way in which stories write it (the surname alone), or
 * by some of its words in a row. Spellings make no difference.
 */
export function peopleNamed(text: string): Sql {
  const key = nameKey(text);
  return sql`SELECT id FROM people WHERE ${or([sql`key = ${key}`, holdsWords(folded(sql`name`), parts(text))])}
    UNION SELECT person_id FROM person_aliases WHERE key = ${key}`;
}

/** The ids of the persons, organisations and roles that a text names; of the last two by some of their words in a row. */
export function speakersNamed(text: string): Sql {
  const body = holdsWords(sql`key`, words(text));
  return sql`${peopleNamed(text)} UNION SELECT id FROM organisations WHERE ${body}
    UNION SELECT id FROM offices WHERE ${body}`;
}

/** The ids of the outlets that a text names: by the slug, or by some words of the name in either language. */
export function sourcesNamed(text: string): Sql {
  const names = [sql`name`, sql`name_en`].map((name) => holdsWords(folded(name), parts(text)));
  return sql`SELECT id FROM sources WHERE ${or([sql`id = ${text.trim().toLowerCase()}`, ...names])}`;
}
