import type { ReactNode } from 'react';

export type ChipTone = 'plain' | 'accent' | 'warn' | 'danger';

const TONES: Record<ChipTone, string> = {
  plain: 'border-line text-muted',
  accent: 'border-accent bg-accent-soft text-accent',
  warn: 'border-warn text-warn',
  danger: 'border-danger text-danger',
};

/** A small label in a frame, such as how a speaker was referred to («وی»). */
export function Chip({ tone = 'plain', children }: { readonly tone?: ChipTone; readonly children: ReactNode }) {
  return <span className={`inline-block rounded-md border px-1.5 text-xs leading-6 ${TONES[tone]}`}>{children}</span>;
}
