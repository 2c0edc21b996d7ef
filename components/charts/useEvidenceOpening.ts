'use client';

import { useRouter } from 'next/navigation';
import { useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { MouseHandlerDataParam } from 'recharts';
import { evidenceHref, type ChartData } from './lines';
import type { Plot } from './PlotProbe';
import { meantSeries } from './rows';

/**
 * What clicks and keys do on a chart that stands in `box`: open the evidence of the point that is meant, or tell `onPick`
 * the bucket when its points cannot be told apart. `plotRef` is to be filled by the chart's probe.
 */
export function useEvidenceOpening(
  { buckets, lines, filter }: ChartData,
  box: RefObject<HTMLElement | null>,
  onPick: (bucket: number) => void,
) {
  const router = useRouter();
  const plotRef = useRef<Plot>({ yOf: undefined, active: undefined });
  const only = lines.length === 1 ? 0 : null;
  const open = (bucket: number, line: number | null) => {
    const chosen = line === null ? undefined : lines[line];
    if (chosen) router.push(evidenceHref(filter, chosen.of, buckets[bucket]));
    else onPick(bucket);
  };
  const click = (state: MouseHandlerDataParam, event: MouseEvent) => {
    const bucket = Number(state.activeTooltipIndex ?? NaN);
    const top = box.current?.getBoundingClientRect().top;
    if (!(bucket in buckets) || top === undefined) return;
    const heights = lines.map(({ values }) => plotRef.current.yOf?.(values[bucket]) ?? null);
    open(bucket, only ?? meantSeries(event.clientY - top, heights));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && plotRef.current.active !== undefined) open(plotRef.current.active, only);
  };
  return { plotRef, click, press };
}
