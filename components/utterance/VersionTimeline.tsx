import { useLocale, useTranslations } from 'next-intl';
import { WhenTime } from '@/components/ui/WhenTime';
import type { Calendar } from '@/lib/domain/filterChoices';
import type { Version } from '@/lib/domain/utterance';
import { formatWhen } from '@/lib/format';
import { changedWords } from './changesOnly';
import { timelineDots } from './timelineDots';

interface Props {
  readonly versions: readonly Version[];
  readonly calendar: Calendar;
}

const DOT = 'absolute size-2.5 rounded-full border-2';
const SIGN = 'inline-block size-2.5 rounded-full border-2 align-middle';
const SAME = 'border-series-1 bg-series-1';
const CHANGED = 'border-series-2 bg-card';
/** Pixels between lanes, and below the lowest. */
const LANE = 13;
const FOOT = 6;

function tone({ pieces }: Version): string {
  if (pieces === null) return 'border-accent bg-accent ring-4 ring-accent-soft';
  const { cut, added } = changedWords(pieces);
  return cut + added === 0 ? SAME : CHANGED;
}

/** When the versions appeared, a dot each, in the direction of reading; the list below tells the same in words. */
export function VersionTimeline({ versions, calendar }: Props) {
  const [t, locale] = [useTranslations('utterance'), useLocale()];
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last || first === last) return null;
  const dots = timelineDots(versions);
  const height = Math.max(...dots.map(({ lane }) => lane)) * LANE + FOOT + LANE;
  const said = (version: Version) => formatWhen(version.when, { locale, calendar });
  return (
    <figure aria-label={t('timelineOf', { from: said(first), to: said(last) })}>
      <div aria-hidden className="mx-2 border-b border-line" style={{ height }}>
        <div className="relative me-2.5 h-full">
          {dots.map(({ at, lane }, i) => {
            const version = versions[i];
            if (!version) return null;
            return (
              <span
                key={`${version.articleId}/${version.seq}`}
                title={`${version.source.name}، ${said(version)}`}
                className={`${DOT} ${tone(version)}`}
                style={{ insetInlineStart: `${at}%`, bottom: FOOT + lane * LANE }}
              />
            );
          })}
        </div>
      </div>
      <figcaption className="mt-1 flex flex-wrap justify-between gap-x-4 text-xs text-muted">
        <WhenTime when={first.when} calendar={calendar} />{' '}
        <span>
          <span className={`${SIGN} ${SAME}`} /> {t('unchanged')} <span className={`ms-3 ${SIGN} ${CHANGED}`} />{' '}
          {t('changed')}
        </span>{' '}
        <WhenTime when={last.when} calendar={calendar} />
      </figcaption>
    </figure>
  );
}
