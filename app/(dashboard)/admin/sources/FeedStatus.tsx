import { useLocale, useTranslations } from 'next-intl';
import type { FeedView } from '@/lib/domain/live/feeds';
import { formatRelative, formatTime } from '@/lib/format';
import { FailureDetail } from '../FailureDetail';

/** How a feed is, in a sentence. */
export function FeedStatus({ feed, now }: { readonly feed: FeedView; readonly now: string }) {
  const t = useTranslations('admin');
  const locale = useLocale();
  const ago = (instant: string) => formatRelative(instant, new Date(now), locale);
  const { enabled, failures, failureKind, lastError, lastSuccessAt, nextDueAt, intervalSeconds } = feed;
  if (!enabled) return <p className="text-xs text-muted">{t('feeds.off')}</p>;
  if (failures > 0 && failureKind !== null) {
    return (
      <div className="text-xs text-danger">
        <p>
          {t('feeds.failing', {
            why: t(`failures.${failureKind}`),
            count: failures,
            at: formatTime(nextDueAt, locale),
          })}{' '}
          {lastSuccessAt === null ? t('feeds.neverRead') : t('feeds.lastRead', { ago: ago(lastSuccessAt) })}
        </p>
        {lastError === null ? null : <FailureDetail kind={failureKind} text={lastError} />}
      </div>
    );
  }
  if (lastSuccessAt === null) return <p className="text-xs text-muted">{t('feeds.waiting')}</p>;
  return (
    <p className="text-xs text-muted">
      {t('feeds.reading', { ago: ago(lastSuccessAt), minutes: Math.max(1, Math.round(intervalSeconds / 60)) })}
    </p>
  );
}
