'use client';

import { useRef, type PointerEvent } from 'react';
import type { MarkPlace } from '../spikes/markUnder';

/** A place of a chart, in CSS pixels from its left and its top, and whether a finger is there. */
export interface Press extends MarkPlace {
  readonly touched: boolean;
}

/** What becomes of a pointer that came down on a chart. */
interface Steps {
  readonly down: (at: Press) => void;
  /** It moves while it is down, further than a hand trembles. */
  readonly drag: (at: Press) => void;
  /** It comes up on the chart. */
  readonly up: (at: Press) => void;
  /** The browser scrolls or enlarges instead. */
  readonly cancel: () => void;
}

/** What moves no further than this, in CSS pixels, is a press and no drag. */
const TREMBLE = 4;

function placeOf({ currentTarget, clientX, clientY, pointerType }: PointerEvent): Press {
  const corner = currentTarget.getBoundingClientRect();
  return { x: clientX - corner.left, y: clientY - corner.top, touched: pointerType === 'touch' };
}

/**
 * Handlers for the element around a chart, by places and not by what stands there: Recharts draws its layers anew when a
 * point becomes active, so that a click whose press met a layer that is gone reaches nobody, and tells which point is active
 * some time after the pointer came there.
 */
export function usePointer({ down, drag, up, cancel }: Steps) {
  const from = useRef<Press | null>(null);
  const dragged = useRef(false);
  const stop = () => {
    from.current = null;
    cancel();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      // Two fingers enlarge the page.
      if (!event.isPrimary) return stop();
      if (event.button !== 0) return;
      from.current = placeOf(event);
      dragged.current = false;
      down(from.current);
    },
    onPointerMove: (event: PointerEvent) => {
      // It may have come up outside of the chart.
      if (event.buttons === 0) from.current = null;
      if (!from.current || !event.isPrimary) return;
      const at = placeOf(event);
      dragged.current ||= Math.abs(at.x - from.current.x) > TREMBLE;
      if (dragged.current) drag(at);
    },
    onPointerUp: (event: PointerEvent) => {
      if (!from.current || !event.isPrimary) return;
      from.current = null;
      up(placeOf(event));
    },
    onPointerCancel: stop,
  };
}
