'use client';

import './persianControls';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import type { Calendar } from '@/lib/domain/filterChoices';
import { usePickerPlace } from './pickerPlace';

interface Props {
  /** What the dialog is for. */
  readonly label: string;
  readonly busy?: boolean;
  /** Whose months and years it shows, where it shows any. */
  readonly calendar?: Calendar;
  /** How wide and high it is, and how its parts stand. */
  readonly className: string;
  readonly children: ReactNode;
}

/** The language decides words, digits and direction; the calendar, where there is one, months and years. */
function controlLocale(locale: 'fa' | 'en', calendar: Calendar | undefined): string {
  const language = locale === 'fa' ? 'fa-IR' : 'en-GB';
  return calendar ? `${language}-u-ca-${calendar === 'jalali' ? 'persian' : 'gregory'}` : language;
}

/** The frame of every picker: a dialog beside the `PickerButton` that opened it, which gets the focus back. */
export function PickerPopover({ label, busy, calendar, className, children }: Props) {
  const locale = useLocale();
  const { trigger, close } = usePickerPlace();
  return (
    <I18nProvider locale={controlLocale(locale, calendar)}>
      <Popover
        triggerRef={trigger}
        isOpen
        onOpenChange={(open) => (open ? undefined : close())}
        placement="bottom start"
        className="max-w-[calc(100vw-2rem)] overflow-auto rounded-card border border-line bg-card shadow-lg"
      >
        <Dialog aria-label={label} aria-busy={busy} className={`flex outline-none ${className}`}>
          {children}
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
