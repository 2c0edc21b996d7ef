'use client';

import { useRouter } from 'next/navigation';
import { useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { MouseHandlerDataParam } from 'recharts';
import type { ChartForm } from '@/lib/domain/explorer';
import { evidenceHref, type ChartData } from './lines';
import { meantPart, meantSeries } from './meantSeries';
import type { Plot } from './PlotProbe';
import { isStacked, pointOf, stackTops } from './points';

interface Chart {
  readonly data: ChartData;
  readonly form: ChartForm;
  /** Where the chart stands. */
  readonly box: RefObject<HTMLElement | null>;
  /** Filled by the chart's probe. */
  readonly plot: RefObject<Plot>;
}

/** The line that a click at a distance from the chart's top means in a bucket; null when it means none or several. */
function meantLine({ data, form, plot }: Chart, bucket: number, click: number): number | null {
  const height = (value: number | null) => (value === null ? null : (plot.current.yOf?.(value) ?? null));
  const bottom = height(0);
  if (!isStacked(form))
    return meantSeries(
      click,
      data.lines.map((line) => height(pointOf(data, line, bucket))),
    );
  return bottom === null ? null : meantPart(click, bottom, stackTops(data, bucket).map(height));
}

function isTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
}

/**
 * What clicks and keys do on a chart: open the evidence of the point that is meant, or tell `onPick` the bucket when its
 * points cannot be told apart. A finger cannot hover: its first tap shows a bucket's numbers, the next one there opens them.
 */
export function useEvidenceOpening(chart: Chart, onPick: (bucket: number) => void) {
  const router = useRouter();
  const { buckets, lines, filter } = chart.data;
  const only = lines.length === 1 ? 0 : null;
  const open = (bucket: number, line: number | null) => {
    const chosen = line === null ? undefined : lines[line];
    if (chosen) router.push(evidenceHref(filter, chosen.of, buckets[bucket]));
    else onPick(bucket);
  };
  const shown = useRef<number | null>(null);
  const click = (state: MouseHandlerDataParam, event: MouseEvent) => {
    const box = chart.box.current?.getBoundingClientRect();
    if (!box) return;
    // A tap comes before Recharts knows where it is.
    const touched = isTouch(event);
    const bucket = Number(
      (touched ? chart.plot.current.bucketAt?.(event.clientX - box.left) : state.activeTooltipIndex) ?? NaN,
    );
    if (!(bucket in buckets) || (touched && bucket !== shown.current)) return;
    open(bucket, only ?? meantLine(chart, bucket, event.clientY - box.top));
  };
  /** To be told that a finger comes down. */
  const touch = () => {
    shown.current = chart.plot.current.active ?? null;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chart.plot.current.active !== undefined) open(chart.plot.current.active, only);
  };
  return { click, touch, press };
}
