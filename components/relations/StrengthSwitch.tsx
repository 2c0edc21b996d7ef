import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/Segmented';
import { STRENGTHS, type Strength } from '@/lib/domain/coNamed';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

interface Props {
  readonly filter: Filter;
  readonly path: string;
  readonly by: Strength;
  /** Further params of the screen that stay. */
  readonly more: Readonly<Record<string, string>>;
}

/** What makes a pair strong; the choice lives in the address. */
export function StrengthSwitch({ filter, path, by, more }: Props) {
  const t = useTranslations('relations.people');
  return (
    <Segmented
      label={t('strength')}
      items={STRENGTHS.map((each) => ({
        href: filterHref(path, filter, { ...more, by: each }),
        label: t(`by.${each}`),
        current: each === by,
      }))}
    />
  );
}
