'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { PickerPill } from '@/components/filters/PickerPill';
import type { FilterTarget } from '@/components/filters/target';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

const WhoPicker = dynamic(() => import('./WhoPicker').then((module) => module.WhoPicker), { ssr: false });

interface Props {
  readonly field: 'person' | 'speaker';
  readonly filter: Filter;
  /** The screen, with its further params but `who`. */
  readonly target: FilterTarget;
  /** What is chosen here: «شخص», «گوینده». */
  readonly label: string;
  /** Who is in focus; null for nobody. */
  readonly name: string | null;
  /** Whether the focus can be taken away again. */
  readonly removable: boolean;
}

/** Whom a screen is about, chosen from a list that is loaded when it is first opened; the choice lives in the address. */
export function WhoPill({ field, filter, target, label, name, removable }: Props) {
  const t = useTranslations('filters');
  const set = name !== null;
  const text = set ? t('set', { field: label, values: name }) : label;
  const without = filterHref(target.path, filter, target.keep);
  return (
    <PickerPill
      text={text}
      set={set}
      removal={set && removable ? { href: without, label: t('remove', { value: text }) } : null}
    >
      <WhoPicker field={field} filter={filter} target={target} label={label} />
    </PickerPill>
  );
}
