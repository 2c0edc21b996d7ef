import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { QueryProblem as Problem } from '@/lib/domain/query/tree';
import { QueryPlace } from './QueryPlace';

interface Props {
  /** What was searched; the problem's place is a range of it. */
  readonly query: string;
  readonly problem: Problem;
  /** For the search box to point at. */
  readonly id: string;
}

/** Why a search finds nothing: it is no query, and where. */
export function QueryProblem({ query, problem, id }: Props) {
  const t = useTranslations('query');
  const place = query.slice(problem.start, problem.end);
  return (
    <Notice tone="error">
      <div id={id} className="space-y-1">
        <p>
          {t(`problems.${problem.problem}`)} {t('nothing')}
        </p>
        {place.trim() === '' ? null : (
          <p className="text-base">
            <QueryPlace query={query} place={problem} />
          </p>
        )}
      </div>
    </Notice>
  );
}
