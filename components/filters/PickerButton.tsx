'use client';

import { useMemo, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { useHydrated } from '@/components/frame/useHydrated';
import { PickerPlaceContext } from './pickerPlace';

interface Props extends Omit<ComponentProps<'button'>, 'ref' | 'type' | 'disabled' | 'onClick'> {
  /** A `PickerPopover`, there while it is open: one that is loaded lazily is loaded when it is first opened. */
  readonly picker: ReactNode;
}

/** Opens a picker beside itself. */
export function PickerButton({ picker, ...button }: Props) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const ready = useHydrated();
  const place = useMemo(() => ({ trigger, close: () => setOpen(false) }), []);
  return (
    <>
      <button
        {...button}
        ref={trigger}
        type="button"
        disabled={!ready}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      {open ? <PickerPlaceContext value={place}>{picker}</PickerPlaceContext> : null}
    </>
  );
}
