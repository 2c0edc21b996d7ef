'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { HelpIcon } from '@/components/ui/icons';
import { KEYS_COOKIE, type Keys } from '@/lib/domain/frameCookies';
import { keepPreference } from './preference';
import { useHydrated } from './useHydrated';
import { useShortcuts } from './useShortcuts';

const ShortcutsDialog = dynamic(() => import('./ShortcutsDialog').then((module) => module.ShortcutsDialog), {
  ssr: false,
});

interface Props {
  readonly initial: Keys;
  readonly admin: boolean;
}

/** The keys that lead around, and the button that tells which they are. */
export function Shortcuts({ initial, admin }: Props) {
  const t = useTranslations('shortcuts');
  const [keys, setKeys] = useState(initial);
  const [open, setOpen] = useState(false);
  const ready = useHydrated();
  useShortcuts(keys === 'on');
  const choose = (next: Keys) => {
    setKeys(next);
    keepPreference(KEYS_COOKIE, next);
    document.documentElement.dataset.keys = next;
  };
  return (
    <>
      <button
        type="button"
        disabled={!ready}
        data-shortcut="?"
        aria-haspopup="dialog"
        aria-label={t('open')}
        title={t('open')}
        onClick={() => setOpen(true)}
        className="grid size-target place-items-center rounded-control text-muted hover:text-ink"
      >
        <HelpIcon />
      </button>
      {open ? <ShortcutsDialog keys={keys} admin={admin} onKeys={choose} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
