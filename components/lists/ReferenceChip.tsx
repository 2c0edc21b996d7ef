import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/Chip';
import type { Reference } from '@/lib/domain/annotations';

interface Props {
  readonly reference: Reference;
  /** The words that named the speaker (وی, وزیر آب); null when none did. */
  readonly surface: string | null;
}

/** How a story referred to the speaker: its own words where it did not give the full name. */
export function ReferenceChip({ reference, surface }: Props) {
  const t = useTranslations('statements.reference');
  const kind = t(reference);
  const words = reference === 'name' || surface === null ? kind : surface;
  return (
    <span title={t('title', { kind })}>
      <Chip>
        <bdi>{words}</bdi>
      </Chip>
    </span>
  );
}
