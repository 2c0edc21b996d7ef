import type { QueryProblem } from '@/lib/domain/query/tree';

interface Props {
  readonly query: string;
  /** The problem's place, string indices into the query. */
  readonly place: Pick<QueryProblem, 'start' | 'end'>;
}

/** A query that is none, with the place where it goes wrong. */
export function QueryPlace({ query, place: { start, end } }: Props) {
  return (
    <bdi dir="auto" className="whitespace-pre-wrap">
      {query.slice(0, start)}
      <em className="font-bold text-danger not-italic underline decoration-wavy decoration-from-font underline-offset-4">
        {query.slice(start, end)}
      </em>
      {query.slice(end)}
    </bdi>
  );
}
