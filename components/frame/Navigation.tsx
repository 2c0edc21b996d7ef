'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { FILTER_KEYS } from '@/lib/domain/filterParams';
import { GO } from './keys';
import { ADMIN, SECTIONS } from './sections';

/** The filter's part of an address, with its question mark, so that it goes along to the next section. */
function filterPart(params: URLSearchParams): string {
  const kept = new URLSearchParams([...params].filter(([key]) => FILTER_KEYS.includes(key)));
  // The server has the values of a key together, wherever they stand in the address.
  kept.sort();
  return kept.size > 0 ? `?${kept.toString()}` : '';
}

/**
 * Moves the row so that the current section stands in its middle. Not by `scrollIntoView`, which in newer Chromium also moves the
 * place from which the Tab key goes on: the first stop would no longer be the link that leads past the frame.
 */
function showCurrent(row: HTMLElement | null): void {
  const current = row?.querySelector('[aria-current]')?.getBoundingClientRect();
  const frame = row?.getBoundingClientRect();
  if (row && current && frame) row.scrollLeft += current.left + current.width / 2 - (frame.left + frame.width / 2);
}

/** The sections of the app: a column on a desk, a row that scrolls on a phone. */
export function Navigation({ admin }: { readonly admin: boolean }) {
  const t = useTranslations('frame');
  const path = usePathname();
  const filter = filterPart(useSearchParams());
  const row = useRef<HTMLElement>(null);
  useEffect(() => showCurrent(row.current), [path]);
  const here = (section: string) => path === section || (section !== '/' && path.startsWith(`${section}/`));
  const items = admin ? [...SECTIONS, ADMIN] : SECTIONS;
  return (
    <nav
      ref={row}
      aria-label={t('navigation')}
      className="no-scrollbar min-w-0 flex-1 overflow-x-auto max-lg:fade-ends lg:overflow-visible"
    >
      <ul className="flex w-max gap-1 max-lg:px-3 lg:w-auto lg:flex-col">
        {items.map(([section, key, letter]) => (
          <li key={section} className={section === ADMIN[0] ? 'lg:mt-3 lg:border-t lg:border-line lg:pt-3' : ''}>
            <Link
              href={section === ADMIN[0] ? section : section + filter}
              aria-current={here(section) ? 'page' : undefined}
              data-shortcut={`${GO} ${letter}`}
              className={`block rounded-control px-3 py-1.5 whitespace-nowrap -outline-offset-2 ${
                here(section) ? 'bg-accent-soft font-bold text-accent' : 'text-muted hover:text-ink'
              }`}
            >
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
