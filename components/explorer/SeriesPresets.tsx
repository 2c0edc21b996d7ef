import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/Segmented';
import { RANKINGS } from '@/lib/domain/explorer';
import { explorerHref, type ExplorerPlace } from './explorerHref';

/** Ready-made lines: who or what counts most, or all coverage. */
export function SeriesPresets({ place }: { readonly place: ExplorerPlace }) {
  const t = useTranslations('explorer');
  const { series, top } = place.view;
  const rankings = RANKINGS.map((each) => ({
    // Who speaks most is told by statements.
    href: explorerHref(place, {
      view: { series: [], top: each },
      filter: each === 'speakers' ? { unit: 'statements' } : {},
    }),
    label: t(`rankings.${each}`),
    current: series.length === 0 && top === each,
  }));
  const all = {
    href: explorerHref(place, { view: { series: [null] } }),
    label: t('rankings.all'),
    current: series.length === 1 && series[0] === null,
  };
  return <Segmented label={t('presets')} items={[...rankings, all]} />;
}
