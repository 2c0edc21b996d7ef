import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { over } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { addDays } from '@/lib/domain/tehran';
import { getChoiceLabels } from '@/lib/queries/entities/getChoiceLabels';
import { getNewestDay } from '@/lib/queries/entities/getNewestDay';
import { getOldestDay } from '@/lib/queries/entities/getOldestDay';
import type { SectionProps } from './sectionProps';
import { topicNames } from './topicNames';
import { widenings } from '@/components/lists/widenings';

const NEWEST_DAYS = 14;

/** Says why a screen holds nothing and what would: widen a filter, go to the newest days, or ingest stories first. */
export async function EmptyResult({ scope, view, path }: SectionProps) {
  const { filter } = view;
  const [oldest, newest, labels, topicName, t] = await Promise.all([
    getOldestDay(scope),
    getNewestDay(scope),
    getChoiceLabels(scope, filter),
    topicNames(),
    getTranslations('evidence.empty'),
  ]);
  if (oldest === null || newest === null) {
    return (
      <EmptyState title={t('database')}>
        <p>{t('ingest')}</p>
        <code dir="ltr" className="mt-2 block rounded-control border border-line bg-card px-3 py-1.5">
          npm run ingest -- stories.jsonl
        </code>
      </EmptyState>
    );
  }
  const name = (field: string, value: string) => (field === 'topic' ? topicName(value) : (labels[value] ?? value));
  const wider = widenings(filter);
  const newestDays = over(filter, { from: addDays(newest, 1 - NEWEST_DAYS), to: newest });
  const allDays = over(filter, { from: oldest, to: newest });
  const more = oldest < filter.from || newest > filter.to;
  return (
    <EmptyState
      title={t(wider.length > 0 ? 'filtered' : 'period')}
      actions={
        <>
          {wider.map(({ field, values, filter: without }) => (
            <Link key={field} href={filterHref(path, without)} className={buttonClass()}>
              {field === 'once'
                ? t('without.once')
                : t(`without.${field}`, { values: values.map((value) => name(field, value)).join(t('comma')) })}
            </Link>
          ))}
          {more ? (
            <Link href={filterHref(path, allDays)} className={buttonClass()}>
              {t('allDays')}
            </Link>
          ) : null}
          <Link href={filterHref(path, newestDays)} className={buttonClass('primary')}>
            {t('newest', { days: NEWEST_DAYS })}
          </Link>
        </>
      }
    >
      {t(wider.length > 0 ? 'widen' : 'periodHint')}
    </EmptyState>
  );
}
