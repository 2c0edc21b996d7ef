import { useTranslations } from 'next-intl';
import { RELATIONS } from '@/components/relations/relationsHref';
import { Tabs } from '@/components/ui/Tabs';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

interface Props {
  readonly filter: Filter;
  readonly current: keyof typeof RELATIONS;
}

const TABS = ['people', 'speakers', 'outlets', 'verbs'] as const;

/** The four views of who and what belongs together. */
export function RelationsTabs({ filter, current }: Props) {
  const t = useTranslations('relations');
  return (
    <Tabs
      label={t('tabs')}
      items={TABS.map((tab) => ({
        href: filterHref(RELATIONS[tab], filter),
        label: t(`${tab}.tab`),
        current: tab === current,
      }))}
    />
  );
}
