'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useLayoutEffect, useRef, type RefObject } from 'react';
import { Button } from '@/components/ui/Button';
import { TOUR_COOKIE } from '@/lib/domain/frameCookies';
import { keepPreference, keepUntilClosed } from './preference';

interface Props {
  readonly name: 'totals' | 'chart' | 'filters';
  /** From 0, of `count`. */
  readonly index: number;
  readonly count: number;
  /** How many stories the screen counts. */
  readonly stories: number;
  readonly onStep: (index: number) => void;
}

/**
 * One step of the tour, beside what it speaks of. The page around stays there for whoever reads or listens to it. Escape
 * ends the tour until the browser is closed, its last button or «do not show again» for good.
 */
export function TourStep({ name, index, count, stories, onStep }: Props) {
  const t = useTranslations('tour');
  const dialog = useRef<HTMLDivElement>(null);
  const id = useId();
  useBeside(dialog, name);
  useEffect(() => dialog.current?.focus({ preventScroll: true }), [name]);
  const last = index === count - 1;
  const end = (forGood: boolean) => {
    if (forGood) keepPreference(TOUR_COOKIE, 'done');
    else keepUntilClosed(TOUR_COOKIE, 'later');
    onStep(count);
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={dialog}
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => (event.key === 'Escape' ? end(false) : undefined)}
      className="absolute z-30 w-88 max-w-[calc(100vw-2rem)] rounded-card border border-accent bg-card p-4 shadow-lg outline-none print:hidden"
    >
      <p className="text-xs text-muted">
        {t('label')} · {t('step', { step: index + 1, steps: count })}
      </p>
      <h2 id={id} className="text-lg font-bold">
        {t(`${name}.title`)}
      </h2>
      <p className="mt-1 text-sm">{t(`${name}.text`, { stories })}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {last ? null : (
          <button type="button" onClick={() => end(true)} className="me-auto py-1 text-sm text-muted underline">
            {t('never')}
          </button>
        )}
        {index > 0 ? <Button onClick={() => onStep(index - 1)}>{t('back')}</Button> : null}
        <Button variant="primary" onClick={() => (last ? end(true) : onStep(index + 1))}>
          {t(last ? 'end' : 'next')}
        </Button>
      </div>
    </div>
  );
}

const GAP = 12;
/** How much of a tall target stays in sight above its step, in CSS pixels. */
const SHOWN = 320;

/** Puts a step below its target, or above where there is no room below; a target as tall as the window it overlaps. */
function placeBeside(card: HTMLElement, target: Element): void {
  const { top, bottom, left, right } = target.getBoundingClientRect();
  const needed = card.offsetHeight + GAP;
  const below = document.documentElement.clientHeight - bottom > needed || top < needed;
  const y = below ? Math.min(bottom + GAP, top + SHOWN) : top - needed;
  const rtl = getComputedStyle(target).direction === 'rtl';
  card.style.top = `${y + window.scrollY}px`;
  card.style.left = `${rtl ? right - card.offsetWidth : left}px`;
}

/** Frames what a step speaks of, brings it into sight and keeps the step beside it. */
function useBeside(step: RefObject<HTMLElement | null>, name: Props['name']): void {
  useLayoutEffect(() => {
    const target = document.querySelector(`[data-tour="${name}"]`);
    const place = () => (step.current && target ? placeBeside(step.current, target) : undefined);
    target?.scrollIntoView({ block: 'center' });
    target?.setAttribute('data-tour-now', '');
    place();
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('resize', place);
      target?.removeAttribute('data-tour-now');
    };
  }, [step, name]);
}
