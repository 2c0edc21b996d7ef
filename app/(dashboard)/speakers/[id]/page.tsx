import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { speakerHref } from '@/components/lists/addresses';
import { requireSession } from '@/lib/auth';
import { speakerId } from '@/lib/domain/filterSchema';
import { getSpeaker } from '@/lib/queries/entities/getSpeaker';
import { SpeakerScreen } from '../../_sections/SpeakerScreen';
import { readView, type SearchParams } from '../../_sections/view';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

const readSpeaker = cache(async (id: string) => {
  const scope = await requireSession();
  return (speakerId.safeParse(id).success ? await getSpeaker(scope, id) : null) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readSpeaker((await params).id)).name };
}

/** One organisation or role that speaks; 404 without it. A person has a screen under /people and is sent there. */
export default async function SpeakerPage({ params, searchParams }: Props) {
  const scope = await requireSession();
  const speaker = await readSpeaker((await params).id);
  const view = await readView(searchParams);
  if (speaker.kind === 'person') redirect(speakerHref(view.filter, speaker.id));
  return <SpeakerScreen scope={scope} view={view} path={`/speakers/${speaker.id}`} speaker={speaker} />;
}
