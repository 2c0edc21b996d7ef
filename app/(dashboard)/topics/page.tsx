import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UnitSwitch } from '@/components/charts/Switches';
import { topicHref } from '@/components/lists/addresses';
import { ListHeading } from '@/components/lists/ListHeading';
import { RankedList } from '@/components/lists/RankedList';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { getTopics } from '@/lib/queries/entities/getTopics';
import { ListCard } from '../_sections/ListCard';
import { topicNames } from '../_sections/topicNames';
import { readPeriods } from '../_sections/readPeriods';
import { readView, type SearchParams } from '../_sections/view';

const PATH = '/topics';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('topicList'))('title') };
}

/** The topics, ranked by the unit of the filter. */
export default async function TopicsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, name, t] = await Promise.all([readView(searchParams), topicNames(), getTranslations('topicList')]);
  const { filter, now } = view;
  const [rows, periods] = await Promise.all([getTopics(scope, filter, now), readPeriods(scope, view)]);
  return (
    <Stack>
      <ListHeading
        title={t('title')}
        note={t('count', { count: rows.length })}
        action={<UnitSwitch filter={filter} path={PATH} />}
      />
      <ListCard
        scope={scope}
        view={view}
        path={PATH}
        label={t('title')}
        taken={{ list: 'topics' }}
        total={rows.length}
        page={1}
        pageSize={rows.length}
      >
        <RankedList
          rows={rows.map((row) => ({ ...row, name: name(row.id) }))}
          kind="topic"
          filter={filter}
          periods={periods}
          href={(slug) => topicHref(filter, slug)}
          colour="var(--series-2)"
          bars
        />
      </ListCard>
    </Stack>
  );
}
