'use client';

import { createContext, useContext, type RefObject } from 'react';

/** Where a picker stands: beside the button that opened it, until it is closed. */
export interface PickerPlace {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly close: () => void;
}

export const PickerPlaceContext = createContext<PickerPlace | null>(null);

/**
 * The place of the picker that asks.
 * @throws Error outside of a `PickerButton`, which alone opens pickers
 */
export function usePickerPlace(): PickerPlace {
  const place = useContext(PickerPlaceContext);
  if (!place) throw new Error('A picker opens from a PickerButton.');
  return place;
}
