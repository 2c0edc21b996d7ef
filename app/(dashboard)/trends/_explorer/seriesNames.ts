import { getLocale, getTranslations } from 'next-intl/server';
import { sourceHref, speakerHref, topicHref } from '@/components/lists/addresses';
import type { SeriesOf } from '@/lib/domain/explorer';
import type { Filter } from '@/lib/domain/filter';
import { ofParam, ofParts, type OfOne } from '@/lib/domain/of';
import type { SeriesTrend } from '@/lib/domain/seriesTrend';
import { quotedQuery } from '@/lib/format';
import { topicNames } from '../../_sections/topicNames';

/** What a series is called, and the screen about it; null for one that the database does not know. */
export async function seriesNames(filter: Filter, { names }: SeriesTrend): Promise<(of: SeriesOf) => string | null> {
  const [topic, locale, t] = await Promise.all([topicNames(), getLocale(), getTranslations('explorer')]);
  const part = (one: OfOne): string | null => {
    if (one.kind === 'topic') return topic(one.id);
    if (one.kind === 'query') return quotedQuery(one.id, locale);
    return one.kind === 'cue' ? one.id : (names[ofParam(one)] ?? null);
  };
  return (of) => {
    if (of === null) return t(`allCoverage.${filter.unit}`);
    const parts = ofParts(of).flatMap((one) => part(one) ?? []);
    return parts.length === ofParts(of).length ? parts.join(' + ') : null;
  };
}

/** The screen about what a series stands for; null where it has none. */
export function seriesHref(filter: Filter, of: SeriesOf): string | null {
  if (of?.kind === 'speaker') return speakerHref(filter, of.id);
  if (of?.kind === 'topic') return topicHref(filter, of.id);
  return of?.kind === 'source' ? sourceHref(filter, of.id) : null;
}
