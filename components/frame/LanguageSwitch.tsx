'use client';

import { useLocale, useTranslations } from 'next-intl';
import { LOCALE_COOKIE, type Locale } from '@/lib/domain/locale';
import { keepPreference } from './preference';
import { useHydrated } from './useHydrated';

// Each language is named in itself, for those who read only that one.
const NAMES: readonly (readonly [Locale, string])[] = [
  ['fa', 'فارسی'],
  ['en', 'English'],
];

/** Changes the language of the frame; the address, and with it the view, stays. */
export function LanguageSwitch() {
  const current = useLocale();
  const t = useTranslations('frame');
  const ready = useHydrated();
  const choose = (locale: Locale) => {
    keepPreference(LOCALE_COOKIE, locale);
    // A new page, since words that were loaded once, such as those of the pickers, stay as they are in this one.
    window.location.reload();
  };
  return (
    <div role="group" aria-label={t('language')} className="flex items-center gap-2 text-xs whitespace-nowrap">
      {NAMES.map(([locale, name]) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          disabled={!ready}
          aria-pressed={locale === current}
          onClick={() => choose(locale)}
          className={`min-h-target ${locale === current ? 'font-bold text-ink' : 'text-muted hover:text-ink'}`}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
