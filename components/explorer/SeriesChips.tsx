import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Swatch } from '@/components/charts/Swatch';
import { CloseIcon } from '@/components/ui/icons';
import { seriesKey, type SeriesOf } from '@/lib/domain/explorer';
import { explorerHref, type ExplorerPlace } from './explorerHref';

interface Props {
  readonly place: ExplorerPlace;
  readonly series: readonly { readonly of: SeriesOf; readonly name: string }[];
}

/** The lines of the chart, each to be taken away. */
export function SeriesChips({ place, series }: Props) {
  const t = useTranslations('explorer');
  if (series.length === 0) return null;
  const without = (of: SeriesOf) => series.filter((each) => each.of !== of).map((each) => each.of);
  return (
    <ul aria-label={t('series')} className="flex min-w-0 flex-wrap gap-2">
      {series.map(({ of, name }, index) => (
        <li
          key={seriesKey(of)}
          className="inline-flex max-w-full items-center gap-2 rounded-full border border-line bg-card ps-3 pe-1.5 text-sm leading-7"
        >
          <Swatch place={index} lines={series.length} />
          <bdi className="truncate">{name}</bdi>
          <Link
            href={explorerHref(place, { view: { series: without(of) } })}
            scroll={false}
            prefetch={false}
            aria-label={t('remove', { name })}
            className="grid size-5 shrink-0 place-items-center rounded-full text-muted hover:bg-ground hover:text-ink"
          >
            <CloseIcon />
          </Link>
        </li>
      ))}
    </ul>
  );
}
