'use client';

import { useLocale } from 'next-intl';
import { formatNumber } from '@/lib/format';
import type { NetworkEdge, NetworkNode } from './network';

interface Props {
  readonly edges: readonly NetworkEdge[];
  readonly nodes: readonly NetworkNode[];
}

/** How many stories name both ends of some lines, over everything else of the drawing; the links' own names say it too. */
export function NetworkCounts({ edges, nodes }: Props) {
  const locale = useLocale();
  return (
    <g aria-hidden className="pointer-events-none">
      {edges.map((edge) => {
        const [from, to] = [nodes[edge.from], nodes[edge.to]];
        return from && to ? (
          <text
            key={edge.href}
            x={(from.x + to.x) / 2}
            y={(from.y + to.y) / 2 + 5}
            textAnchor="middle"
            className="network-label fill-ink text-sm font-bold"
          >
            {formatNumber(edge.stories, locale)}
          </text>
        ) : null;
      })}
    </g>
  );
}
