'use client';

import { useRouter } from 'next/navigation';
import { useRef, type KeyboardEvent, type RefObject } from 'react';
import type { ChartForm } from '@/lib/domain/explorer';
import { evidenceHref, type ChartData } from '../lines';
import { isStacked, pointOf, stackTops } from '../points';
import { meantPart, meantSeries } from './meantSeries';
import { bucketUnder } from './bucketUnder';
import type { Plot } from './PlotProbe';
import type { Press } from './usePointer';

interface Chart {
  readonly data: ChartData;
  readonly form: ChartForm;
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

/**
 * What presses and keys do on a chart: open the evidence of the point that is meant, or tell `onPick` the bucket when its
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
  const pressed = (at: Press) => {
    const bucket = bucketUnder(at, chart.plot.current);
    if (bucket === null || (at.touched && bucket !== shown.current)) return;
    open(bucket, only ?? meantLine(chart, bucket, at.y));
  };
  /** To be told that a finger comes down. */
  const touch = () => {
    shown.current = chart.plot.current.active ?? null;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chart.plot.current.active !== undefined) open(chart.plot.current.active, only);
  };
  return { pressed, touch, press };
}
