import { useLocale, useNow, useTranslations } from 'next-intl';
import type { Calendar } from '@/lib/domain/filterChoices';
import type { Freshness } from '@/lib/domain/freshness';
import { formatInstant, formatRelative } from '@/lib/format';

interface Props {
  readonly freshness: Freshness;
  readonly calendar: Calendar;
}

/** How long ago the newest story came in. */
export function FreshnessNote({ freshness, calendar }: Props) {
  const t = useTranslations('frame');
  const locale = useLocale();
  const now = useNow();
  const at = freshness.lastIngestedAt;
  if (at === null) return <p className="text-xs text-muted">{t('noStories')}</p>;
  return (
    <p
      title={t('freshnessAt', { at: formatInstant(at, { locale, calendar }) })}
      className="flex items-center gap-2 text-xs whitespace-nowrap text-muted"
    >
      <span aria-hidden className="size-1.5 rounded-full bg-fresh" />
      <time dateTime={at}>{t('freshness', { ago: formatRelative(at, now, locale) })}</time>
    </p>
  );
}
