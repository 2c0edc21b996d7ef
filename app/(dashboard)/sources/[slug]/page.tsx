import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { sourceSlug } from '@/lib/domain/filterSchema';
import { getChoiceLabels } from '@/lib/queries/entities/getChoiceLabels';
import { OfScreen } from '../../_sections/OfScreen';
import { OfScreenSkeleton } from '../../_sections/OfScreenSkeleton';
import { readView, type SearchParams } from '../../_sections/view';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('one') };
}

/** One outlet; 404 without it. */
export default async function SourcePage({ params, searchParams }: Props) {
  const scope = await requireSession();
  const [{ slug }, view] = await Promise.all([params, readView(searchParams)]);
  if (!sourceSlug.safeParse(slug).success) notFound();
  const name = (await getChoiceLabels(scope, { ...view.filter, source: [slug] }))[slug] ?? notFound();
  return (
    <Stack>
      <ListHeading title={<bdi>{name}</bdi>} />
      <Suspense fallback={<OfScreenSkeleton title={name} />}>
        <OfScreen scope={scope} view={view} path={`/sources/${slug}`} of={{ kind: 'source', id: slug }} name={name} />
      </Suspense>
    </Stack>
  );
}
