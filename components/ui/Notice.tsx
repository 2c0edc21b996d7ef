import type { ReactNode } from 'react';

const TONES = {
  done: 'border-accent bg-accent-soft text-ink',
  warn: 'border-warn bg-warn-soft text-ink',
  error: 'border-danger bg-danger-soft text-ink',
} as const;

interface Props {
  readonly tone: keyof typeof TONES;
  readonly children: ReactNode;
}

/** What came of an action; screen readers hear an error at once and the rest when they are idle. */
export function Notice({ tone, children }: Props) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={`rounded-control border px-3 py-2 text-sm ${TONES[tone]}`}
    >
      {children}
    </div>
  );
}
