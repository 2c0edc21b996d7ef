'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { MoonIcon, SunIcon, SystemIcon } from '@/components/ui/icons';
import { THEME_COOKIE, THEMES, type Theme } from '@/lib/domain/theme';
import { keepPreference } from './preference';
import { useHydrated } from './useHydrated';

const ICONS = { system: SystemIcon, light: SunIcon, dark: MoonIcon } as const;

/** Light, dark, or as the device says. Works on the page at once; the cookie tells the server for the next one. */
export function ThemeSwitch({ initial }: { readonly initial: Theme }) {
  const t = useTranslations('frame');
  const [theme, setTheme] = useState(initial);
  const ready = useHydrated();
  const choose = (next: Theme) => {
    setTheme(next);
    keepPreference(THEME_COOKIE, next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  return (
    <div role="group" aria-label={t('theme')} className="flex items-center gap-0.5">
      {THEMES.map((each) => {
        const Icon = ICONS[each];
        return (
          <button
            key={each}
            type="button"
            disabled={!ready}
            aria-pressed={each === theme}
            aria-label={t(`themes.${each}`)}
            title={t(`themes.${each}`)}
            onClick={() => choose(each)}
            className={`grid size-6 place-items-center rounded-control ${
              each === theme ? 'bg-accent-soft text-accent' : 'text-muted hover:text-ink'
            }`}
          >
            <Icon />
          </button>
        );
      })}
    </div>
  );
}
