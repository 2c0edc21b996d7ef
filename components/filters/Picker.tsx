'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Autocomplete, Input, ListBox, SearchField, type ListBoxProps } from 'react-aria-components';
import type { Choice } from '@/lib/domain/choice';
import { ChoiceOption } from './ChoiceOption';
import { PickerPopover } from './PickerPopover';
import type { Suggestions } from './useSuggestions';

type Item = Choice & { readonly id: string };

interface Props {
  /** What the dialog is for. */
  readonly title: string;
  /** What is chosen: «گوینده». */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly suggestions: Suggestions;
  /** What is listed, where that is not just what the server suggests. */
  readonly options?: readonly Choice[];
  /** How options are chosen. */
  readonly selection: Pick<
    ListBoxProps<Item>,
    'selectionMode' | 'selectionBehavior' | 'escapeKeyBehavior' | 'selectedKeys' | 'onSelectionChange' | 'onAction'
  >;
  readonly busy?: boolean;
  /** What stands over the box to search in, and what below the list. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
}

/** A list to choose from beside the button that opened it, matched by the server as one types. */
export function Picker(props: Props) {
  const { title, label, text, onText, suggestions, selection, busy, above, below } = props;
  const { status, choices } = suggestions;
  const { options = choices } = props;
  const t = useTranslations('filters');
  return (
    <PickerPopover label={title} busy={busy} className="max-h-[24rem] w-80 max-w-full flex-col">
      {above}
      <Autocomplete inputValue={text} onInputChange={onText}>
        <SearchField aria-label={t('find', { field: label })} autoFocus className="border-b border-line p-2">
          <Input
            placeholder={t('typeToFind')}
            maxLength={100}
            className="w-full bg-transparent px-2 py-1 outline-none placeholder:text-muted"
          />
        </SearchField>
        <ListBox
          {...selection}
          aria-label={label}
          items={options.map((option) => ({ ...option, id: option.value }))}
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
      {below}
      <p role="status" className="sr-only">
        {status === 'ready' ? t('results', { count: choices.length }) : ''}
      </p>
    </PickerPopover>
  );
}
