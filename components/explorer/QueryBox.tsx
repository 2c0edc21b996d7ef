'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type FormEvent } from 'react';
import { QueryPlace } from '@/components/filters/QueryPlace';
import { useHydrated } from '@/components/frame/useHydrated';
import type { SeriesOf } from '@/lib/domain/explorer';
import { LONGEST_QUERY, parseQuery, problemOf } from '@/lib/domain/query/parseQuery';
import type { ExplorerPlace } from './explorerHref';
import { useAddSeries } from './useAddSeries';

/** Adds the line of a query; one that cannot be read stays in the box, with what is wrong and where. */
export function QueryBox({ place, series }: { readonly place: ExplorerPlace; readonly series: readonly SeriesOf[] }) {
  const t = useTranslations('explorer');
  const problems = useTranslations('query.problems');
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const problem = refused === null ? null : problemOf(parseQuery(refused));
  const id = useId();
  const ready = useHydrated();
  const { add, pending } = useAddSeries(place, series);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const query = text.trim();
    if (query === '') return;
    if (problemOf(parseQuery(query))) return setRefused(query);
    add({ kind: 'query', id: query });
    setText('');
  };
  return (
    <form onSubmit={submit} aria-busy={pending} className="flex max-w-full flex-wrap items-center gap-1">
      <input
        type="text"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setRefused(null);
        }}
        maxLength={LONGEST_QUERY}
        disabled={!ready}
        aria-label={t('query')}
        aria-invalid={problem !== null}
        aria-describedby={problem ? id : undefined}
        placeholder={t('queryExample')}
        className="w-60 max-w-full min-w-0 rounded-full border [unicode-bidi:plaintext] border-dashed border-line bg-transparent px-3.5 text-sm leading-7 placeholder:text-muted focus:border-accent aria-invalid:border-danger"
      />
      <button type="submit" disabled={!ready} className="rounded-full px-2 text-sm text-accent hover:underline">
        {t('addQuery')}
      </button>
      {refused !== null && problem ? (
        <p id={id} role="alert" className="basis-full text-sm">
          {problems(problem.problem)} <QueryPlace query={refused} place={problem} />
        </p>
      ) : null}
    </form>
  );
}
