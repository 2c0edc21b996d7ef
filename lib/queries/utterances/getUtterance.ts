import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Scope } from '@/lib/domain/scope';
import type { StatementKey, UtteranceView, Version } from '@/lib/domain/utterance';
import { readUtterance, sameUtterance, UTTERANCE_DAYS } from '@/lib/text/08-utterance';
import { STATEMENT_COLUMNS, STATEMENT_TABLES, statementRow, toStatementRow } from '../entities/getStatements';
import { reader } from '../reader';
import { keyOf, outletsOf, places, utteranceGroups, type Member } from './utteranceGroups';
import { versionPieces } from './versionPieces';

/** As many days before and after a statement its versions may have appeared. */
export const VERSION_DAYS = UTTERANCE_DAYS;

const versionRow = statementRow.extend({ group: z.string().nullable() });
type Row = z.infer<typeof versionRow>;

/** Earliest first, as reprints are; of a story in the order of the text. */
async function versionRows(db: Db, members: readonly Member[]): Promise<Row[]> {
  return rows(
    db,
    versionRow,
    sql`SELECT ${STATEMENT_COLUMNS}, g.group_id::text AS "group"
      FROM ${places(members)} JOIN (${STATEMENT_TABLES} LEFT JOIN reprint_groups g ON g.article_id = u.article_id)
        ON u.article_id = k.id AND u.seq = k.at
      ORDER BY a.published_at, a.id, u.seq`,
  );
}

/** The versions with their differences from the first; what shares nothing with it is compared with the one that was asked for. */
function versions([first, ...rest]: readonly Row[], asked: StatementKey): Version[] {
  if (!first) return [];
  const [opened, told] = [rest.find((row) => keyOf(row) === keyOf(asked)) ?? first, readUtterance(first)];
  const later = rest.map((row): Version => {
    const own = row === opened || sameUtterance(told, readUtterance(row));
    return {
      ...toStatementRow(row),
      url: row.url,
      reprint: row.articleId !== first.articleId && row.group !== null && row.group === first.group,
      against: own ? 'first' : 'asked',
      pieces: versionPieces((own ? first : opened).text, row.text),
    };
  });
  return [{ ...toStatementRow(first), url: first.url, reprint: false, against: 'first', pieces: null }, ...later];
}

/**
 * The utterance that a statement is a version of, with all its versions: statements of the whole archive at most
 * {@link VERSION_DAYS} from the one asked for, itself among them. Null when there is no such statement, or the id is no UUID.
 */
export async function getUtterance(scope: Scope, articleId: string, seq: number): Promise<UtteranceView | null> {
  if (!z.guid().safeParse(articleId).success) return null;
  const db = reader(scope);
  const asked = { articleId: articleId.toLowerCase(), seq };
  const members = (await utteranceGroups(db, [asked])).get(keyOf(asked));
  if (!members) return null;
  return { asked, versions: versions(await versionRows(db, members), asked), outlets: outletsOf(members) };
}
