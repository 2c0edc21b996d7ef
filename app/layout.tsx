import '@fontsource-variable/vazirmatn/wght.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { KEYS_COOKIE, parseKeys } from '@/lib/domain/frameCookies';
import { direction } from '@/lib/domain/locale';
import { parseTheme, THEME_COOKIE } from '@/lib/domain/theme';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return {
    title: { default: t('appName'), template: `%s · ${t('appName')}` },
    description: t('tagline'),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f6f2' },
    { media: '(prefers-color-scheme: dark)', color: '#141413' },
  ],
};

/** The document around everything: its language, direction, theme and keys. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const locale = await getLocale();
  const jar = await cookies();
  const theme = parseTheme(jar.get(THEME_COOKIE)?.value);
  return (
    <html
      lang={locale}
      dir={direction(locale)}
      data-theme={theme === 'system' ? undefined : theme}
      data-keys={parseKeys(jar.get(KEYS_COOKIE)?.value)}
    >
      <body>
        <NextIntlClientProvider>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
