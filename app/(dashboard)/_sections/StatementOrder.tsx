import { useTranslations } from 'next-intl';
import { carriedHref } from '@/components/lists/addresses';
import { Tabs } from '@/components/ui/Tabs';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

interface Props {
  readonly filter: Filter;
  readonly current: 'newest' | 'carried';
}

/** The two lists of statements: the newest first, and those that most outlets carried. */
export function StatementOrder({ filter, current }: Props) {
  const t = useTranslations('utterance');
  return (
    <Tabs
      label={t('order')}
      items={[
        { href: filterHref('/statements', filter), label: t('newest'), current: current === 'newest' },
        { href: carriedHref(filter), label: t('most'), current: current === 'carried' },
      ]}
    />
  );
}
