/** The languages of the frame, the default first. */
export const LOCALES = ['fa', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The cookie that keeps the reader's language. */
export const LOCALE_COOKIE = 'rasad-locale';

/** The language a cookie names; the default for anything else. */
export function parseLocale(value: string | undefined): Locale {
  return LOCALES.find((locale) => locale === value) ?? LOCALES[0];
}

/** The reading direction of a language, as the `dir` attribute names it. */
export function direction(locale: Locale): 'rtl' | 'ltr' {
  return locale === 'fa' ? 'rtl' : 'ltr';
}
