import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { over } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { parseQuery, problemOf } from '@/lib/domain/query/parseQuery';
import { addDays } from '@/lib/domain/tehran';
import { isolateWords, quotedQuery } from '@/lib/format';
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
  const name = (field: string, value: string) => {
    if (field === 'q') return isolateWords(quotedQuery(value, view.locale));
    return field === 'topic' ? topicName(value) : (labels[value] ?? value);
  };
  // What cannot be read finds nothing in any period and under no other filter.
  const unread = filter.q !== '' && problemOf(parseQuery(filter.q)) !== null;
  const wider = widenings(filter).filter(({ field }) => !unread || field === 'q');
  const newestDays = over(filter, { from: addDays(newest, 1 - NEWEST_DAYS), to: newest });
  const allDays = over(filter, { from: oldest, to: newest });
  const more = oldest < filter.from || newest > filter.to;
  const told = wider.length > 0 ? 'filtered' : 'period';
  return (
    <EmptyState
      title={t(unread ? 'unread' : told)}
      actions={
        <>
          {wider.map(({ field, values, filter: without }) => (
            <Link key={field} href={filterHref(path, without)} className={buttonClass()}>
              {field === 'once'
                ? t('without.once')
                : t(`without.${field}`, { values: values.map((value) => name(field, value)).join(t('comma')) })}
            </Link>
          ))}
          {more && !unread ? (
            <Link href={filterHref(path, allDays)} className={buttonClass()}>
              {t('allDays')}
            </Link>
          ) : null}
          {unread ? null : (
            <Link href={filterHref(path, newestDays)} className={buttonClass(wider.length > 0 ? undefined : 'primary')}>
              {t('newest', { days: NEWEST_DAYS })}
            </Link>
          )}
        </>
      }
    >
      {t(`${unread ? 'unread' : told}Hint`)}
    </EmptyState>
  );
}
