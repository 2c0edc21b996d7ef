'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { CloseIcon } from '@/components/ui/icons';
import { PickerButton } from './PickerButton';
import { pillClass } from './pillClass';

interface Props {
  /** What it says: what is chosen, or what can be. */
  readonly text: string;
  /** All that is chosen, where the text tells only a part. */
  readonly title?: string;
  /** Whether something is chosen. */
  readonly set: boolean;
  /** Where what is chosen is taken back; null where it cannot be. */
  readonly removal: { readonly href: string; readonly label: string } | null;
  /** The picker, there while it is open. */
  readonly children: ReactNode;
}

/** What is chosen from a list that opens beside it, and a way to take the choice back. */
export function PickerPill({ text, title, set, removal, children }: Props) {
  return (
    <span className={pillClass(set)}>
      <PickerButton
        picker={children}
        title={title}
        className={`min-w-0 truncate rounded-full ${removal ? 'ps-3.5 pe-1' : 'px-3.5'}`}
      >
        {text}
      </PickerButton>
      {removal ? (
        <Link
          href={removal.href}
          scroll={false}
          prefetch={false}
          aria-label={removal.label}
          className="me-0.5 grid size-target place-items-center rounded-full hover:bg-card"
        >
          <CloseIcon />
        </Link>
      ) : null}
    </span>
  );
}
