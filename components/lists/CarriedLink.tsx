import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Num } from '@/components/ui/Num';
import type { Filter } from '@/lib/domain/filter';
import type { StatementKey } from '@/lib/domain/utterance';
import { utteranceHref } from './addresses';

interface Props {
  readonly statement: StatementKey & { readonly outlets: number };
  readonly filter: Filter;
}

/** In how many outlets a statement stands, leading to all its versions; only for what more than one has. */
export function CarriedLink({ statement, filter }: Props) {
  const t = useTranslations('utterance');
  return (
    <Link
      href={utteranceHref(filter, statement)}
      prefetch={false}
      title={t('open')}
      className="whitespace-nowrap text-accent underline decoration-dotted underline-offset-4 hover:decoration-solid"
    >
      {t('in')} <Num value={statement.outlets} /> {t('outlets')}
    </Link>
  );
}
