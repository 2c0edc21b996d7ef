'use client';

import { useTranslations } from 'next-intl';
import { ListBoxItem } from 'react-aria-components';
import { CheckIcon } from '@/components/ui/icons';
import { Num } from '@/components/ui/Num';
import type { Choice } from '@/lib/domain/choice';

/** One choice: its name, what tells it from another of that name, and how many stories it would give. */
export function ChoiceOption({ option }: { readonly option: Choice & { readonly id: string } }) {
  const t = useTranslations('filters');
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      className="flex cursor-pointer items-center gap-2 rounded-control px-2 py-1.5 outline-none data-[focused]:bg-ground data-[selected]:text-accent"
    >
      {({ isSelected }) => (
        <>
          <span className="size-4 shrink-0">{isSelected ? <CheckIcon /> : null}</span>
          <span className="min-w-0 flex-1">
            <span className={`block truncate ${isSelected ? 'font-bold' : ''}`}>{option.label}</span>{' '}
            {option.hint ? <span className="block truncate text-xs text-muted">{option.hint}</span> : null}
          </span>{' '}
          {option.count > 0 ? (
            <span className="text-xs text-muted" title={t('stories', { count: option.count })}>
              <Num value={option.count} />
            </span>
          ) : null}
        </>
      )}
    </ListBoxItem>
  );
}
