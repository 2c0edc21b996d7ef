import { getTranslations } from 'next-intl/server';
import { TrendCard } from '@/components/charts/TrendCard';
import { Tabs } from '@/components/ui/Tabs';
import { UNITS, type Unit } from '@/lib/domain/filterChoices';
import { filterHref } from '@/lib/domain/filterParams';
import { ofParam, type OfOne } from '@/lib/domain/of';
import { getOfTrend } from '@/lib/queries/trends/getOfTrend';
import { chartSpikes } from './chartSpikes';
import { evidencePage } from './evidencePage';
import { ListCard } from './ListCard';
import { ofKind } from './ofName';
import type { SectionProps } from './sectionProps';

interface Props extends SectionProps {
  /** The others are listed as evidence only. */
  readonly of: OfOne & { readonly kind: 'speaker' | 'topic' | 'source' };
  readonly name: string;
}

/** The trend and the evidence of one person, speaker, topic or outlet; the tabs choose what both count. */
export async function OfScreen({ of, name, scope, view: asked, path }: Props) {
  const { now, page } = asked;
  const kind = ofKind(of);
  // Only persons are mentioned by name: organisations and roles speak.
  const units = kind === 'speaker' ? UNITS.filter((unit) => unit !== 'mentions') : UNITS;
  const unit = units.find((each) => each === asked.filter.unit) ?? 'statements';
  const filter = { ...asked.filter, unit };
  const section = { scope, path, view: { ...asked, filter } };
  const counted = async (each: Unit) => ({
    unit: each,
    trend: await getOfTrend(scope, { ...filter, unit: each }, of, now),
  });
  const read = Promise.all(units.map(counted));
  const drawn = read.then((trends) => {
    const { buckets, series } = trends.find((each) => each.unit === unit)?.trend ?? { buckets: [], series: [] };
    return { filter, buckets, lines: series.map(({ values }) => ({ of: ofParam(of), name, href: null, values })) };
  });
  const [{ list, ...counts }, trends, data, spikes, t, unitName] = await Promise.all([
    evidencePage(scope, filter, of, page),
    read,
    drawn,
    drawn.then((chart) => chartSpikes(scope, chart, now)),
    getTranslations('evidence'),
    getTranslations('charts.units'),
  ]);
  const tabs = trends.map(({ unit: each, trend }) => ({
    href: filterHref(path, { ...filter, unit: each }),
    label: unitName(each),
    current: each === unit,
    note: t('count', { count: trend.series[0]?.values.reduce((sum, value) => sum + value, 0) ?? 0 }),
  }));
  return (
    <>
      <Tabs label={t('what')} items={tabs} />
      {counts.total > 0 ? (
        <TrendCard
          title={t(`trend.${unit}.${kind}`, { name })}
          path={path}
          units={false}
          taken={{ list: 'of-trend', filter, more: { of: ofParam(of) } }}
          data={{ ...data, spikes }}
        />
      ) : null}
      <ListCard
        {...section}
        taken={{ list: unit, more: { of: ofParam(of) } }}
        label={t(`heading.${unit}.${kind}`, { count: counts.total, name })}
        {...counts}
      >
        {list}
      </ListCard>
    </>
  );
}
