'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import type { ChoiceField } from '@/lib/domain/suggest';
import { PickerPill } from './PickerPill';
import type { FilterTarget } from './target';

const ChoicePicker = dynamic(() => import('./ChoicePicker').then((module) => module.ChoicePicker), { ssr: false });

interface Props {
  readonly field: ChoiceField;
  readonly filter: Filter;
  readonly target: FilterTarget;
  readonly labels: Readonly<Record<string, string>>;
}

/** One field of the filter that is chosen from a list; its list is loaded when it is first opened. */
export function ChoicePill({ field, filter, target, labels }: Props) {
  const t = useTranslations('filters');
  const names = filter[field].map((value) => labels[value] ?? value);
  const [first = ''] = names;
  const values = names.length > 1 ? t('and', { first, count: names.length - 1 }) : first;
  const set = names.length > 0;
  const text = set ? t('set', { field: t(field), values }) : t(field);
  const without = filterHref(target.path, { ...filter, [field]: [] }, target.keep);
  return (
    <PickerPill
      text={text}
      title={set ? names.join('، ') : undefined}
      set={set}
      removal={set ? { href: without, label: t('remove', { value: text }) } : null}
    >
      <ChoicePicker field={field} filter={filter} target={target} labels={labels} />
    </PickerPill>
  );
}
