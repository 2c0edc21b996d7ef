'use client';

import { useEffect, useEffectEvent, type RefObject } from 'react';
import {
  useActiveTooltipDataPoints,
  usePlotArea,
  useXAxisInverseDataSnapScale,
  useXAxisScale,
  useYAxisScale,
  type PlotArea,
} from 'recharts';
import type { ChartRow } from '../rows';

/** What a chart knows about its drawing only once it is drawn. */
export interface Plot {
  /** A value's distance from the top of the chart, in CSS pixels. */
  yOf: ((value: unknown) => number | undefined) | undefined;
  /** A bucket's distance from the left of the chart, in CSS pixels. */
  xOf: ((bucket: unknown) => number | undefined) | undefined;
  /** The index of the bucket nearest to a distance from the left of the chart, in CSS pixels. */
  bucketAt: ((x: number) => unknown) | undefined;
  /** Where the lines are, without the axes, in CSS pixels from the left and the top of the chart. */
  area: PlotArea | undefined;
  /** The bucket that pointer or keys stand on. */
  active: number | undefined;
}

interface Props {
  readonly plotRef: RefObject<Plot>;
  readonly onActive: (bucket: number | undefined) => void;
}

/** Stands inside a chart, where Recharts gives its scale and active point, and keeps them for the chart's handlers. */
export function PlotProbe({ plotRef, onActive }: Props) {
  const yOf = useYAxisScale();
  const xOf = useXAxisScale();
  const bucketAt = useXAxisInverseDataSnapScale();
  const area = usePlotArea();
  const active = useActiveTooltipDataPoints<ChartRow>()?.[0]?.index;
  useEffect(() => {
    plotRef.current = { yOf, xOf, bucketAt, area, active };
  }, [plotRef, yOf, xOf, bucketAt, area, active]);
  // Only a move of the active point is told, not a new function.
  const moved = useEffectEvent(onActive);
  useEffect(() => {
    moved(active);
  }, [active]);
  return null;
}
