'use client';

import { useEffect, useState } from 'react';
import type { Choice } from '@/lib/domain/choice';
import type { Filter } from '@/lib/domain/filter';
import { filterParams } from '@/lib/domain/filterParams';
import { suggestAnswer, type ChoiceField } from '@/lib/domain/suggest';

/** Long enough that a word typed in one go asks once. */
const PAUSE_MS = 150;

/** What the server suggests, and how far it is with that. */
export interface Suggestions {
  readonly status: 'loading' | 'ready' | 'failed';
  /** While loading, the choices of the question before. */
  readonly choices: readonly Choice[];
}

async function ask(
  field: ChoiceField,
  text: string,
  filterQuery: string,
  signal: AbortSignal,
): Promise<readonly Choice[]> {
  const params = new URLSearchParams(filterQuery);
  params.set('field', field);
  params.set('text', text);
  const response = await fetch(`/api/suggest?${params.toString()}`, { signal });
  if (!response.ok) throw new Error(`/api/suggest answered ${response.status}`);
  return suggestAnswer.parse(await response.json()).choices;
}

/** The server's choices for a field whose name matches `text`, within the rest of the filter. */
export function useSuggestions(field: ChoiceField, text: string, filter: Filter): Suggestions {
  const [answer, setAnswer] = useState<Suggestions>({ status: 'loading', choices: [] });
  // The field's own values do not narrow its choices: a choice just made asks nothing anew.
  const filterQuery = filterParams({ ...filter, [field]: [] }).toString();
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(field, text, filterQuery, controller.signal).then(
        (choices) => setAnswer({ status: 'ready', choices }),
        () => {
          if (!controller.signal.aborted) setAnswer({ status: 'failed', choices: [] });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [field, text, filterQuery]);
  return answer;
}
