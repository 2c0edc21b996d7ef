import { useLocale, useTranslations } from 'next-intl';
import { speakerHref, topicHref } from '@/components/lists/addresses';
import { MoverList } from '@/components/lists/MoverList';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import type { Movers } from '@/lib/domain/rows/movers';
import { formatDayRange } from '@/lib/format';
import type { SectionProps } from './sectionProps';

interface Props extends Pick<SectionProps, 'view'> {
  readonly by: 'person' | 'topic';
  /** Topics with their names in the reader's language. */
  readonly movers: Movers;
}

/** Who or which topics rise and fall, over which days. */
export function MoversCard({ view: { filter }, by, movers: { rising, falling, compared } }: Props) {
  const t = useTranslations('overview.movers');
  const locale = useLocale();
  if (!compared) {
    return (
      <Card title={t(by)}>
        <p className="text-sm text-muted">{t('nothing')}</p>
      </Card>
    );
  }
  const { periods } = compared;
  const style = { locale, calendar: compared.filter.calendar };
  const list = {
    compared,
    kind: by === 'topic' ? ('topic' as const) : ('speaker' as const),
    href: (id: string) => (by === 'topic' ? topicHref(filter, id) : speakerHref(filter, id)),
  };
  return (
    <Card
      title={t(by)}
      action={<TakeAway taken={{ list: by === 'topic' ? 'topic-movers' : 'people-movers', filter }} />}
    >
      <p className="-mt-2 mb-2 text-xs text-muted">
        {t('compared', {
          now: formatDayRange(periods.from, periods.to, style),
          before: formatDayRange(periods.previousFrom, periods.previousTo, style),
        })}
      </p>
      {rising.length + falling.length === 0 ? <p className="text-sm text-muted">{t('none')}</p> : null}
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {rising.length > 0 ? <MoverList title={t('rising')} rows={rising} {...list} /> : null}
        {falling.length > 0 ? <MoverList title={t('falling')} rows={falling} {...list} /> : null}
      </div>
    </Card>
  );
}
