import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { speakerHref } from '@/components/lists/addresses';
import { Num } from '@/components/ui/Num';
import type { CoNamed, CoNamedPair } from '@/lib/domain/coNamed';
import type { Filter } from '@/lib/domain/filter';
import { formatNumber } from '@/lib/format';
import { pairHref } from './network';

interface Props {
  readonly coNamed: CoNamed;
  readonly filter: Filter;
  readonly label: string;
}

/** The pairs of a network as a table, strongest first; each number opens the stories that name both. */
export function PairTable({ coNamed, filter, label }: Props) {
  const t = useTranslations('relations.people');
  const names = new Map(coNamed.people.map(({ id, name }) => [id, name]));
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label={label}
      className="relative max-h-128 overflow-auto rounded-control border border-line"
    >
      <table className="w-full border-collapse text-start text-sm">
        <caption className="sr-only">{label}</caption>
        <thead className="sticky top-0 z-10 bg-card">
          <tr className="border-b border-line text-muted">
            <Heading>{t('one')}</Heading>
            <Heading>{t('other')}</Heading>
            <Heading end>{t('together')}</Heading>
            <Heading end>{t('times')}</Heading>
          </tr>
        </thead>
        <tbody data-rows>
          {coNamed.pairs.map((pair) => (
            <tr key={`${pair.a} ${pair.b}`} className="border-b border-line last:border-0">
              <th scope="row" className="px-3 py-1.5 text-start font-medium">
                <Name filter={filter} id={pair.a} name={names.get(pair.a) ?? pair.a} />
              </th>
              <td className="px-3 py-1.5 font-medium">
                <Name filter={filter} id={pair.b} name={names.get(pair.b) ?? pair.b} />
              </td>
              <td className="px-3 py-1.5 text-end">
                <Link
                  href={pairHref(filter, pair)}
                  prefetch={false}
                  data-door
                  className="font-bold hover:text-accent hover:underline"
                >
                  <Num value={pair.stories} />
                </Link>
              </td>
              <td className="px-3 py-1.5 text-end text-muted">
                <Times pair={pair} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ end = false, children }: { readonly end?: boolean; readonly children: string }) {
  return (
    <th scope="col" className={`px-3 py-1.5 font-medium ${end ? 'text-end' : 'text-start'}`}>
      {children}
    </th>
  );
}

function Name({ filter, id, name }: { readonly filter: Filter; readonly id: string; readonly name: string }) {
  return (
    <Link href={speakerHref(filter, id)} prefetch={false} className="hover:text-accent hover:underline">
      <bdi>{name}</bdi>
    </Link>
  );
}

/** How many times as often as by chance: «۳٫۲ برابر». */
function Times({ pair }: { readonly pair: CoNamedPair }) {
  const t = useTranslations('relations.people');
  const locale = useLocale();
  if (pair.expected <= 0) return null;
  const times = pair.stories / pair.expected;
  return t('timesValue', { times: formatNumber(times, locale, times < 10 ? 1 : 0) });
}
