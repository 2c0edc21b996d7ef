import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireSession } from '@/lib/auth';
import { getOutletTopics } from '@/lib/queries/relations/getOutletTopics';
import { sourceSide } from '../../_sections/matrixSides';
import { TopicMatrixScreen } from '../../_sections/TopicMatrixScreen';
import { readView, type SearchParams } from '../../_sections/view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relations'))('outlets.title') };
}

/** Outlets by topic, in stories. */
export default async function OutletTopicsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const view = await readView(searchParams);
  const counted = { ...view.filter, unit: 'stories' as const };
  const [matrix, row] = await Promise.all([getOutletTopics(scope, view.filter, view.page), sourceSide(counted)]);
  return (
    <TopicMatrixScreen kind="outlets" {...{ scope, view, searchParams, counted, matrix, row }} list="outlet-topics" />
  );
}
