import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { ListHeading } from '@/components/lists/ListHeading';
import { SpeakerFacts } from '@/components/lists/SpeakerFacts';
import { Stack } from '@/components/lists/Stack';
import type { SpeakerView } from '@/lib/queries/entities/getSpeaker';
import { NamedWith } from './NamedWith';
import { OfScreen } from './OfScreen';
import { OfScreenSkeleton } from './OfScreenSkeleton';
import type { SectionProps } from './sectionProps';

/** Everything about one person, organisation or role that speaks. */
export async function SpeakerScreen({ speaker, ...section }: SectionProps & { readonly speaker: SpeakerView }) {
  const t = await getTranslations('people');
  const note = speaker.role ?? (speaker.kind === 'person' ? undefined : t(`kind.${speaker.kind}`));
  return (
    <Stack>
      <ListHeading title={<bdi>{speaker.name}</bdi>} note={note} />
      <SpeakerFacts speaker={speaker} calendar={section.view.filter.calendar} />
      {/* Together: whoever is named with them would push the chart down if it came after. */}
      <Suspense fallback={<OfScreenSkeleton title={speaker.name} />}>
        {speaker.kind === 'person' ? <NamedWith {...section} person={speaker} /> : null}
        <OfScreen {...section} of={{ kind: 'speaker', id: speaker.id }} name={speaker.name} />
      </Suspense>
    </Stack>
  );
}
