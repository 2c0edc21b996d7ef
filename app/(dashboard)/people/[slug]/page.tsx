import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireSession } from '@/lib/auth';
import { personId } from '@/lib/domain/filterSchema';
import { getSpeaker } from '@/lib/queries/entities/getSpeaker';
import { SpeakerScreen } from '../../_sections/SpeakerScreen';
import { readView, type SearchParams } from '../../_sections/view';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: SearchParams;
}

const readPerson = cache(async (slug: string) => {
  const scope = await requireSession();
  return (personId.safeParse(slug).success ? await getSpeaker(scope, slug) : null) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readPerson((await params).slug)).name };
}

/** One person: what they say, and where they are named; 404 without them. */
export default async function PersonPage({ params, searchParams }: Props) {
  const scope = await requireSession();
  const speaker = await readPerson((await params).slug);
  const view = await readView(searchParams);
  return <SpeakerScreen scope={scope} view={view} path={`/people/${speaker.id}`} speaker={speaker} />;
}
