import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/Segmented';
import { CHARTS, COMPARISONS, MEASURES, SCALES } from '@/lib/domain/explorer';
import { CALENDARS, INTERVALS, UNITS, type Interval } from '@/lib/domain/filter';
import { explorerHref, type ExplorerPlace } from './explorerHref';

interface Props {
  readonly place: ExplorerPlace;
  /** The interval that is drawn, which may be coarser than the one asked for. */
  readonly interval: Interval;
}

/** How the explorer counts and draws; every choice is a link, so that the view stays in the address. */
export function ExplorerSwitches({ place, interval }: Props) {
  const t = useTranslations('explorer');
  const charts = useTranslations('charts');
  const calendars = useTranslations('explorer.calendars');
  const { filter, view } = place;
  const switches = [
    {
      label: charts('unit'),
      items: UNITS.map((unit) => ({
        href: explorerHref(place, { filter: { unit } }),
        label: charts(`units.${unit}`),
        current: unit === filter.unit,
      })),
    },
    {
      label: t('measure'),
      items: MEASURES.map((measure) => ({
        href: explorerHref(place, { view: { measure } }),
        label: t(`measures.${measure}`),
        current: measure === view.measure,
      })),
    },
    {
      label: charts('interval'),
      items: INTERVALS.map((each) => ({
        href: explorerHref(place, { filter: { interval: each } }),
        label: charts(`intervals.${each}`),
        current: each === interval,
      })),
    },
    {
      label: t('calendar'),
      items: CALENDARS.map((calendar) => ({
        href: explorerHref(place, { filter: { calendar } }),
        label: calendars(calendar),
        current: calendar === filter.calendar,
      })),
    },
    {
      label: t('chart'),
      items: CHARTS.map((chart) => ({
        href: explorerHref(place, { view: { chart } }),
        label: t(`charts.${chart}`),
        current: chart === view.chart,
      })),
    },
    ...(view.chart === 'multiples'
      ? [
          {
            label: t('scale'),
            items: SCALES.map((scale) => ({
              href: explorerHref(place, { view: { scale } }),
              label: t(`scales.${scale}`),
              current: scale === view.scale,
            })),
          },
        ]
      : []),
    {
      label: t('compare'),
      items: COMPARISONS.map((compare) => ({
        href: explorerHref(place, { view: { compare } }),
        label: t(`comparisons.${compare}`),
        current: compare === view.compare,
      })),
    },
    {
      label: t('notes'),
      items: [true, false].map((notes) => ({
        href: explorerHref(place, { view: { notes } }),
        label: t(notes ? 'notesShown' : 'notesHidden'),
        current: notes === view.notes,
      })),
    },
  ];
  return (
    <div className="no-scrollbar flex gap-x-5 gap-y-2 max-sm:overflow-x-auto max-sm:fade-ends max-sm:pb-1 sm:flex-wrap">
      {switches.map(({ label, items }) => (
        <div key={label} className="flex items-center gap-x-2 max-sm:shrink-0 sm:max-w-full sm:flex-wrap">
          <span aria-hidden className="text-xs whitespace-nowrap text-muted">
            {label}
          </span>
          <Segmented label={label} items={items} />
        </div>
      ))}
    </div>
  );
}
