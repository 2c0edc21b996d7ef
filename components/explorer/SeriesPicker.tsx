'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Picker } from '@/components/filters/Picker';
import { usePickerPlace } from '@/components/filters/pickerPlace';
import { useSuggestions } from '@/components/filters/useSuggestions';
import type { SeriesOf } from '@/lib/domain/explorer';
import { ofSchema } from '@/lib/domain/ofSchema';
import type { ChoiceField } from '@/lib/domain/suggest';
import type { ExplorerPlace } from './explorerHref';
import { useAddSeries } from './useAddSeries';

interface Props {
  readonly place: ExplorerPlace;
  readonly series: readonly SeriesOf[];
}

const PREFIX: Readonly<Record<ChoiceField, string>> = { person: '', speaker: '', topic: 'topic:', source: 'source:' };
const FIELDS = ['person', 'speaker', 'topic', 'source'] as const satisfies readonly ChoiceField[];

/** A list of people, speakers, topics or outlets to draw, matched by the server as one types. */
export function SeriesPicker({ place, series }: Props) {
  const t = useTranslations('filters');
  const explorer = useTranslations('explorer');
  const [field, setField] = useState<ChoiceField>('person');
  const { close } = usePickerPlace();
  const [text, setText] = useState('');
  const suggestions = useSuggestions(field, text, place.filter);
  const { add } = useAddSeries(place, series);
  const choose = (value: string) => {
    const of = ofSchema.safeParse(`${PREFIX[field]}${value}`);
    if (of.success) add(of.data);
    close();
  };
  return (
    <Picker
      title={explorer('add')}
      label={t(field)}
      text={text}
      onText={setText}
      suggestions={suggestions}
      selection={{ onAction: (key) => choose(String(key)) }}
      above={
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
      }
    />
  );
}
