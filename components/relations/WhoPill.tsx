'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useRef, useState } from 'react';
import { pillClass } from '@/components/filters/pillClass';
import type { FilterTarget } from '@/components/filters/target';
import { useHydrated } from '@/components/frame/useHydrated';
import { CloseIcon } from '@/components/ui/icons';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

const WhoPicker = dynamic(() => import('./WhoPicker').then((module) => module.WhoPicker), { ssr: false });

interface Props {
  readonly field: 'person' | 'speaker';
  readonly filter: Filter;
  /** The screen, with its further params but `who`. */
  readonly target: FilterTarget;
  /** What is chosen here: «شخص», «گوینده». */
  readonly label: string;
  /** Who is in focus; null for nobody. */
  readonly name: string | null;
  /** Whether the focus can be taken away again. */
  readonly removable: boolean;
}

/** Whom a screen is about, chosen from a list that is loaded when it is first opened; the choice lives in the address. */
export function WhoPill({ field, filter, target, label, name, removable }: Props) {
  const t = useTranslations('filters');
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const ready = useHydrated();
  const text = name === null ? label : t('set', { field: label, values: name });
  const set = name !== null;
  return (
    <span className={pillClass(set)}>
      <button
        ref={trigger}
        type="button"
        disabled={!ready}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        className={`min-w-0 truncate rounded-full ${set && removable ? 'ps-3.5 pe-1' : 'px-3.5'}`}
      >
        {text}
      </button>
      {set && removable ? (
        <Link
          href={filterHref(target.path, filter, target.keep)}
          scroll={false}
          prefetch={false}
          aria-label={t('remove', { value: text })}
          className="me-0.5 grid size-target place-items-center rounded-full hover:bg-card"
        >
          <CloseIcon />
        </Link>
      ) : null}
      {open ? (
        <WhoPicker
          field={field}
          filter={filter}
          target={target}
          label={label}
          trigger={trigger}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </span>
  );
}
