'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { MoonIcon, SunIcon, SystemIcon } from '@/components/ui/icons';
import { THEMES, type Theme } from '@/lib/domain/theme';
import { applyTheme } from './preference';
import { useHydrated } from './useHydrated';

const ICONS = { system: SystemIcon, light: SunIcon, dark: MoonIcon } as const;

/** Light, dark, or as the device says. */
export function ThemeSwitch({ initial }: { readonly initial: Theme }) {
  const t = useTranslations('frame');
  const [theme, setTheme] = useState(initial);
  const ready = useHydrated();
  const choose = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
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
            className={`grid size-target place-items-center rounded-control ${
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
