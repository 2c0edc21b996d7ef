import { getTranslations } from 'next-intl/server';
import { carriedHref } from '@/components/lists/addresses';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { CarriedList } from '@/components/utterance/CarriedList';
import { getMostCarried, MOST_CARRIED } from '@/lib/queries/utterances/getMostCarried';
import type { SectionProps } from './sectionProps';

/** The statements that most outlets carried, or that there are none. */
export async function CarriedStatements({ scope, view: { filter } }: Pick<SectionProps, 'scope' | 'view'>) {
  const [rows, t] = await Promise.all([getMostCarried(scope, filter, MOST_CARRIED), getTranslations('utterance')]);
  return (
    <Card
      label={t('most')}
      action={
        rows.length > 0 ? (
          <div className="ms-auto -me-2">
            <TakeAway taken={{ list: 'carried', filter }} link={carriedHref(filter)} />
          </div>
        ) : null
      }
    >
      {rows.length > 0 ? <CarriedList rows={rows} filter={filter} /> : <EmptyState title={t('none')} />}
      {rows.length === MOST_CARRIED ? (
        <p className="border-t border-line pt-3 text-sm text-muted">{t('part', { most: MOST_CARRIED })}</p>
      ) : null}
    </Card>
  );
}
