'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { TOUR_COOKIE, type Keys } from '@/lib/domain/frameCookies';
import { keepPreference } from './preference';
import { ADMIN, SECTIONS } from './sections';

const ACTIONS = [
  ['/', 'search'],
  ['f', 'filter'],
  ['[', 'previous'],
  [']', 'next'],
  ['j', 'down'],
  ['k', 'up'],
  ['Enter', 'enter'],
  ['Esc', 'escape'],
  ['?', 'help'],
] as const;

interface Props {
  readonly keys: Keys;
  readonly admin: boolean;
  readonly onKeys: (keys: Keys) => void;
  readonly onClose: () => void;
}

/** Lists the keys, switches them off or on, and begins the tour anew. */
export function ShortcutsDialog({ keys, admin, onKeys, onClose }: Props) {
  const t = useTranslations();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const sections = admin ? [...SECTIONS, ADMIN] : SECTIONS;
  const tour = () => {
    keepPreference(TOUR_COOKIE, '');
    window.location.assign('/');
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto w-[min(44rem,calc(100vw-2rem))] rounded-card border border-line bg-card p-5 text-start text-ink backdrop:bg-black/40"
    >
      <h2 id={id} className="text-lg font-bold">
        {t('shortcuts.title')}
      </h2>
      <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <KeyList
          title={t('shortcuts.here')}
          rows={ACTIONS.map(([key, name]) => [[key], t(`shortcuts.actions.${name}`)])}
        />
        <KeyList
          title={t('shortcuts.sections')}
          rows={sections.map(([, name, letter]) => [['g', letter], t(`frame.${name}`)])}
        />
      </div>
      <label className="mt-4 flex items-center gap-2 border-t border-line pt-4 text-sm">
        <input
          type="checkbox"
          checked={keys === 'on'}
          onChange={(event) => onKeys(event.currentTarget.checked ? 'on' : 'off')}
          className="size-target accent-accent"
        />
        {t('shortcuts.on')}
      </label>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button onClick={tour}>{t('tour.again')}</Button>
        <Button variant="primary" onClick={() => dialog.current?.close()}>
          {t('shortcuts.close')}
        </Button>
      </div>
    </dialog>
  );
}

interface KeyListProps {
  readonly title: string;
  /** Keys pressed one after the other, and what they do. */
  readonly rows: readonly (readonly [readonly string[], string])[];
}

function KeyList({ title, rows }: KeyListProps) {
  return (
    <section>
      <h3 className="text-sm text-muted">{title}</h3>
      <dl className="mt-1">
        {rows.map(([keys, words]) => (
          <div key={words} className="flex items-center justify-between gap-4 py-0.5">
            <dt dir="ltr" className="order-2 flex gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-7 rounded-md border border-line bg-ground px-2 text-center font-sans text-xs"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="order-1 text-sm">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
