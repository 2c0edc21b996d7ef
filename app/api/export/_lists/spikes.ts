import { evidenceHref } from '@/components/charts/lines';
import { ofParam } from '@/lib/domain/of';
import type { ExplainedSpike, Spike } from '@/lib/domain/spikes';
import { formatTime } from '@/lib/format';
import { jalaliDay } from '@/lib/format/jalaliDay';
import { getSpikeExplanation } from '@/lib/queries/spikes/getSpikeExplanation';
import { getSpikes } from '@/lib/queries/spikes/getSpikes';
import { rounded } from './rounded';
import { table, type Column, type Request, type Table } from './table';

/** More spikes than this no period has: at most 92 days are watched. */
const MOST = 5000;

const columns = ({ origin, words }: Request): readonly Column<ExplainedSpike>[] => [
  { key: 'day', value: ({ spike }) => spike.day },
  { key: 'jalaliDay', value: ({ spike }) => jalaliDay(spike.day) },
  { key: 'id', value: ({ spike }) => spike.of.id },
  { key: 'name', value: ({ spike: { of, name } }) => (of.kind === 'topic' ? words.topic(of.id) : name) },
  { key: 'unit', value: ({ spike }) => spike.filter.unit },
  { key: 'count', value: ({ spike }) => spike.count },
  { key: 'expected', value: ({ spike }) => rounded(spike.expected) },
  { key: 'words', value: ({ why }) => why.phrases.map(({ surface }) => surface) },
  { key: 'firstSource', value: ({ why }) => why.first?.source.name ?? null },
  { key: 'firstTime', value: ({ why }) => (why.first ? formatTime(why.first.when.instant, 'en') : null) },
  { key: 'firstTitle', value: ({ why }) => why.first?.title ?? null },
  { key: 'stories', value: ({ why }) => why.stories },
  { key: 'texts', value: ({ why }) => why.texts },
  { key: 'carriedTitle', value: ({ why }) => why.carried?.title ?? null },
  { key: 'reprints', value: ({ why }) => why.carried?.reprints ?? null },
  { key: 'statements', value: ({ why }) => why.statements?.count ?? 0 },
  { key: 'address', value: ({ spike: { filter, of } }) => origin + evidenceHref(filter, ofParam(of)) },
];

/** All spikes of the period with what explains each, newest first: a screen shows the first ones. */
export async function spikes(request: Request): Promise<Table> {
  const { scope, filter, now } = request;
  const found = await getSpikes(scope, filter, now, MOST);
  const explained = async (spike: Spike) => ({ spike, why: await getSpikeExplanation(scope, spike) });
  return table(columns(request), async function* () {
    // An explanation takes several queries: one after the other, as they are taken.
    for (const spike of found) yield [await explained(spike)];
  });
}
