import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/Chip';
import type { ListedStatement } from '@/lib/domain/utterance';

/**
 * How a story referred to the speaker, in its own words: where these are neither the full name nor the role, which stand
 * beside it.
 */
export function ReferenceChip({ statement }: { readonly statement: ListedStatement }) {
  const t = useTranslations('statements.reference');
  const { reference, surface, speaker } = statement;
  if (reference === 'name' || (surface !== null && [speaker.name, speaker.role].includes(surface))) return null;
  const kind = t(reference);
  return (
    <span title={t('title', { kind })}>
      <Chip>
        <bdi>{surface ?? kind}</bdi>
      </Chip>
    </span>
  );
}
