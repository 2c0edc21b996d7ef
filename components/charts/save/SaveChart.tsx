'use client';

import { useTranslations } from 'next-intl';
import { useState, type RefObject } from 'react';
import { useHydrated } from '@/components/frame/useHydrated';

const FORMATS = ['png', 'svg'] as const;
type Format = (typeof FORMATS)[number];

interface Props {
  /** What is saved: an element with a chart, its legend and whatever else it draws, as it stands on the screen. */
  readonly target: RefObject<HTMLElement | null>;
  /** The heading of the picture and the name of its file. */
  readonly name: string;
  /** A line below the heading, such as the period; it is part of the file's name as well. */
  readonly note?: string;
}

/** Saves a chart as a picture: SVG to go on with, PNG to paste. What draws it is loaded on the first click. */
export function SaveChart({ target, name, note = '' }: Props) {
  const t = useTranslations('savePicture');
  const ready = useHydrated();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const save = async (format: Format) => {
    if (!target.current) return;
    setState('busy');
    try {
      const { savePicture } = await import('./savePicture');
      await savePicture(target.current, { title: name, note }, format);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <span
      role="group"
      aria-label={t('label', { name })}
      className="inline-flex items-baseline gap-2 text-xs text-muted print:hidden"
    >
      <span aria-hidden>{t('save')}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          disabled={!ready || state === 'busy'}
          aria-label={t('as', { format: format.toUpperCase() })}
          onClick={() => void save(format)}
          className="hover:text-ink hover:underline disabled:opacity-50"
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status">{state === 'failed' ? t('failed') : ''}</span>
    </span>
  );
}
