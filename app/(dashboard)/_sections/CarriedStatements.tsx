import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { CarriedList } from '@/components/utterance/CarriedList';
import { getMostCarried } from '@/lib/queries/utterances/getMostCarried';
import type { SectionProps } from './sectionProps';

const MOST = 25;

/** The statements that most outlets carried, or that there are none. */
export async function CarriedStatements({ scope, view: { filter } }: Pick<SectionProps, 'scope' | 'view'>) {
  const [rows, t] = await Promise.all([getMostCarried(scope, filter, MOST), getTranslations('utterance')]);
  return (
    <Card label={t('most')}>
      {rows.length > 0 ? <CarriedList rows={rows} filter={filter} /> : <EmptyState title={t('none')} />}
    </Card>
  );
}
