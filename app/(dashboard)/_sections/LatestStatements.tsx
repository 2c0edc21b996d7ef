import { getTranslations } from 'next-intl/server';
import { StatementList } from '@/components/lists/StatementList';
import { SummaryCard } from '@/components/lists/SummaryCard';
import { getStatements } from '@/lib/queries/entities/getStatements';
import type { SectionProps } from './sectionProps';

/** What was said last. */
export async function LatestStatements({ scope, view, limit }: SectionProps & { readonly limit: number }) {
  const [statements, t] = await Promise.all([getStatements(scope, view.filter, null, 1), getTranslations('overview')]);
  return (
    <SummaryCard title={t('latest')} path="/statements" filter={view.filter} more={t('ledger')}>
      <StatementList rows={statements.rows.slice(0, limit)} filter={view.filter} />
    </SummaryCard>
  );
}
