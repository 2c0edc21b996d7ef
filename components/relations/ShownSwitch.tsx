import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/Segmented';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { SHOWN, type Shown } from './matrixView';

interface Props {
  readonly filter: Filter;
  readonly path: string;
  readonly shown: Shown;
  /** Further params of the screen that stay. */
  readonly more: Readonly<Record<string, string>>;
}

/** Whether cells show counts or shares; the choice lives in the address. */
export function ShownSwitch({ filter, path, shown, more }: Props) {
  const t = useTranslations('relations.matrix');
  return (
    <Segmented
      label={t('shown')}
      items={SHOWN.map((each) => ({
        href: filterHref(path, filter, { ...more, show: each }),
        label: t(`show.${each}`),
        current: each === shown,
      }))}
    />
  );
}
