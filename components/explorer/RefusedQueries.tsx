import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { RefusedQuery } from '@/lib/domain/explorer';

/** The queries that could not be read, with the place where each goes wrong. */
export function RefusedQueries({ refused }: { readonly refused: readonly RefusedQuery[] }) {
  const t = useTranslations('explorer');
  if (refused.length === 0) return null;
  return (
    <Notice tone="warn">
      {refused.map(({ query, problem, start, end }) => (
        <p key={query}>
          {t(`queryProblems.${problem}`)}{' '}
          <bdi dir="auto" className="whitespace-pre-wrap">
            {query.slice(0, start)}
            <mark className="underline decoration-danger decoration-wavy">{query.slice(start, end) || '␣'}</mark>
            {query.slice(end)}
          </bdi>
        </p>
      ))}
    </Notice>
  );
}
