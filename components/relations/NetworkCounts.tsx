'use client';

import { useLocale } from 'next-intl';
import { formatNumber } from '@/lib/format';
import { countPlaces } from './countPlaces';
import type { NetworkEdge, NetworkNode } from './network';

/** From the middle of a digit down to its baseline. */
const BASELINE = 5;

interface Props {
  readonly edges: readonly NetworkEdge[];
  readonly nodes: readonly NetworkNode[];
}

/** How many stories name both ends of some lines, over everything else of the drawing; the links' own names say it too. */
export function NetworkCounts({ edges, nodes }: Props) {
  const locale = useLocale();
  const places = countPlaces(edges, nodes);
  return (
    <g aria-hidden className="pointer-events-none">
      {edges.map(({ href, stories }, index) => (
        <text
          key={href}
          x={places[index]?.x}
          y={(places[index]?.y ?? 0) + BASELINE}
          textAnchor="middle"
          className="network-label fill-ink text-sm font-bold"
        >
          {formatNumber(stories, locale)}
        </text>
      ))}
    </g>
  );
}
