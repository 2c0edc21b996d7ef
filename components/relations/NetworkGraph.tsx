'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { SaveChart } from '@/components/charts/save/SaveChart';
import type { Network } from './network';
import { NetworkCounts } from './NetworkCounts';
import { NetworkLine } from './NetworkLine';
import { NetworkPerson } from './NetworkPerson';

interface Props {
  readonly network: Network;
  /** Names the drawing. */
  readonly label: string;
  /** The period, for a saved picture. */
  readonly note: string;
  /** How many people the table beside it holds: a small drawing shows only some of them. */
  readonly people: number;
  /** The person in focus, by id. */
  readonly who: string | null;
  /** Where the drawing is shown and how large it may grow. */
  readonly className: string;
}

/** Who is named with whom: a disc leads to the person, a line to the stories that name both. The table beside it says the same. */
export function NetworkGraph({ network, label, note, people, who, className }: Props) {
  const t = useTranslations('relations.people');
  const drawing = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | null>(null);
  const { nodes, edges, size } = network;
  const near = new Set(
    edges.filter(({ from, to }) => from === active || to === active).flatMap(({ from, to }) => [from, to]),
  );
  const lit = (edge: { from: number; to: number }) => edge.from === active || edge.to === active;
  return (
    <div className={className}>
      <div ref={drawing}>
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="group"
          aria-label={label}
          className="h-auto w-full"
          onMouseLeave={() => setActive(null)}
        >
          {edges.map((edge) => (
            <NetworkLine
              key={edge.href}
              edge={edge}
              from={nodes[edge.from]}
              to={nodes[edge.to]}
              tone={active === null ? 'plain' : lit(edge) ? 'lit' : 'dim'}
              title={t('pair', {
                one: nodes[edge.from]?.name ?? '',
                other: nodes[edge.to]?.name ?? '',
                count: edge.stories,
              })}
            />
          ))}
          {nodes.map((node, index) => (
            <NetworkPerson
              key={node.id}
              node={node}
              focus={node.id === who}
              tone={active === null ? 'plain' : index === active || near.has(index) ? 'lit' : 'dim'}
              title={t('person', { name: node.name, count: node.stories })}
              onActive={(on) => setActive(on ? index : null)}
            />
          ))}
          <NetworkCounts edges={edges.filter(lit)} nodes={nodes} />
        </svg>
      </div>
      {nodes.length < people ? <p className="mb-1 text-xs text-muted">{t('part', { count: nodes.length })}</p> : null}
      <SaveChart target={drawing} name={label} note={note} />
    </div>
  );
}
