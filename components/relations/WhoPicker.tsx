'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Picker } from '@/components/filters/Picker';
import { usePickerPlace } from '@/components/filters/pickerPlace';
import type { FilterTarget } from '@/components/filters/target';
import { useSuggestions } from '@/components/filters/useSuggestions';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

interface Props {
  readonly field: 'person' | 'speaker';
  readonly filter: Filter;
  readonly target: FilterTarget;
  readonly label: string;
}

/** A list to choose one person or speaker from, matched by the server as one types; the choice opens their view at once. */
export function WhoPicker({ field, filter, target, label }: Props) {
  const t = useTranslations('filters');
  const router = useRouter();
  const { close } = usePickerPlace();
  const [text, setText] = useState('');
  const suggestions = useSuggestions(field, text, filter);
  const choose = (keys: 'all' | Set<string | number>) => {
    const [who] = keys === 'all' ? [] : [...keys];
    if (who === undefined) return;
    router.push(filterHref(target.path, filter, { ...target.keep, who: String(who) }), { scroll: false });
    close();
  };
  return (
    <Picker
      title={t('choose', { field: label })}
      label={label}
      text={text}
      onText={setText}
      suggestions={suggestions}
      selection={{
        selectionMode: 'single',
        selectionBehavior: 'replace',
        escapeKeyBehavior: 'none',
        selectedKeys: [],
        onSelectionChange: choose,
      }}
    />
  );
}
