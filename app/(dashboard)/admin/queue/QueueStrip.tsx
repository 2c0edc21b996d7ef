import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/Notice';
import { Num } from '@/components/ui/Num';
import { Sparkline } from '@/components/charts/Sparkline';
import type { QueueView } from '@/lib/domain/live/queue';
import { formatRelative } from '@/lib/format';

/** A worker that has not shown itself for this long is gone, in milliseconds. */
const GONE = 60_000;

/** What waits at each step, and the pace of the last hour. */
export function QueueStrip({ queue, now }: { readonly queue: QueueView; readonly now: Date }) {
  const t = useTranslations('admin.queue');
  const locale = useLocale();
  const { workerSeenAt, perMinute } = queue;
  const gone = workerSeenAt === null || now.getTime() - Date.parse(workerSeenAt) > GONE;
  const cells = ['feedsEnabled', 'feedsDue', 'pages', 'stories', 'quarantined'] as const;
  const lastTen = perMinute.slice(-10).reduce((sum, stories) => sum + stories, 0) / 10;
  return (
    <div className="flex flex-col gap-3">
      {gone ? (
        <Notice tone="warn">
          {workerSeenAt === null ? t('noWorker') : t('workerGone', { ago: formatRelative(workerSeenAt, now, locale) })}
        </Notice>
      ) : null}
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3 lg:grid-cols-6">
        {cells.map((cell) => (
          <div key={cell}>
            <dt className="text-xs text-muted">{t(`steps.${cell}`)}</dt>
            <dd className="text-xl font-bold">
              <Num value={queue[cell]} />
            </dd>
          </div>
        ))}
        <div>
          <dt className="text-xs text-muted">{t('perMinute')}</dt>
          <dd className="flex items-center gap-2 text-xl font-bold">
            <Num value={lastTen} fractionDigits={1} />
            <Sparkline values={perMinute} colour="var(--accent)" />
          </dd>
        </div>
      </dl>
    </div>
  );
}
