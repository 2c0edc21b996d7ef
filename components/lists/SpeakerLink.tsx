import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Filter } from '@/lib/domain/filter';
import type { SpeakerRef } from '@/lib/domain/rows/speakerRef';
import { speakerHref } from './addresses';

/** Who speaks, leading to the speaker's screen where there is one, and the office that goes with the name. */
export function SpeakerLink({ speaker, filter }: { readonly speaker: SpeakerRef; readonly filter: Filter }) {
  const t = useTranslations('statements');
  const name = speaker.name || t('unnamed');
  return (
    <span>
      {speaker.id === null ? (
        <span className="font-bold text-ink">{name}</span>
      ) : (
        <Link href={speakerHref(filter, speaker.id)} prefetch={false} className="font-bold text-accent hover:underline">
          {name}
        </Link>
      )}
      {speaker.role !== null && speaker.role !== speaker.name ? ` ${speaker.role}` : null}
    </span>
  );
}
