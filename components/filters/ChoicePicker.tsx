'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Choice } from '@/lib/domain/choice';
import type { Filter } from '@/lib/domain/filter';
import { filterSchema } from '@/lib/domain/filterSchema';
import type { ChoiceField } from '@/lib/domain/suggest';
import { Picker } from './Picker';
import type { FilterTarget } from './target';
import { useFilterChange } from './useFilterChange';
import { useSuggestions } from './useSuggestions';

interface Props {
  readonly field: ChoiceField;
  readonly filter: Filter;
  readonly target: FilterTarget;
  readonly labels: Readonly<Record<string, string>>;
}

/** A list to choose several values from, matched by the server as one types; each choice changes the screen at once. */
export function ChoicePicker({ field, filter, target, labels }: Props) {
  const t = useTranslations('filters');
  const [text, setText] = useState('');
  const [full, setFull] = useState(false);
  const [chosen, setChosen] = useState<readonly Choice[]>(() =>
    filter[field].map((value) => ({ value, label: labels[value] ?? value, hint: null, count: 0 })),
  );
  const { change, pending } = useFilterChange(target);
  const suggestions = useSuggestions(field, text, filter);
  const { choices } = suggestions;

  const isChosen = (value: string) => chosen.some((choice) => choice.value === value);
  // Without words the chosen ones stand on top, so that they can be taken back where they were picked.
  const options =
    text === '' ? [...chosen.map(withCount(choices)), ...choices.filter(({ value }) => !isChosen(value))] : choices;
  const choose = (keys: 'all' | Set<string | number>) => {
    if (keys === 'all') return;
    const kept = chosen.filter(({ value }) => keys.has(value) || !options.some((option) => option.value === value));
    const next = [...kept, ...options.filter(({ value }) => keys.has(value) && !isChosen(value))];
    const changed = filterSchema.safeParse({ ...filter, [field]: next.map(({ value }) => value) });
    setFull(!changed.success);
    if (!changed.success) return;
    setChosen(next);
    change(changed.data);
  };

  return (
    <Picker
      title={t('choose', { field: t(field) })}
      label={t(field)}
      text={text}
      onText={setText}
      suggestions={suggestions}
      options={options}
      selection={{
        selectionMode: 'multiple',
        selectionBehavior: 'toggle',
        // Escape closes the list; by default it would first take back all that is chosen.
        escapeKeyBehavior: 'none',
        selectedKeys: chosen.map(({ value }) => value),
        onSelectionChange: choose,
      }}
      busy={pending}
      below={
        full ? (
          <p role="alert" className="border-t border-line px-4 py-2 text-xs text-danger">
            {t('full')}
          </p>
        ) : null
      }
    />
  );
}

/** The chosen value as the server just listed it, with its count, or as it was. */
function withCount(choices: readonly Choice[]): (choice: Choice) => Choice {
  return (choice) => choices.find(({ value }) => value === choice.value) ?? choice;
}
