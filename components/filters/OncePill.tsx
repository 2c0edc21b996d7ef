'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { CheckIcon } from '@/components/ui/icons';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { pillClass } from './pillClass';
import type { FilterTarget } from './target';

interface Props {
  readonly filter: Filter;
  readonly target: FilterTarget;
}

/** Whether a text counts once, however many outlets carry it: a switch that lives in the address. */
export function OncePill({ filter, target }: Props) {
  const t = useTranslations('filters');
  const other = { ...filter, once: !filter.once, since: null };
  return (
    <span className={pillClass(filter.once)}>
      <Link
        href={filterHref(target.path, other, target.keep)}
        scroll={false}
        prefetch={false}
        title={t('onceHint')}
        aria-current={filter.once ? 'true' : undefined}
        className="flex items-center gap-1.5 truncate rounded-full px-3.5"
      >
        {filter.once ? <CheckIcon /> : null}
        {t('once')}
      </Link>
    </span>
  );
}
