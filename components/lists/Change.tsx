'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRef, type FocusEvent } from 'react';
import { Delta } from '@/components/ui/Delta';
import { Num } from '@/components/ui/Num';
import { shiftIntoView } from './shiftIntoView';

/** One of the two counts that a change compares. */
export interface ChangePart {
  /** The period in words. */
  readonly period: string;
  readonly count: number;
  readonly href: string;
}

interface Props {
  readonly now: ChangePart;
  readonly before: ChangePart;
  /** Whose change it is, for screen readers. */
  readonly name: string;
}

/** A change as a percentage that opens into its two parts, each leading to its evidence. */
export function Change({ now, before, name }: Props) {
  const t = useTranslations('charts');
  const box = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = (event: FocusEvent) => {
    if (box.current && !box.current.contains(event.relatedTarget)) box.current.open = false;
  };
  // A change stands anywhere in its card, so that its parts would reach over one side or the other.
  const place = () => {
    const card = box.current?.closest('section');
    if (!panel.current || !card) return;
    panel.current.style.translate = 'none';
    const shift = shiftIntoView(panel.current.getBoundingClientRect(), card.getBoundingClientRect());
    panel.current.style.translate = `${shift}px`;
  };
  return (
    <details
      ref={box}
      onToggle={place}
      onBlur={close}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && box.current) box.current.open = false;
      }}
      className="relative inline-block"
    >
      <summary className="list-none rounded px-0.5 hover:underline [&::-webkit-details-marker]:hidden">
        <Delta current={now.count} previous={before.count} />
        <span className="sr-only"> {t('changeOf', { name })}</span>
      </summary>
      <div
        ref={panel}
        className="absolute end-0 top-full z-20 mt-1 w-max max-w-72 rounded-control border border-line bg-card p-3 text-start text-sm text-ink shadow-sm"
      >
        <p className="text-xs text-muted">{t('changeExplained')}</p>
        <ul className="mt-1 space-y-0.5">
          {[now, before].map(({ period, count, href }) => (
            <li key={period}>
              <Link
                href={href}
                prefetch={false}
                className="flex min-h-target items-center justify-between gap-4 hover:text-accent hover:underline"
              >
                <span>{period}</span>
                <Num value={count} className="font-bold" />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
