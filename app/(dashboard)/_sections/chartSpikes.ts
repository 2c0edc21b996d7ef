import type { ChartSpike } from '@/components/charts/spikes/chartSpike';
import type { ChartLine } from '@/components/charts/lines';
import type { Bucket } from '@/lib/domain/bucket';
import type { Filter } from '@/lib/domain/filter';
import { ofParam, type OfOne } from '@/lib/domain/of';
import { ofSchema } from '@/lib/domain/ofSchema';
import type { Scope } from '@/lib/domain/scope';
import { getLineSpikes } from '@/lib/queries/spikes/getLineSpikes';
import { getSpikeExplanation } from '@/lib/queries/spikes/getSpikeExplanation';

/** More explanations under a chart would bury it: the clearest of its spikes are told. */
const MOST = 4;

interface Drawn {
  readonly filter: Filter;
  readonly lines: readonly Pick<ChartLine, 'of' | 'name'>[];
  readonly buckets: readonly Bucket[];
}

function subject(of: string | null): OfOne | null {
  const read = ofSchema.nullable().catch(null).parse(of);
  return read === null || read.kind === 'both' ? null : read;
}

/** The clearest spikes of a chart's lines, newest first, where the chart draws them and with what explains them. */
export async function chartSpikes(
  scope: Scope,
  { filter, lines, buckets }: Drawn,
  now: Date,
): Promise<readonly ChartSpike[]> {
  const places = new Map(lines.map(({ of }, index) => [of, index]));
  const watched = lines.flatMap(({ of, name }) => {
    const read = subject(of);
    return read ? [{ of: read, name }] : [];
  });
  const spikes = await getLineSpikes(scope, filter, watched, now);
  const clearest = [...spikes].sort((a, b) => a.probability - b.probability).slice(0, MOST);
  return Promise.all(
    spikes
      .filter((spike) => clearest.includes(spike))
      .map(async (spike) => ({
        spike,
        why: await getSpikeExplanation(scope, spike),
        line: places.get(ofParam(spike.of)) ?? 0,
        bucket: buckets.findIndex(({ from, to }) => from <= spike.day && spike.day <= to),
      })),
  );
}
