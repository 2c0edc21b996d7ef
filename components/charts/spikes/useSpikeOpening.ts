'use client';

import type { RefObject } from 'react';
import type { ChartData } from '../lines';
import type { Plot } from '../pointer/PlotProbe';
import { pointOf } from '../points';
import { spikeKey, type ChartSpike } from './chartSpike';
import { markUnder, type MarkPlace } from './markUnder';
import { useSpikeChoice } from './SpikeChoice';

interface Chart {
  readonly data: ChartData;
  /** Filled by the chart's probe. */
  readonly plot: RefObject<Plot>;
}

type PlacedSpike = MarkPlace & Pick<ChartSpike, 'spike'>;

function placesOf(data: ChartData, { xOf, yOf }: Plot): PlacedSpike[] {
  return (data.spikes ?? []).flatMap(({ line, bucket, spike }) => {
    const drawn = data.lines[line];
    const x = xOf?.(bucket);
    const y = drawn && yOf?.(pointOf(data, drawn, bucket) ?? undefined);
    return x === undefined || y === undefined ? [] : [{ x, y, spike }];
  });
}

/** Opens the explanation of the spike whose mark a place of the chart means; false where it means none. */
export function useSpikeOpening({ data, plot }: Chart): (place: MarkPlace) => boolean {
  const { choose } = useSpikeChoice();
  return (place) => {
    const meant = markUnder(placesOf(data, plot.current), place);
    if (meant) choose(spikeKey(meant.spike));
    return meant !== null;
  };
}
