import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { topicSlug } from '@/lib/domain/filterSchema';
import { OfScreen } from '../../_sections/OfScreen';
import { OfScreenSkeleton } from '../../_sections/OfScreenSkeleton';
import { topicNames } from '../../_sections/topicNames';
import { readView, type SearchParams } from '../../_sections/view';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: SearchParams;
}

async function readTopic(params: Props['params']): Promise<{ slug: string; name: string }> {
  const slug = topicSlug.safeParse((await params).slug);
  return slug.success ? { slug: slug.data, name: (await topicNames())(slug.data) } : notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireSession();
  return { title: (await readTopic(params)).name };
}

/** One topic; 404 without it. */
export default async function TopicPage({ params, searchParams }: Props) {
  const scope = await requireSession();
  const [{ slug, name }, view] = await Promise.all([readTopic(params), readView(searchParams)]);
  return (
    <Stack>
      <ListHeading title={name} />
      <Suspense fallback={<OfScreenSkeleton title={name} />}>
        <OfScreen scope={scope} view={view} path={`/topics/${slug}`} of={{ kind: 'topic', id: slug }} name={name} />
      </Suspense>
    </Stack>
  );
}
