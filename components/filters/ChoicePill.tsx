'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useRef, useState } from 'react';
import { useHydrated } from '@/components/frame/useHydrated';
import { CloseIcon } from '@/components/ui/icons';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import type { ChoiceField } from '@/lib/domain/suggest';
import { pillClass } from './pillClass';
import type { FilterTarget } from './target';

const ChoicePicker = dynamic(() => import('./ChoicePicker').then((module) => module.ChoicePicker), { ssr: false });

interface Props {
  readonly field: ChoiceField;
  readonly filter: Filter;
  readonly target: FilterTarget;
  readonly labels: Readonly<Record<string, string>>;
}

/** One field of the filter that is chosen from a list; its list is loaded when it is first opened. */
export function ChoicePill({ field, filter, target, labels }: Props) {
  const t = useTranslations('filters');
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const ready = useHydrated();
  const names = filter[field].map((value) => labels[value] ?? value);
  const [first = ''] = names;
  const values = names.length > 1 ? t('and', { first, count: names.length - 1 }) : first;
  const set = names.length > 0;
  return (
    <span className={pillClass(set)}>
      <button
        ref={trigger}
        type="button"
        disabled={!ready}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        className={`min-w-0 truncate rounded-full ${set ? 'ps-3.5 pe-1' : 'px-3.5'}`}
        title={set ? names.join('، ') : undefined}
      >
        {set ? t('set', { field: t(field), values }) : t(field)}
      </button>
      {set ? (
        <Link
          href={filterHref(target.path, { ...filter, [field]: [] }, target.keep)}
          scroll={false}
          prefetch={false}
          aria-label={t('remove', { value: t('set', { field: t(field), values }) })}
          className="me-0.5 grid size-target place-items-center rounded-full hover:bg-card"
        >
          <CloseIcon />
        </Link>
      ) : null}
      {open ? (
        <ChoicePicker
          field={field}
          filter={filter}
          target={target}
          labels={labels}
          trigger={trigger}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </span>
  );
}
