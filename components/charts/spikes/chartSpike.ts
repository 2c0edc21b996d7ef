import { ofParam } from '@/lib/domain/of';
import type { ExplainedSpike, Spike } from '@/lib/domain/spikes';

/** A spike where a chart draws it: the index of its line and of the bucket that holds its day. */
export interface ChartSpike extends ExplainedSpike {
  readonly line: number;
  readonly bucket: number;
}

/** Tells the spikes of a chart apart. */
export function spikeKey({ of, day }: Spike): string {
  return `${ofParam(of)} ${day}`;
}

/** The spikes of one line of a chart, for a chart that has only this one. */
export function ofLine(spikes: readonly ChartSpike[] | undefined, line: number): readonly ChartSpike[] | undefined {
  return spikes?.filter((spike) => spike.line === line).map((spike) => ({ ...spike, line: 0 }));
}
