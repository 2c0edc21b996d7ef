import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import type { FailureKind } from '@/lib/domain/live/failures';
import { FailureDetail } from '../FailureDetail';

interface Props {
  readonly kind: FailureKind | 'address';
  /** The particulars, in English. */
  readonly reason: string | null;
}

/** Why no feed was found at an address, and what to do. */
export function SiteFailure({ kind, reason }: Props) {
  const t = useTranslations('admin');
  return (
    <Notice tone="error">
      <p>{kind === 'address' ? t('feeds.add.noAddress') : t('feeds.add.failed', { why: t(`failures.${kind}`) })}</p>
      {reason === null || kind === 'address' ? null : <FailureDetail kind={kind} text={reason} />}
    </Notice>
  );
}
