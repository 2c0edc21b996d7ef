import type { QueryNode } from '@/lib/domain/query/tree';
import { demandsOf, type Demand, type Slot } from './patterns';

/** No lexeme holds it: what can match nothing. */
const NEVER = `'~~'`;

function slotText({ lexemes, prefix }: Slot): string {
  return `(${lexemes.map((lexeme) => `'${lexeme}'${prefix ? ':*' : ''}`).join(' | ')})`;
}

function demandText(demand: Demand): string {
  const rows = demand.filter((row) => row.length > 0);
  return rows.length > 0 ? `(${rows.map((row) => row.map(slotText).join(' <-> ')).join(' | ')})` : NEVER;
}

/**
 * A query without fields in PostgreSQL's form of a `tsquery`; null where it has a field. Written as lexemes, not through
 * `to_tsquery`: its parser depends on the locale of the database, and the vectors are made of the same lexemes. Words are
 * letters and digits only, so none needs escaping.
 */
export function textQuery(node: QueryNode): string | null {
  switch (node.kind) {
    case 'field':
      return null;
    case 'not': {
      const inner = textQuery(node.node);
      return inner === null ? null : `!(${inner})`;
    }
    case 'and':
    case 'or': {
      const parts = node.nodes.map(textQuery);
      if (parts.includes(null)) return null;
      return `(${parts.join(node.kind === 'and' ? ' & ' : ' | ')})`;
    }
    default: {
      const demands = demandsOf(node);
      return demands.length > 0 ? `(${demands.map(demandText).join(' & ')})` : NEVER;
    }
  }
}
