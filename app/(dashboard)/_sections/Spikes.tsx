import { getTranslations } from 'next-intl/server';
import { SpikeItem } from '@/components/charts/spikes/SpikeItem';
import { speakerHref, topicHref } from '@/components/lists/addresses';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import type { Spike } from '@/lib/domain/spikes';
import { getSpikeExplanation } from '@/lib/queries/spikes/getSpikeExplanation';
import { getSpikes } from '@/lib/queries/spikes/getSpikes';
import type { SectionProps } from './sectionProps';
import { topicNames } from './topicNames';

/** Who and what was counted far more often than usual on a day of the period, and why. */
export async function Spikes({ scope, view, limit }: Omit<SectionProps, 'path'> & { readonly limit: number }) {
  const { filter, now } = view;
  const [spikes, topicName, t] = await Promise.all([
    getSpikes(scope, filter, now, limit),
    topicNames(),
    getTranslations('spikes'),
  ]);
  const explained = await Promise.all(
    spikes.map(async (spike) => ({ spike, why: await getSpikeExplanation(scope, spike) })),
  );
  const named = (spike: Spike) => (spike.of.kind === 'topic' ? { ...spike, name: topicName(spike.of.id) } : spike);
  const href = ({ of }: Spike) => (of.kind === 'topic' ? topicHref(filter, of.id) : speakerHref(filter, of.id));
  return (
    <Card title={t('title')} action={spikes.length > 0 ? <TakeAway taken={{ list: 'spikes', filter }} /> : undefined}>
      <p className="-mt-2 mb-1 text-xs text-muted">{t(spikes.length > 0 ? 'hint' : 'none')}</p>
      {explained.length > 0 ? (
        <ul data-rows className="divide-y divide-line">
          {explained.map(({ spike, why }) => (
            <li key={`${spike.of.id} ${spike.day}`}>
              <SpikeItem spike={named(spike)} why={why} href={href(spike)} line={null} />
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
