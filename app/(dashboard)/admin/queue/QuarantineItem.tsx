import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/Chip';
import type { QuarantineView } from '@/lib/domain/live/quarantine';
import { formatNumber, formatRelative } from '@/lib/format';
import { FailureDetail } from '../FailureDetail';
import { QuarantineActions } from './QuarantineActions';

interface Props {
  readonly item: QuarantineView;
  readonly now: string;
  readonly action: (form: FormData) => void;
  readonly pending: boolean;
}

/** One thing that could not be brought in: what, where, why, and its bytes to look at. */
export function QuarantineItem({ item, now, action, pending }: Props) {
  const t = useTranslations('admin');
  const locale = useLocale();
  const { id, at, step, kind, reason, sourceName, url, size, truncated, attempts, replaying } = item;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-2.5">
      <div className="min-w-0 flex-1 basis-80 text-sm">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{t(`failures.${kind}`)}</span>
          <Chip>{t(`steps.${step}`)}</Chip>
          {replaying ? <Chip tone="accent">{t('queue.quarantine.replaying')}</Chip> : null}
        </p>
        <p className="text-xs text-muted">
          {sourceName === null ? null : (
            <>
              <bdi>{sourceName}</bdi> ·{' '}
            </>
          )}
          {formatRelative(at, new Date(now), locale)} · {t('queue.quarantine.attempts', { count: attempts })}
        </p>
        {url === null ? null : (
          <p className="text-xs break-all text-muted">
            <bdi dir="ltr">{url}</bdi>
          </p>
        )}
        <FailureDetail kind={kind} text={reason} />
        {size > 0 ? (
          <a href={`/api/admin/quarantine/${id}`} className="text-xs text-accent underline">
            {t(truncated ? 'queue.quarantine.bytesCut' : 'queue.quarantine.bytes', {
              size: formatNumber(Math.max(1, Math.round(size / 1024)), locale),
            })}
          </a>
        ) : null}
      </div>
      <QuarantineActions chosen={{ id }} action={action} pending={pending} />
    </li>
  );
}
