import { useTranslations } from 'next-intl';
import { QueryPlace } from '@/components/filters/QueryPlace';
import { Notice } from '@/components/ui/Notice';
import type { RefusedQuery } from '@/lib/domain/explorer';

/** The queries of an address that could not be read, with the place where each goes wrong. */
export function RefusedQueries({ refused }: { readonly refused: readonly RefusedQuery[] }) {
  const t = useTranslations('query');
  if (refused.length === 0) return null;
  return (
    <Notice tone="warn">
      {refused.map(({ query, problem, ...place }) => (
        <p key={query}>
          {t(`problems.${problem}`)} <QueryPlace query={query} place={place} />
        </p>
      ))}
    </Notice>
  );
}
