import { queryTokens, type QueryToken } from './tokens';
import type { QueryNode, QueryProblem } from './tree';

/** As long as the filter lets words be. */
export const LONGEST_QUERY = 200;
/** Brackets and negations within each other; nobody reads more. */
const DEEPEST = 10;

type Operand = Exclude<QueryToken, { kind: 'close' | 'and' | 'or' }>;

/** Carries the problem from where it is found to where parsing ends; never leaves this file. */
class Refused extends Error {
  constructor(readonly found: QueryProblem) {
    super(found.problem);
  }
}

function refuse(problem: QueryProblem['problem'], { start, end }: { start: number; end: number }): never {
  throw new Refused({ problem, start, end });
}

const span = (nodes: readonly QueryNode[]) => ({ start: nodes[0]?.start ?? 0, end: nodes.at(-1)?.end ?? 0 });

/** Recursive descent: or → and → not → operand. */
class Parser {
  private at = 0;
  private depth = 0;
  constructor(
    private readonly text: string,
    private readonly tokens: readonly QueryToken[],
  ) {}

  private peek(): QueryToken | undefined {
    return this.tokens[this.at];
  }

  whole(): QueryNode {
    const node = this.or();
    const rest = this.peek();
    return rest ? refuse('strayGroup', rest) : (node ?? refuse('empty', { start: 0, end: this.text.length }));
  }

  private or(): QueryNode | null {
    const first = this.and();
    const nodes = first ? [first] : [];
    for (let sign = this.peek(); sign?.kind === 'or'; sign = this.peek()) {
      this.at++;
      const next = nodes.length > 0 ? this.and() : null;
      nodes.push(next ?? refuse('operand', sign));
    }
    return nodes.length > 1 ? { kind: 'or', nodes, ...span(nodes) } : (first ?? null);
  }

  private and(): QueryNode | null {
    const nodes: QueryNode[] = [];
    for (let token = this.peek(); token && token.kind !== 'or' && token.kind !== 'close'; token = this.peek()) {
      if (token.kind !== 'and') nodes.push(this.operand(token));
      else {
        this.at++;
        const next = this.peek();
        if (nodes.length === 0 || !next || next.kind === 'and' || next.kind === 'or' || next.kind === 'close')
          refuse('operand', token);
      }
    }
    return this.joined(nodes);
  }

  /** «و» alone between other operands only joins them; alone it is a word like others. */
  private joined(nodes: readonly QueryNode[]): QueryNode | null {
    const telling = nodes.filter((node) => node.kind !== 'words' || !/^و(?:\s+و)*$/u.test(node.text));
    const kept = telling.length > 0 ? telling : nodes;
    const [first = null] = kept;
    return kept.length > 1 ? { kind: 'and', nodes: kept, ...span(kept) } : first;
  }

  private operand(token: Operand): QueryNode {
    this.at++;
    switch (token.kind) {
      case 'open':
        return this.group(token);
      case 'not':
        return this.negation(token);
      case 'word':
        return this.run(token);
      default:
        return token;
    }
  }

  private deeper<Result>(token: QueryToken, inner: () => Result): Result {
    if (++this.depth > DEEPEST) refuse('tooDeep', token);
    const found = inner();
    this.depth--;
    return found;
  }

  private group(open: QueryToken): QueryNode {
    const node = this.deeper(open, () => this.or());
    const close = this.peek();
    if (close?.kind !== 'close') return refuse('unclosedGroup', open);
    this.at++;
    return node ?? refuse('emptyGroup', { start: open.start, end: close.end });
  }

  private negation(sign: QueryToken): QueryNode {
    const next = this.peek();
    if (!next || next.kind === 'and' || next.kind === 'or' || next.kind === 'close') return refuse('operand', sign);
    // What is negated is the one word behind it, not the words that follow that one.
    const single = next.kind === 'word';
    if (single) this.at++;
    const node = this.deeper(sign, () => (single ? this.words(next.start, next.end) : this.operand(next)));
    return { kind: 'not', node, start: sign.start, end: node.end };
  }

  private words(start: number, end: number): QueryNode {
    return { kind: 'words', text: this.text.slice(start, end), start, end };
  }

  /** Neighbouring bare words are one operand: a space may only be how a word is spelled (می شود). */
  private run(first: QueryToken): QueryNode {
    let last = first;
    for (let next = this.peek(); next?.kind === 'word'; next = this.peek()) {
      last = next;
      this.at++;
    }
    return this.words(first.start, last.end);
  }
}

/**
 * Reads a query of the search language (docs/decisions/014-search.md): words, phrases in «» or "", AND OR NOT and their
 * Persian words, brackets, a minus sign, prefix*, and fields. Gives its tree, or what is wrong and where (string indices
 * into `text`). Never throws, whatever comes in; takes time linear in its length.
 */
export function parseQuery(text: string): QueryNode | QueryProblem {
  if (text.length > LONGEST_QUERY) return { problem: 'tooLong', start: LONGEST_QUERY, end: text.length };
  const tokens = queryTokens(text);
  if ('problem' in tokens) return tokens;
  try {
    return new Parser(text, tokens).whole();
  } catch (error) {
    if (error instanceof Refused) return error.found;
    throw error;
  }
}

/** The problem of what {@link parseQuery} read, or null. */
export function problemOf(read: QueryNode | QueryProblem): QueryProblem | null {
  return 'problem' in read ? read : null;
}
