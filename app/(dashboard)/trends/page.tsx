import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ExplorerCard } from '@/components/explorer/ExplorerCard';
import { EXPLORER_PATH } from '@/components/explorer/explorerHref';
import { RefusedQueries } from '@/components/explorer/RefusedQueries';
import { Stack } from '@/components/lists/Stack';
import { Notice } from '@/components/ui/Notice';
import { requireSession } from '@/lib/auth';
import { getTopSeries } from '@/lib/queries/trends/getTopSeries';
import { chartSpikes } from '../_sections/chartSpikes';
import { EmptyResult } from '../_sections/EmptyResult';
import type { SearchParams } from '../_sections/view';
import { drawableInterval, MOST_POINTS, readExplorer } from './_explorer/readExplorer';
import { readLines } from './_explorer/readLines';

/** How many lines there are before any is chosen. */
const LINES = 4;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('explorer'))('title') };
}

/** The trend explorer: any series, drawn and compared as its address says. */
export default async function TrendsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [{ asked, view, problems, refused, keep }, t] = await Promise.all([
    readExplorer(searchParams),
    getTranslations('explorer'),
  ]);
  const { now } = asked;
  const chosen = view.series.length > 0;
  const series = chosen ? view.series : await getTopSeries(scope, asked.filter, view.top, LINES);
  const interval = drawableInterval(asked, series.length, view.compare !== 'none');
  const filter = { ...asked.filter, interval };
  const chart = await readLines(scope, { filter, view, series }, now);
  // A spike is a day's: on the point of a week or a month its size would say something else. The chart does not wait for it.
  const daily = view.notes && filter.interval === 'day';
  const spikes = daily ? chartSpikes(scope, chart.data, now) : Promise.resolve([]);
  const place = { filter: asked.filter, view, keep };
  const told = [...problems, ...(chart.unknown ? (['series'] as const) : [])];
  const nothing = [chart.data.whole?.values, chart.data.whole?.compared].every((values) => !values?.some(Boolean));
  return (
    <Stack>
      <h1 className="text-xl font-bold">{t('title')}</h1>
      <RefusedQueries refused={refused} />
      {told.length > 0 || interval !== asked.filter.interval ? (
        <Notice tone="warn">
          {[...new Set(told)].map((problem) => (
            <p key={problem}>{t(`problems.${problem}`)}</p>
          ))}
          {interval === asked.filter.interval ? null : <p>{t('coarser', { most: MOST_POINTS })}</p>}
        </Notice>
      ) : null}
      {nothing ? (
        <EmptyResult scope={scope} view={asked} path={EXPLORER_PATH} />
      ) : (
        <ExplorerCard place={place} data={chart.data} series={chart.series} spikes={spikes} />
      )}
    </Stack>
  );
}
