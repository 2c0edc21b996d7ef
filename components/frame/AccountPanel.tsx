import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { Role } from '@/lib/domain/scope';
import type { Theme } from '@/lib/domain/theme';
import type { Keys } from '@/lib/domain/frameCookies';
import { LanguageSwitch } from './LanguageSwitch';
import { Shortcuts } from './Shortcuts';
import { ThemeSwitch } from './ThemeSwitch';

interface Props {
  readonly email: string;
  readonly role: Role;
  readonly theme: Theme;
  readonly keys: Keys;
  readonly signOut: () => Promise<void>;
}

/** Who is signed in, with the way out, and how this browser shows the frame. */
export function AccountPanel({ email, role, theme, keys, signOut }: Props) {
  const t = useTranslations('frame');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 lg:flex-col lg:items-stretch lg:px-3">
      <div className="min-w-0">
        <Link
          href="/account"
          title={t('account')}
          className="block min-h-target truncate text-sm font-bold hover:text-accent"
        >
          <bdi dir="ltr">{email}</bdi>
        </Link>
        <div className="flex items-center gap-2 text-xs text-muted">
          {t(`roles.${role}`)}
          <span aria-hidden>·</span>
          <form action={signOut} className="inline">
            <button type="submit" className="min-h-target hover:text-ink">
              {t('signOut')}
            </button>
          </form>
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <LanguageSwitch />
        <div className="flex items-center gap-2">
          <ThemeSwitch initial={theme} />
          <Shortcuts initial={keys} admin={role === 'admin'} />
        </div>
      </div>
    </div>
  );
}
