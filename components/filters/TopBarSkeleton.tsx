'use client';

import { useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import { pillClass } from './pillClass';
import { isFiltered } from './target';

const PILLS = ['speaker', 'person', 'topic', 'source', 'once'] as const;

/** Keeps the room of search and filters free while they are read, so that the screen below does not move when they come. */
export function TopBarSkeleton() {
  const t = useTranslations('filters');
  const path = usePathname();
  return (
    <div aria-hidden className="mb-4 flex flex-col gap-3 text-transparent select-none print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="w-full rounded-[11px] border border-line bg-card py-2 lg:max-w-130">&nbsp;</div>
        <p className="text-xs">&nbsp;</p>
      </div>
      {isFiltered(path) ? (
        <div className="flex flex-wrap items-center gap-2">
          <span className={`${pillClass(false)} w-44`}>&nbsp;</span>
          {PILLS.map((pill) => (
            <span key={pill} className={pillClass(false)}>
              <span className="px-3.5 text-transparent">{t(pill)}</span>
            </span>
          ))}
        </div>
      ) : null}
    </div>
  );
}
