'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRef, type FormEvent, type ReactNode } from 'react';
import { CloseIcon, SearchIcon } from '@/components/ui/icons';
import type { Filter } from '@/lib/domain/filter';
import { filterHref, filterParams } from '@/lib/domain/filterParams';
import type { FilterTarget } from './target';
import { useFilterChange } from './useFilterChange';

interface Props {
  readonly filter: Filter;
  readonly target: FilterTarget;
  /** The id of what says why the search is none; null where it is one. */
  readonly problemId: string | null;
  /** The way to the help. */
  readonly help: ReactNode;
}

/** Searches on the current screen; without the script it is a plain form with the same outcome. */
export function SearchBox({ filter, target, problemId, help }: Props) {
  const t = useTranslations('filters');
  const input = useRef<HTMLInputElement>(null);
  const { change, pending } = useFilterChange(target);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change({ ...filter, q: input.current?.value.trim() ?? '' });
  };
  const kept = Object.entries(target.keep).flatMap(([name, values]) =>
    [values].flat().map((each) => [name, each] as const),
  );
  const hidden = [...filterParams({ ...filter, q: '' }), ...kept];
  return (
    <form
      role="search"
      action={target.path}
      onSubmit={submit}
      aria-busy={pending}
      className="flex w-full items-center gap-2 rounded-[11px] border border-line bg-card ps-3.5 pe-2 focus-within:border-accent lg:max-w-130"
    >
      <span className="text-muted">
        <SearchIcon />
      </span>
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <input
        // A new value in the address, such as after «clear», replaces what stands in the box.
        key={filter.q}
        ref={input}
        type="search"
        name="q"
        data-shortcut="/"
        defaultValue={filter.q}
        maxLength={200}
        enterKeyHint="search"
        aria-label={t('search')}
        aria-invalid={problemId !== null}
        aria-describedby={problemId ?? undefined}
        placeholder={t('search')}
        className="min-w-0 flex-1 bg-transparent py-2 outline-none [unicode-bidi:plaintext] placeholder:text-muted"
      />
      {filter.q !== '' ? (
        <Link
          href={filterHref(target.path, { ...filter, q: '' }, target.keep)}
          scroll={false}
          prefetch={false}
          aria-label={t('searchClear')}
          className="grid size-target place-items-center rounded-full text-muted hover:bg-ground hover:text-ink"
        >
          <CloseIcon />
        </Link>
      ) : null}
      {help}
      <kbd
        data-hint
        title={t('searchKey')}
        className="rounded-md border border-line px-2 font-sans text-xs text-muted max-lg:hidden"
      >
        /
      </kbd>
    </form>
  );
}
