'use client';

import '@/components/filters/persianControls';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState, type RefObject } from 'react';
import { Autocomplete, Dialog, I18nProvider, Input, ListBox, Popover, SearchField } from 'react-aria-components';
import { ChoiceOption } from '@/components/filters/ChoiceOption';
import type { FilterTarget } from '@/components/filters/target';
import { useSuggestions } from '@/components/filters/useSuggestions';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

interface Props {
  readonly field: 'person' | 'speaker';
  readonly filter: Filter;
  readonly target: FilterTarget;
  readonly label: string;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** A list to choose one person or speaker from, matched by the server as one types; the choice opens their view at once. */
export function WhoPicker({ field, filter, target, label, trigger, onClose }: Props) {
  const t = useTranslations('filters');
  const locale = useLocale();
  const router = useRouter();
  const [text, setText] = useState('');
  const { status, choices } = useSuggestions(field, text, filter);
  const choose = (keys: 'all' | Set<string | number>) => {
    const [who] = keys === 'all' ? [] : [...keys];
    if (who === undefined) return;
    router.push(filterHref(target.path, filter, { ...target.keep, who: String(who) }), { scroll: false });
    onClose();
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
        <Dialog aria-label={t('choose', { field: label })} className="flex max-h-[24rem] flex-col outline-none">
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField aria-label={t('find', { field: label })} autoFocus className="border-b border-line p-2">
              <Input
                placeholder={t('typeToFind')}
                maxLength={100}
                className="w-full bg-transparent px-2 py-1 outline-none placeholder:text-muted"
              />
            </SearchField>
            <ListBox
              aria-label={label}
              items={choices.map((choice) => ({ ...choice, id: choice.value }))}
              selectionMode="single"
              selectionBehavior="replace"
              escapeKeyBehavior="none"
              selectedKeys={[]}
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
          <p role="status" className="sr-only">
            {status === 'ready' ? t('results', { count: choices.length }) : ''}
          </p>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
