import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/Chip';
import type { OutletFeeds } from '@/lib/domain/live/feeds';
import { formatRelative } from '@/lib/format';
import { FeedRow } from './FeedRow';

interface Props {
  readonly outlet: OutletFeeds;
  readonly now: string;
  readonly action: (form: FormData) => void;
  readonly pending: boolean;
}

/** An outlet: how much it sends against what is usual, whether it went silent, and its feeds. */
export function OutletItem({ outlet, now, action, pending }: Props) {
  const t = useTranslations('admin.feeds');
  const locale = useLocale();
  const { name, nameEn, lastStoryAt, today, usual, missed, feeds } = outlet;
  const watched = feeds.some(({ enabled }) => enabled);
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="font-bold">
          <bdi>{locale === 'fa' ? name : nameEn}</bdi>
        </h3>
        {missed === null ? null : <Chip tone="warn">{t('silent')}</Chip>}
        {watched || lastStoryAt !== null ? (
          <p className="text-sm text-muted">
            {usual === null ? t('today', { today }) : t('todayOfUsual', { today, usual })}
            {lastStoryAt === null
              ? null
              : ` · ${t('lastStory', { ago: formatRelative(lastStoryAt, new Date(now), locale) })}`}
          </p>
        ) : null}
      </div>
      {missed === null ? null : <p className="text-sm text-warn">{t('missed', { count: missed })}</p>}
      <ul className="mt-1 flex flex-col">
        {feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} now={now} action={action} pending={pending} />
        ))}
      </ul>
    </li>
  );
}
