import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { TakeAway } from '@/components/lists/TakeAway';
import { drawNetwork } from '@/components/relations/network';
import { NetworkGraph } from '@/components/relations/NetworkGraph';
import { PairTable } from '@/components/relations/PairTable';
import { networkHref } from '@/components/relations/relationsHref';
import { StrengthSwitch } from '@/components/relations/StrengthSwitch';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Strength } from '@/lib/domain/coNamed';
import { filterHref } from '@/lib/domain/filterParams';
import { formatDayRange, isolateWords } from '@/lib/format';
import type { SpeakerView } from '@/lib/queries/entities/getSpeaker';
import { getCoNamed } from '@/lib/queries/relations/getCoNamed';
import { networkSize } from '@/lib/queries/relations/networkSize';
import { EmptyResult } from './EmptyResult';
import type { SectionProps } from './sectionProps';

interface Props extends SectionProps {
  readonly by: Strength;
  readonly who: SpeakerView | null;
}

const WIDE = { size: { width: 1080, height: 660 }, people: 40 };
const NARROW = { size: { width: 400, height: 560 }, people: 16 };
const MOST_FOCUSED = 12;

/** The network of people, drawn and as a table. */
export async function NetworkSection({ scope, view, path, by, who }: Props) {
  const { filter, locale } = view;
  const most = networkSize(who?.id ?? null);
  const [coNamed, t] = await Promise.all([
    getCoNamed(scope, filter, { by, who: who?.id ?? null, most }),
    getTranslations('relations.people'),
  ]);
  if (coNamed.total === 0) return <EmptyResult scope={scope} view={view} path={path} />;
  const label = who === null ? t('label') : t('labelOf', { name: isolateWords(who.name) });
  const drawn = {
    label,
    note: formatDayRange(filter.from, filter.to, { locale, calendar: filter.calendar }),
    people: coNamed.people.length,
    who: who?.id ?? null,
  };
  const draw = ({ size, people }: typeof WIDE) => drawNetwork(coNamed, filter, size, people);
  return (
    <>
      <Card
        title={label}
        action={<StrengthSwitch filter={filter} path={path} by={by} more={who === null ? {} : { who: who.id }} />}
      >
        {coNamed.pairs.length === 0 ? (
          <EmptyState title={t(who === null ? 'nobody' : 'nobodyWith')}>{t('nobodyHint')}</EmptyState>
        ) : (
          <>
            <p className="mb-2 max-w-prose text-sm text-muted">
              {t('note')} {t(`byHint.${by}`)}
            </p>
            <NetworkGraph {...drawn} network={draw(WIDE)} className="max-lg:hidden" />
            <NetworkGraph {...drawn} network={draw(NARROW)} className="mx-auto max-w-xl lg:hidden" />
          </>
        )}
      </Card>
      {coNamed.pairs.length === 0 ? null : (
        <Card
          title={t('pairs', { count: coNamed.pairs.length })}
          action={
            <TakeAway
              taken={{ list: 'pairs', filter, more: who === null ? { by } : { by, of: who.id } }}
              link={filterHref(path, filter, who === null ? { by } : { by, who: who.id })}
            />
          }
        >
          <PairTable coNamed={coNamed} filter={filter} label={label} />
          <p className="mt-3 flex flex-wrap gap-x-3 gap-y-1 text-sm text-muted">
            {t('focusOn')}{' '}
            {coNamed.people
              .filter(({ id }) => id !== who?.id)
              .slice(0, MOST_FOCUSED)
              .map(({ id, name }) => (
                <Link key={id} href={networkHref(filter, id)} prefetch={false} className="text-accent hover:underline">
                  <bdi>{name}</bdi>
                </Link>
              ))}
          </p>
        </Card>
      )}
    </>
  );
}
