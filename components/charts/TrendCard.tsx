import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Taken } from '@/lib/domain/exports';
import { filterParams } from '@/lib/domain/filterParams';
import type { ChartData } from './lines';
import { IntervalSwitch, UnitSwitch } from './Switches';
import { TrendPanel } from './TrendPanel';

interface Props {
  readonly title: string;
  readonly data: ChartData;
  /** The screen that the card stands on. */
  readonly path: string;
  /** False where what is counted is chosen elsewhere or cannot be chosen. */
  readonly units?: boolean;
  /** The chart's table as a file. */
  readonly taken?: Taken;
}

/** A trend: what is counted, the switches, the chart and its table. */
export function TrendCard({ title, data, path, units = true, taken }: Props) {
  const t = useTranslations('charts');
  const { filter, lines } = data;
  const something = lines.some(({ values }) => values.some((value) => value > 0));
  return (
    <Card
      title={title}
      action={
        <div className="flex flex-wrap items-center gap-2">
          {units ? <UnitSwitch filter={filter} path={path} /> : null}
          <IntervalSwitch filter={filter} path={path} />
          {taken ? <TakeAway taken={taken} /> : null}
        </div>
      }
    >
      {something ? (
        <TrendPanel key={filterParams(filter).toString()} data={data} label={title} />
      ) : (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      )}
    </Card>
  );
}
