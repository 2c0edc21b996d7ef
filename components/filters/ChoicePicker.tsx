'use client';

import './persianControls';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type RefObject } from 'react';
import { Autocomplete, Dialog, I18nProvider, Input, ListBox, Popover, SearchField } from 'react-aria-components';
import type { Filter } from '@/lib/domain/filter';
import { filterSchema } from '@/lib/domain/filterSchema';
import type { ChoiceField } from '@/lib/domain/suggest';
import type { Choice } from '@/lib/domain/views';
import { ChoiceOption } from './ChoiceOption';
import type { FilterTarget } from './target';
import { useFilterChange } from './useFilterChange';
import { useSuggestions } from './useSuggestions';

interface Props {
  readonly field: ChoiceField;
  readonly filter: Filter;
  readonly target: FilterTarget;
  readonly labels: Readonly<Record<string, string>>;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** A list to choose several values from, matched by the server as one types; each choice changes the screen at once. */
export function ChoicePicker({ field, filter, target, labels, trigger, onClose }: Props) {
  const t = useTranslations('filters');
  const locale = useLocale();
  const [text, setText] = useState('');
  const [full, setFull] = useState(false);
  const [chosen, setChosen] = useState<readonly Choice[]>(() =>
    filter[field].map((value) => ({ value, label: labels[value] ?? value, hint: null, count: 0 })),
  );
  const { change, pending } = useFilterChange(target);
  const { status, choices } = useSuggestions(field, text, filter);

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
    <I18nProvider locale={locale === 'fa' ? 'fa-IR' : 'en-GB'}>
      <Popover
        triggerRef={trigger}
        isOpen
        onOpenChange={(open) => (open ? undefined : onClose())}
        placement="bottom start"
        className="w-80 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-card shadow-lg"
      >
        <Dialog
          aria-label={t('choose', { field: t(field) })}
          aria-busy={pending}
          className="flex max-h-[24rem] flex-col outline-none"
        >
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField aria-label={t('find', { field: t(field) })} autoFocus className="border-b border-line p-2">
              <Input
                placeholder={t('typeToFind')}
                maxLength={100}
                className="w-full bg-transparent px-2 py-1 outline-none placeholder:text-muted"
              />
            </SearchField>
            <ListBox
              aria-label={t(field)}
              items={options.map((option) => ({ ...option, id: option.value }))}
              selectionMode="multiple"
              selectionBehavior="toggle"
              // Escape closes the list; by default it would first take back all that is chosen.
              escapeKeyBehavior="none"
              selectedKeys={chosen.map(({ value }) => value)}
              onSelectionChange={choose}
              renderEmptyState={() => (
                <p className="px-3 py-4 text-center text-sm text-muted">
                  {status === 'loading' ? t('updating') : status === 'failed' ? t('failed') : t('none')}
                </p>
              )}
              className="min-h-0 flex-1 overflow-y-auto p-1 outline-none"
            >
              {(option) => <ChoiceOption option={option} />}
            </ListBox>
          </Autocomplete>
          {full ? (
            <p role="alert" className="border-t border-line px-4 py-2 text-xs text-danger">
              {t('full')}
            </p>
          ) : null}
          <p role="status" className="sr-only">
            {status === 'ready' ? t('results', { count: choices.length }) : ''}
          </p>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}

/** The chosen value as the server just listed it, with its count, or as it was. */
function withCount(choices: readonly Choice[]): (choice: Choice) => Choice {
  return (choice) => choices.find(({ value }) => value === choice.value) ?? choice;
}
