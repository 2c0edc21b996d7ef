'use client';

import { useRef, type PointerEvent } from 'react';
import type { MarkPlace } from '../spikes/markUnder';

/** Where a chart was pressed, and whether by a finger. */
export interface Press extends MarkPlace {
  readonly touched: boolean;
}

/**
 * Handlers that tell where an element was pressed and let go, in CSS pixels from its corner. They stand in for clicks: a
 * chart draws its layers anew when a point becomes active, and a click whose press met a layer that is gone reaches nobody.
 */
export function usePresses(onPress: (press: Press) => void) {
  const pressed = useRef(false);
  return {
    onPointerDown: ({ isPrimary, button }: PointerEvent) => {
      pressed.current = isPrimary && button === 0;
    },
    // The browser scrolls or enlarges instead.
    onPointerCancel: () => {
      pressed.current = false;
    },
    onPointerUp: ({ currentTarget, clientX, clientY, pointerType }: PointerEvent) => {
      if (!pressed.current) return;
      pressed.current = false;
      const corner = currentTarget.getBoundingClientRect();
      onPress({ x: clientX - corner.left, y: clientY - corner.top, touched: pointerType === 'touch' });
    },
  };
}
