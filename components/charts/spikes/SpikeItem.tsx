import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ExplainedSpike } from '@/lib/domain/spikes';
import { bothOf, ofParam, ofParts } from '@/lib/domain/of';
import { formatDay, formatTime } from '@/lib/format';
import { evidenceHref, seriesColour } from '../lines';
import { spikeRatio } from './ratio';
import { SpikeWhy } from './SpikeWhy';

interface Props extends ExplainedSpike {
  /** The screen about the subject; null where the spike stands on it. */
  readonly href: string | null;
  /** The index of its line on a chart; null without a chart. */
  readonly line: number | null;
}

/** A spike in two lines, and in a fold why it is one. */
export function SpikeItem({ spike, why, href, line }: Props) {
  const t = useTranslations('spikes');
  const locale = useLocale();
  const { of, filter, day } = spike;
  const ratio = spikeRatio(spike, locale);
  return (
    <div className="relative py-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 pe-16">
        <Heading spike={spike} href={href} line={line} />{' '}
        <p className="min-w-0 grow text-sm text-muted">
          <Phrase spike={spike} why={why} />
        </p>{' '}
        <p className="flex items-baseline gap-x-2 text-sm whitespace-nowrap">
          <Link
            href={evidenceHref(filter, ofParam(of))}
            prefetch={false}
            className="inline-block min-h-target font-bold text-accent hover:underline"
          >
            {t(`count.${filter.unit}`, { count: spike.count })}
          </Link>{' '}
          <span className="rounded-md bg-accent-soft px-1.5 text-accent">
            {ratio === null ? t('rare') : t('times', { ratio })}
          </span>
        </p>
      </div>{' '}
      <details>
        {/* Out of the flow, so that what opens the reasons stays where it was pressed. */}
        <summary className="absolute end-0 top-2 min-h-target text-sm text-accent hover:underline">
          {t('why')}
          <span className="sr-only">
            {' '}
            {spike.name} {formatDay(day, { locale, calendar: filter.calendar })}
          </span>
        </summary>
        <div className="mt-1.5 rounded-control border border-line bg-ground px-3 py-2.5">
          <SpikeWhy spike={spike} why={why} />
        </div>
      </details>
    </div>
  );
}

/** Who or what it is about, and its day. */
function Heading({ spike, href, line }: Omit<Props, 'why'>) {
  const locale = useLocale();
  const { filter, day, name } = spike;
  return (
    <p className="flex items-baseline gap-x-2">
      {line === null ? null : (
        <span
          aria-hidden
          className="size-2.5 shrink-0 rounded-full border-2"
          style={{ borderColor: seriesColour(line) }}
        />
      )}
      {href === null ? null : (
        <Link href={href} prefetch={false} className="font-medium hover:text-accent hover:underline">
          <bdi>{name}</bdi>
        </Link>
      )}{' '}
      <span className={`whitespace-nowrap ${href === null ? 'font-medium' : 'text-sm text-muted'}`}>
        {formatDay(day, { locale, calendar: filter.calendar }, { weekday: true, year: false })}
      </span>
    </p>
  );
}

/** The words that tell the day apart, and who had them first. */
function Phrase({ spike: { of, filter }, why: { phrases, first } }: ExplainedSpike) {
  const t = useTranslations('spikes');
  const locale = useLocale();
  const [phrase] = phrases;
  return (
    <>
      {phrase ? (
        <>
          <bdi lang="fa" className="text-ink">
            «{phrase.surface}»
          </bdi>{' '}
          <Link
            href={evidenceHref({ ...filter, unit: 'stories' }, ofParam(bothOf([...ofParts(of), phrase.of])))}
            prefetch={false}
            className="whitespace-nowrap hover:text-accent hover:underline"
          >
            {t('in', { count: phrase.count })}
          </Link>
        </>
      ) : null}
      {phrase && first ? ' · ' : null}
      {first
        ? t.rich('firstBy', {
            time: formatTime(first.when.instant, locale),
            source: () => <bdi>{first.source.name}</bdi>,
          })
        : null}
    </>
  );
}
