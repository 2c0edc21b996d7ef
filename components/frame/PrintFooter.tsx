'use client';

import { useLocale, useTranslations } from 'next-intl';
import { usePathname, useSearchParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { formatInstant } from '@/lib/format';
import { useHydrated } from './useHydrated';

/** When the page was last sent to print, or first asked; ISO. */
let printed = '';

function onPrint(changed: () => void): () => void {
  const note = () => {
    printed = new Date().toISOString();
    changed();
  };
  window.addEventListener('beforeprint', note);
  return () => window.removeEventListener('beforeprint', note);
}

const printedAt = () => (printed ||= new Date().toISOString());

/** At the end of a printed page: the address that shows the same again, and when it was printed. */
export function PrintFooter() {
  const t = useTranslations('frame');
  const locale = useLocale();
  const at = useSyncExternalStore(onPrint, printedAt, () => null);
  const path = usePathname();
  const params = useSearchParams().toString();
  const ready = useHydrated();
  if (at === null || !ready) return null;
  const style = { locale, calendar: locale === 'fa' ? ('jalali' as const) : ('gregorian' as const) };
  return (
    <footer className="mt-4 hidden border-t border-line pt-2 text-xs text-muted print:block">
      <p>{t('printedAt', { at: formatInstant(at, style) })}</p>
      <p dir="ltr" className="text-start break-all">
        {window.location.origin + path + (params ? `?${params}` : '')}
      </p>
    </footer>
  );
}
