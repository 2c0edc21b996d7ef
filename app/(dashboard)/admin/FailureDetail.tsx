import { useLocale, useTranslations } from 'next-intl';
import type { FailureKind } from '@/lib/domain/live/failures';

interface Props {
  readonly kind: FailureKind;
  /** What was noted when it happened, in English. */
  readonly text: string;
}

/** What can be done about a failure, in the reader's language; in Persian the English note is folded below. */
export function FailureDetail({ kind, text }: Props) {
  const t = useTranslations('admin');
  const note = (
    <bdi lang="en" className="break-words">
      {text}
    </bdi>
  );
  if (useLocale() === 'en') return <p className="text-xs">{note}</p>;
  return (
    <div className="text-xs">
      <p>{t(`advice.${kind}`)}</p>
      <details>
        <summary className="text-muted">{t('englishNote')}</summary>
        {note}
      </details>
    </div>
  );
}
