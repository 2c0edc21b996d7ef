import { useTranslations } from 'next-intl';
import type { ChartData } from '@/components/charts/lines';
import { isStacked } from '@/components/charts/points';
import type { ChartSpike } from '@/components/charts/spikes/chartSpike';
import { TrendPanel } from '@/components/charts/TrendPanel';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import { seriesKey, type SeriesOf } from '@/lib/domain/explorer';
import { AddSeries } from './AddSeries';
import { explorerHref, type ExplorerPlace } from './explorerHref';
import { ExplorerSwitches } from './ExplorerSwitches';
import { SeriesChips } from './SeriesChips';
import { SeriesPresets } from './SeriesPresets';

interface Props {
  readonly place: ExplorerPlace;
  readonly data: ChartData;
  /** The lines of the chart, in its order. */
  readonly series: readonly { readonly of: SeriesOf; readonly name: string }[];
  readonly spikes: Promise<readonly ChartSpike[]>;
}

/** The trend explorer: which lines, how they are counted and drawn, and the chart. */
export function ExplorerCard({ place, data, series, spikes }: Props) {
  const t = useTranslations('explorer');
  const { view, filter } = place;
  const ofs = series.map(({ of }) => of);
  const keys = ofs.map(seriesKey);
  const title = t(`headings.${view.measure}.${filter.unit}`);
  return (
    <Card
      title={title}
      action={
        <div className="flex flex-wrap items-center gap-2">
          <SeriesPresets place={place} />
          <TakeAway
            taken={{
              list: 'series-trend',
              filter: data.filter,
              more: { series: keys, measure: view.measure, compare: view.compare },
            }}
            link={explorerHref(place, { view: { series: ofs } })}
          />
        </div>
      }
    >
      <div className="mb-3 flex flex-col gap-3 border-b border-line pb-3 print:hidden">
        <div className="flex flex-wrap items-center gap-2">
          <SeriesChips place={place} series={series} />
          <AddSeries place={place} series={ofs} />
        </div>
        <ExplorerSwitches place={place} interval={data.filter.interval} />
      </div>
      {series.length > 0 ? (
        <TrendPanel
          key={explorerHref(place, {})}
          data={data}
          label={title}
          form={view.chart}
          sameScale={view.scale === 'same'}
          pinned={{ series: keys }}
          awaited={spikes}
        />
      ) : (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      )}
      {isStacked(view.chart) && series.length > 1 ? (
        <p className="mt-2 text-xs text-muted">{t('stackedHint')}</p>
      ) : null}
    </Card>
  );
}
