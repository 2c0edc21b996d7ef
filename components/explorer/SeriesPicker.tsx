'use client';

import '@/components/filters/persianControls';
import { useLocale, useTranslations } from 'next-intl';
import { useState, type RefObject } from 'react';
import { Autocomplete, Dialog, I18nProvider, Input, ListBox, Popover, SearchField } from 'react-aria-components';
import { ChoiceOption } from '@/components/filters/ChoiceOption';
import { useSuggestions } from '@/components/filters/useSuggestions';
import type { SeriesOf } from '@/lib/domain/explorer';
import { ofSchema } from '@/lib/domain/ofSchema';
import type { ChoiceField } from '@/lib/domain/suggest';
import type { ExplorerPlace } from './explorerHref';
import { useAddSeries } from './useAddSeries';

interface Props {
  readonly place: ExplorerPlace;
  readonly series: readonly SeriesOf[];
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

const PREFIX: Readonly<Record<ChoiceField, string>> = { person: '', speaker: '', topic: 'topic:', source: 'source:' };
const FIELDS = ['person', 'speaker', 'topic', 'source'] as const satisfies readonly ChoiceField[];

/** A list of people, speakers, topics or outlets to draw, matched by the server as one types. */
export function SeriesPicker({ place, series, trigger, onClose }: Props) {
  const t = useTranslations('filters');
  const explorer = useTranslations('explorer');
  const locale = useLocale();
  const [field, setField] = useState<ChoiceField>('person');
  const [text, setText] = useState('');
  const { status, choices } = useSuggestions(field, text, place.filter);
  const { add } = useAddSeries(place, series);
  const choose = (value: string) => {
    const of = ofSchema.safeParse(`${PREFIX[field]}${value}`);
    if (of.success) add(of.data);
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
        <Dialog aria-label={explorer('add')} className="flex max-h-[24rem] flex-col outline-none">
          <div role="group" aria-label={explorer('kinds')} className="flex gap-1 border-b border-line p-2 text-sm">
            {FIELDS.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === field}
                onClick={() => setField(each)}
                className={`rounded-control px-2.5 py-0.5 ${
                  each === field ? 'bg-accent-soft font-bold text-accent' : 'text-muted hover:text-ink'
                }`}
              >
                {t(each)}
              </button>
            ))}
          </div>
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
              items={choices.map((option) => ({ ...option, id: option.value }))}
              onAction={(key) => choose(String(key))}
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
