import { getTranslations } from 'next-intl/server';
import { StatementList } from '@/components/lists/StatementList';
import { SummaryCard } from '@/components/lists/SummaryCard';
import { getLatestStatements } from '@/lib/queries/entities/getLatestStatements';
import type { SectionProps } from './sectionProps';

/** What was said last. */
export async function LatestStatements({ scope, view, limit }: SectionProps & { readonly limit: number }) {
  const [rows, t] = await Promise.all([getLatestStatements(scope, view.filter, limit), getTranslations('overview')]);
  return (
    <SummaryCard title={t('latest')} path="/statements" filter={view.filter} more={t('ledger')}>
      <StatementList rows={rows} filter={view.filter} />
    </SummaryCard>
  );
}
