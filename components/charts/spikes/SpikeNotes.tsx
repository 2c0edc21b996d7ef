'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import type { ChartLine } from '../lines';
import { spikeKey, type ChartSpike } from './chartSpike';
import { useSpikeChoice } from './SpikeChoice';
import { SpikeItem } from './SpikeItem';

interface Props {
  readonly spikes: readonly ChartSpike[] | undefined;
  readonly lines: readonly ChartLine[];
}

/** The spikes of a chart in words, newest first, each with its explanation; the one chosen on the chart opens. */
export function SpikeNotes({ spikes = [], lines }: Props) {
  const t = useTranslations('spikes');
  const list = useRef<HTMLUListElement>(null);
  const { chosen } = useSpikeChoice();
  const id = useId();
  useEffect(() => {
    const fold =
      chosen === null ? null : list.current?.querySelector(`[data-spike="${CSS.escape(chosen.key)}"] details`);
    if (!(fold instanceof HTMLDetailsElement)) return;
    fold.open = true;
    fold.querySelector('summary')?.focus({ preventScroll: true });
    fold.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (spikes.length === 0) return null;
  return (
    <div className="mt-3 border-t border-line pt-2">
      <h3 id={id} className="text-sm text-muted">
        {t('onChart')}
      </h3>
      <ul ref={list} data-rows aria-labelledby={id} className="divide-y divide-line">
        {spikes.map(({ line, spike, why }) => (
          <li key={spikeKey(spike)} data-spike={spikeKey(spike)}>
            <SpikeItem
              spike={spike}
              why={why}
              line={line}
              href={lines.length > 1 ? (lines[line]?.href ?? null) : null}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
