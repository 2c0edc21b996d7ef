import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/Segmented';
import { CHARTS, COMPARISONS, MEASURES, SCALES } from '@/lib/domain/explorer';
import { CALENDARS, INTERVALS, UNITS, type Interval } from '@/lib/domain/filterChoices';
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
    // On a phone they scroll sideways; the ends of the strip fade over its padding, not over the first switch.
    <div className="no-scrollbar flex gap-x-4 gap-y-2 max-sm:-mx-3 max-sm:overflow-x-auto max-sm:px-3 max-sm:fade-ends sm:flex-wrap">
      {switches.map(({ label, items }) => (
        <div key={label} className="flex shrink-0 flex-col items-start gap-y-0.5">
          <span aria-hidden className="px-0.5 text-xs whitespace-nowrap text-muted">
            {label}
          </span>
          <Segmented label={label} items={items} />
        </div>
      ))}
    </div>
  );
}
