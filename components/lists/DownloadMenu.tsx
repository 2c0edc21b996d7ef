'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useId, useRef, useState } from 'react';
import { DownloadIcon } from '@/components/ui/icons';
import { quietControl } from './quietControl';
import { useDismiss } from './useDismiss';

interface Props {
  /** The addresses of the same list in each format. */
  readonly files: { readonly csv: string; readonly jsonl: string };
  /** What the file holds, for screen readers: there may be several such menus on a screen. */
  readonly list: string;
}

/** A button that shows the formats in which a list can be taken away. */
export function DownloadMenu({ files, list }: Props) {
  const t = useTranslations('taking');
  const [open, setOpen] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const dismiss = useCallback((escaped: boolean) => {
    setOpen(false);
    if (escaped) button.current?.focus();
  }, []);
  useDismiss(area, open, dismiss);
  return (
    <div ref={area} className="relative">
      <button
        ref={button}
        type="button"
        aria-label={t('menuOf', { list })}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className={quietControl}
      >
        <DownloadIcon />
        <span>{t('menu')}</span>
      </button>
      <div
        id={id}
        hidden={!open}
        className="absolute end-0 z-20 mt-1 w-max rounded-control border border-line bg-card p-1 text-sm"
      >
        <p className="px-2.5 pt-1 pb-0.5 text-xs text-muted">{t('whole')}</p>
        <ul>
          {(['csv', 'jsonl'] as const).map((format) => (
            <li key={format}>
              <a
                href={files[format]}
                download
                onClick={() => setOpen(false)}
                className="block rounded-control px-2.5 py-1 hover:bg-accent-soft hover:text-accent"
              >
                {t(format)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
