import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireSession } from '@/lib/auth';
import { getSpeakerTopics } from '@/lib/queries/relations/getSpeakerTopics';
import { speakerSide } from '../../_sections/matrixSides';
import { TopicMatrixScreen } from '../../_sections/TopicMatrixScreen';
import { readView, type SearchParams } from '../../_sections/view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relations'))('speakers.title') };
}

/** Speakers by topic, in statements. */
export default async function SpeakerTopicsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const view = await readView(searchParams);
  const counted = { ...view.filter, unit: 'statements' as const };
  const [matrix, row] = await Promise.all([getSpeakerTopics(scope, view.filter, view.page), speakerSide(counted)]);
  return (
    <TopicMatrixScreen kind="speakers" {...{ scope, view, searchParams, counted, matrix, row }} list="speaker-topics" />
  );
}
