import { and, or, sql, type Sql } from '@/lib/db/sql';
import type { QueryField, QueryNode } from '@/lib/domain/query/tree';
import { textQuery } from './textQuery';

/** What a unit is asked: whether its text matches a `tsquery`, and whether a field of it does. */
export interface Asked {
  readonly text: (tsquery: string) => Sql;
  readonly field: (field: QueryField, text: string) => Sql;
}

/** Whether a text without any word matches: a `tsquery` like that reads every vector, not the index. */
function matchesEmptyText(node: QueryNode): boolean {
  switch (node.kind) {
    case 'not':
      return !matchesEmptyText(node.node);
    case 'and':
      return node.nodes.every(matchesEmptyText);
    case 'or':
      return node.nodes.some(matchesEmptyText);
    default:
      return false;
  }
}

/** The parts of a query that one `tsquery` can ask for, as such, and the others. */
function split(nodes: readonly QueryNode[], fits: (node: QueryNode) => boolean) {
  const texts = nodes.flatMap((node) => (fits(node) ? (textQuery(node) ?? []) : []));
  const others = nodes.filter((node) => !fits(node) || textQuery(node) === null);
  return { texts, others };
}

/** A query as a condition in SQL; as much of it as the index of words can answer is one `tsquery`, which reads it once. */
export function queryCondition(node: QueryNode, asked: Asked): Sql {
  const indexed = (part: QueryNode) => !matchesEmptyText(part) && textQuery(part) !== null;
  const joined = (texts: readonly string[], sign: string) => (texts.length > 0 ? [asked.text(texts.join(sign))] : []);
  const each = (parts: readonly QueryNode[]) => parts.map((part) => queryCondition(part, asked));
  const text = textQuery(node);
  if (text !== null && indexed(node)) return asked.text(text);
  switch (node.kind) {
    case 'and': {
      // Beside words that the index finds, words that must not be there cost nothing.
      const { texts, others } = split(node.nodes, node.nodes.some(indexed) ? () => true : indexed);
      return and([...joined(texts, ' & '), ...each(others)]);
    }
    case 'or': {
      const { texts, others } = split(node.nodes, indexed);
      return or([...joined(texts, ' | '), ...each(others)]);
    }
    case 'not': {
      const inner = queryCondition(node.node, asked);
      // A field may be unknown of a unit (an unnamed speaker): then it does not match, and its negation does.
      return textQuery(node.node) === null ? sql`NOT coalesce(${inner}, false)` : sql`NOT ${inner}`;
    }
    case 'field':
      return asked.field(node.field, node.text);
    default:
      return sql`false`;
  }
}
