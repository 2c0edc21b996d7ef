'use client';

import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { MouseHandlerDataParam } from 'recharts';
import type { BucketRange } from './Bands';
import type { Plot } from './PlotProbe';

const ordered = (one: number, other: number): BucketRange => ({
  first: Math.min(one, other),
  last: Math.max(one, other),
});

/**
 * Choosing a stretch of a chart: by dragging over it, or by the arrow keys with Shift. Letting go of the pointer, or Enter,
 * gives it to `onSelect`; Escape takes it back. A drag ends in a click, which is none: ask `swallowed` first.
 */
export function useSelection(plot: RefObject<Plot>, onSelect: (range: BucketRange) => void) {
  const [range, setRange] = useState<BucketRange | null>(null);
  const anchor = useRef<number | null>(null);
  const dragging = useRef(false);
  const dragged = useRef(false);
  const current = useRef<BucketRange | null>(null);
  const select = (next: BucketRange | null) => {
    current.current = next;
    setRange(next);
  };
  const clear = () => {
    anchor.current = null;
    dragging.current = false;
    select(null);
  };
  const finish = () => {
    const chosen = current.current;
    clear();
    if (chosen) onSelect(chosen);
  };

  const finishRef = useRef(finish);
  useEffect(() => {
    finishRef.current = finish;
  });
  // The pointer may be let go outside of the chart.
  useEffect(() => {
    const release = () => {
      if (!dragging.current) return;
      dragged.current = current.current !== null;
      finishRef.current();
    };
    window.addEventListener('mouseup', release);
    return () => window.removeEventListener('mouseup', release);
  }, []);

  const to = (bucket: number) => {
    if (anchor.current !== null) select(ordered(anchor.current, bucket));
  };
  const bucketOf = (state: MouseHandlerDataParam) => {
    const bucket = Number(state.activeTooltipIndex ?? NaN);
    return Number.isInteger(bucket) ? bucket : null;
  };
  return {
    range,
    swallowed: () => dragged.current,
    down: (state: MouseHandlerDataParam) => {
      dragged.current = false;
      anchor.current = bucketOf(state);
      dragging.current = anchor.current !== null;
    },
    move: (state: MouseHandlerDataParam) => {
      const bucket = bucketOf(state);
      if (dragging.current && bucket !== null && (current.current !== null || bucket !== anchor.current)) to(bucket);
    },
    /** Called with the bucket that the keys have come to. */
    reached: (bucket: number | undefined) => {
      if (!dragging.current && bucket !== undefined) to(bucket);
    },
    /** To be asked before a key does anything else; true when the key was meant for the selection. */
    press: (event: KeyboardEvent): boolean => {
      if (event.key.startsWith('Arrow')) {
        if (!event.shiftKey) clear();
        else anchor.current ??= plot.current.active ?? null;
        return false;
      }
      if (current.current === null || (event.key !== 'Enter' && event.key !== 'Escape')) return false;
      if (event.key === 'Enter') finish();
      else clear();
      return true;
    },
  };
}
