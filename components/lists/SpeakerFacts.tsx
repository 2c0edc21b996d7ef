import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/Card';
import type { Calendar } from '@/lib/domain/filterChoices';
import { formatDayRange } from '@/lib/format';

interface Props {
  readonly speaker: {
    readonly offices: readonly { readonly name: string; readonly from: string; readonly to: string }[];
    readonly aliases: readonly string[];
  };
  readonly calendar: Calendar;
}

/** The offices that stories give a person, with the days they were seen in, and the names used; nothing without any. */
export function SpeakerFacts({ speaker, calendar }: Props) {
  const t = useTranslations('people');
  const locale = useLocale();
  const { offices, aliases } = speaker;
  if (offices.length === 0 && aliases.length === 0) return null;
  return (
    <Card label={t('facts')}>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {offices.length > 0 ? (
          <div>
            <dt className="text-sm text-muted">{t('offices')}</dt>
            {offices.map(({ name, from, to }) => (
              <dd key={name}>
                <bdi>{name}</bdi>{' '}
                <span className="text-sm text-muted">{formatDayRange(from, to, { locale, calendar })}</span>
              </dd>
            ))}
          </div>
        ) : null}
        {aliases.length > 0 ? (
          <div>
            <dt className="text-sm text-muted">{t('names')}</dt>
            <dd className="flex flex-wrap gap-x-4">
              {aliases.map((alias) => (
                <bdi key={alias}>{alias}</bdi>
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
    </Card>
  );
}
