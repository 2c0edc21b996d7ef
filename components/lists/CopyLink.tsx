'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useRef, useState } from 'react';
import { CheckIcon, LinkIcon } from '@/components/ui/icons';
import { quietControl } from './quietControl';
import { useDismiss } from './useDismiss';

/** How long it says that the link was copied, in milliseconds. */
const SAID = 4000;

/**
 * A button that copies the address of a view, `href`, as others can open it. Browsers let pages copy only over https and on
 * the machine itself; elsewhere the address is shown, to be copied by hand.
 */
export function CopyLink({ href }: { readonly href: string }) {
  const t = useTranslations('taking');
  const [copied, setCopied] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const dismiss = useCallback((escaped: boolean) => {
    setShown(null);
    if (escaped) button.current?.focus();
  }, []);
  useDismiss(area, shown !== null, dismiss);
  const copy = async () => {
    const address = new URL(href, window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      setShown(address);
      return;
    }
    setCopied(true);
    setTimeout(() => setCopied(false), SAID);
  };
  return (
    <div ref={area} className="relative">
      <button ref={button} type="button" onClick={() => void copy()} className={quietControl}>
        {copied ? <CheckIcon /> : <LinkIcon />}
        <span>{t('copy')}</span>
      </button>
      <span role="status" className="sr-only">
        {copied ? t('copied') : ''}
      </span>
      {shown === null ? null : (
        <label className="absolute end-0 z-20 mt-1 block w-72 max-w-[80vw] rounded-control border border-line bg-card p-2 text-xs text-muted">
          {t('copyThis')}
          <input
            readOnly
            autoFocus
            dir="ltr"
            value={shown}
            onFocus={(event) => event.currentTarget.select()}
            className="mt-1 w-full rounded-control border border-line bg-ground px-2 py-1 text-ink"
          />
        </label>
      )}
    </div>
  );
}
