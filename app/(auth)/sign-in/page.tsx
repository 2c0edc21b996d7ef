import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { LanguageSwitch } from '@/components/frame/LanguageSwitch';
import { ThemeSwitch } from '@/components/frame/ThemeSwitch';
import { optionalSession } from '@/lib/auth';
import { safeNext } from '@/lib/auth/safeNext';
import { parseTheme, THEME_COOKIE } from '@/lib/domain/theme';
import { SignInForm } from './SignInForm';

export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: (await getTranslations('auth'))('title') } };
}

/** The sign-in form; who is signed in already goes on to `next`. */
export default async function SignInPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly next?: unknown }>;
}) {
  const next = safeNext((await searchParams).next);
  if (await optionalSession()) redirect(next);
  const t = await getTranslations();
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-sm flex-col justify-center gap-6 p-5">
      <header className="text-center">
        <p className="text-2xl font-extrabold">{t('common.appName')}</p>
        <p className="text-muted">{t('common.tagline')}</p>
      </header>
      <section className="rounded-card border border-line bg-card p-6">
        <h1 className="mb-4 text-xl font-bold">{t('auth.title')}</h1>
        <SignInForm next={next} />
      </section>
      <p className="px-2 text-center text-xs text-muted">{t('auth.help')}</p>
      <footer className="flex items-center justify-center gap-4">
        <LanguageSwitch />
        <ThemeSwitch initial={theme} />
      </footer>
    </main>
  );
}
