import { getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { Suspense, type ReactNode } from 'react';
import { AccountPanel } from '@/components/frame/AccountPanel';
import { PrintFooter } from '@/components/frame/PrintFooter';
import { Navigation } from '@/components/frame/Navigation';
import { requireSession } from '@/lib/auth';
import { KEYS_COOKIE, parseKeys } from '@/lib/domain/frameCookies';
import { parseTheme, THEME_COOKIE } from '@/lib/domain/theme';
import { signOut } from './signOut';

interface Props {
  readonly children: ReactNode;
  /** Search, freshness and filters: a slot, since a layout does not see the search params. */
  readonly filters: ReactNode;
}

/** The frame around every screen. Its question for the session is no guard: each screen and the slot ask for themselves. */
export default async function DashboardLayout({ children, filters }: Props) {
  const scope = await requireSession();
  const t = await getTranslations();
  const jar = await cookies();
  const theme = parseTheme(jar.get(THEME_COOKIE)?.value);
  const keys = parseKeys(jar.get(KEYS_COOKIE)?.value);
  return (
    <div className="flex min-h-dvh flex-col lg:grid print:block lg:grid-cols-[14rem_minmax(0,1fr)]">
      <a href="#content" className="sr-only focus:not-sr-only">
        {t('frame.skip')}
      </a>
      <header className="flex items-center print:hidden gap-3 border-b border-line px-4 py-2.5 lg:sticky lg:top-0 lg:col-start-1 lg:row-start-1 lg:flex-col lg:items-stretch lg:self-start lg:border-b-0 lg:py-5">
        <Link href="/" className="shrink-0 text-2xl font-extrabold lg:px-3 lg:pb-3">
          {t('common.appName')}
        </Link>
        <Navigation admin={scope.role === 'admin'} />
      </header>
      <div className="min-w-0 flex-1 px-4 py-4 lg:col-start-2 lg:row-span-full lg:border-s lg:border-line lg:px-8 print:border-0 print:p-0">
        <div data-slot="filters" className="contents">
          {filters}
        </div>
        <main id="content" tabIndex={-1} className="flex min-w-0 flex-col gap-4 outline-none">
          {children}
        </main>
        <Suspense>
          <PrintFooter />
        </Suspense>
      </div>
      <footer className="border-t border-line p-4 print:hidden lg:sticky lg:bottom-0 lg:col-start-1 lg:row-start-1 lg:self-end lg:border-t-0">
        <AccountPanel email={scope.email} role={scope.role} theme={theme} keys={keys} signOut={signOut} />
      </footer>
    </div>
  );
}
