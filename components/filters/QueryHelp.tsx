'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useRef } from 'react';
import { CloseIcon } from '@/components/ui/icons';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import type { FilterTarget } from './target';

const PARTS = ['words', 'phrase', 'or', 'not', 'group', 'prefix', 'speaker', 'person', 'source', 'topic'] as const;
const HELP = 'query-help';

/**
 * How a search is written, behind a button: each example searches. The browser's own popover brings Escape, the focus back
 * to the button, and works before the script does.
 */
export function QueryHelp({ filter, target }: { readonly filter: Filter; readonly target: FilterTarget }) {
  const t = useTranslations('query');
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        popoverTarget={HELP}
        aria-label={t('help')}
        title={t('help')}
        className="grid size-target shrink-0 place-items-center rounded-full border border-line text-sm text-muted hover:border-muted hover:text-ink"
      >
        {t('mark')}
      </button>
      <div
        ref={panel}
        id={HELP}
        popover="auto"
        role="dialog"
        aria-label={t('help')}
        className="m-auto max-h-[85dvh] w-[min(42rem,calc(100vw-2rem))] overflow-y-auto rounded-card border border-line bg-card p-5 text-ink shadow-lg backdrop:bg-ink/20"
      >
        <div className="mb-3 flex items-start justify-between gap-4">
          <h2 className="text-lg font-bold">{t('help')}</h2>
          <button
            type="button"
            popoverTarget={HELP}
            popoverTargetAction="hide"
            aria-label={t('close')}
            className="grid size-target place-items-center rounded-full text-muted hover:bg-ground hover:text-ink"
          >
            <CloseIcon />
          </button>
        </div>
        <dl className="grid gap-x-5 gap-y-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          {PARTS.map((part) => (
            <div key={part} className="contents">
              <dt>
                <Link
                  href={filterHref(target.path, { ...filter, q: t(`examples.${part}`) }, target.keep)}
                  prefetch={false}
                  onClick={() => panel.current?.hidePopover()}
                  className="text-accent hover:underline"
                >
                  <bdi dir="auto">{t(`examples.${part}`)}</bdi>
                </Link>
              </dt>
              <dd className="text-sm text-muted max-sm:mb-2">{t(`meanings.${part}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 border-t border-line pt-3 text-sm text-muted">{t('note')}</p>
      </div>
    </>
  );
}
