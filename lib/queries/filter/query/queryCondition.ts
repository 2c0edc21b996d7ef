import { and, or, sql, type Sql } from '@/lib/db/sql';
import type { QueryField, QueryNode } from '@/lib/domain/query/tree';
import { textQuery } from './textQuery';

/** What a unit is asked: whether its text matches a `tsquery`, and whether a field of it does. */
export interface Asked {
  readonly text: (tsquery: string) => Sql;
  readonly field: (field: QueryField, text: string) => Sql;
}

/** A query as a condition in SQL; as much of it as can be is one `tsquery`, which reads one index once. */
export function queryCondition(node: QueryNode, asked: Asked): Sql {
  const text = textQuery(node);
  if (text !== null) return asked.text(text);
  switch (node.kind) {
    case 'and':
    case 'or': {
      const texts = node.nodes.flatMap((part) => textQuery(part) ?? []);
      const joined = texts.length > 0 ? [asked.text(texts.join(node.kind === 'and' ? ' & ' : ' | '))] : [];
      const others = node.nodes.filter((part) => textQuery(part) === null).map((part) => queryCondition(part, asked));
      return (node.kind === 'and' ? and : or)([...joined, ...others]);
    }
    case 'not':
      // A field may be unknown of a unit (an unnamed speaker): then it does not match, and its negation does.
      return sql`NOT coalesce(${queryCondition(node.node, asked)}, false)`;
    case 'field':
      return asked.field(node.field, node.text);
    default:
      return sql`false`;
  }
}
