import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/Tabs';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

interface Props {
  readonly filter: Filter;
  readonly current: '/people' | '/speakers';
}

/** The two lists of people: who is named, and who speaks (organisations and roles among them). */
export function PeopleTabs({ filter, current }: Props) {
  const t = useTranslations('people');
  const tab = (path: Props['current'], label: string) => ({
    href: filterHref(path, filter),
    label,
    current: path === current,
  });
  return <Tabs label={t('lists')} items={[tab('/people', t('named')), tab('/speakers', t('speakers'))]} />;
}
