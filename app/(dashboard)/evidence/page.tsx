import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { formatDayRange } from '@/lib/format';
import { ofParam } from '@/lib/domain/of';
import { evidencePage } from '../_sections/evidencePage';
import { ListCard } from '../_sections/ListCard';
import { ofKind, ofName } from '../_sections/ofName';
import { readView, type SearchParams } from '../_sections/view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('evidence'))('title') };
}

/** The units that make one number: those of the filter with `of`; 404 where `of` means nothing. */
export default async function EvidencePage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const view = await readView(searchParams);
  const { filter, of, locale } = view;
  // Listing everything in its place would be evidence of another number.
  if (of === null && (await searchParams)['of'] !== undefined) notFound();
  const [{ list, ...counts }, name, t] = await Promise.all([
    evidencePage(scope, filter, of, view.page),
    ofName(scope, of),
    getTranslations('evidence'),
  ]);
  const heading = t(`heading.${filter.unit}.${of === null ? 'all' : ofKind(of)}`, { count: counts.total, name });
  const more: Record<string, string> = of === null ? {} : { of: ofParam(of) };
  return (
    <Stack>
      <ListHeading
        title={heading}
        note={formatDayRange(filter.from, filter.to, { locale, calendar: filter.calendar })}
      />
      <ListCard
        scope={scope}
        view={view}
        path="/evidence"
        label={heading}
        more={more}
        taken={{ list: filter.unit, more }}
        {...counts}
      >
        {list}
      </ListCard>
    </Stack>
  );
}
