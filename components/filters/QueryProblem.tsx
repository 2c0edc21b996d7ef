import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { QueryProblem as Problem } from '@/lib/domain/query/tree';

interface Props {
  /** What was searched; the problem's place is a range of it. */
  readonly query: string;
  readonly problem: Problem;
  /** For the search box to point at. */
  readonly id: string;
}

/** Why a search finds nothing: it is no query, and where. */
export function QueryProblem({ query, problem: { problem, start, end }, id }: Props) {
  const t = useTranslations('query');
  const place = query.slice(start, end);
  return (
    <Notice tone="error">
      <div id={id} className="space-y-1">
        <p>
          {t(`problems.${problem}`)} {t('nothing')}
        </p>
        {place.trim() === '' ? null : (
          <p className="text-base">
            <bdi dir="auto" className="whitespace-pre-wrap">
              {query.slice(0, start)}
              <em className="font-bold text-danger not-italic underline decoration-wavy decoration-from-font underline-offset-4">
                {place}
              </em>
              {query.slice(end)}
            </bdi>
          </p>
        )}
      </div>
    </Notice>
  );
}
