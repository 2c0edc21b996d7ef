'use client';

import Link from 'next/link';
import type { NetworkEdge, NetworkNode } from './network';

/** Whether a part of the drawing belongs to what the pointer or the focus is on. */
export type Tone = 'plain' | 'lit' | 'dim';

interface Props {
  readonly edge: NetworkEdge;
  readonly from: NetworkNode | undefined;
  readonly to: NetworkNode | undefined;
  readonly tone: Tone;
  readonly title: string;
}

const OPACITY: Readonly<Record<Tone, number>> = { plain: 0.35, lit: 0.8, dim: 0.08 };
/** A thin line is hard to hit. */
const TARGET_WIDTH = 14;

/** A pair: its line opens the stories that name both. Not a stop of the Tab key: the table lists the same links. */
export function NetworkLine({ edge, from, to, tone, title }: Props) {
  if (!from || !to) return null;
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <Link href={edge.href} prefetch={false} tabIndex={-1} aria-hidden className="group/line">
      <title>{title}</title>
      <line {...ends} stroke="transparent" strokeWidth={TARGET_WIDTH} />
      <line
        {...ends}
        stroke={tone === 'lit' ? 'var(--accent)' : 'var(--muted)'}
        strokeWidth={edge.width}
        strokeOpacity={OPACITY[tone]}
        strokeLinecap="round"
        className="group-hover/line:stroke-accent group-hover/line:[stroke-opacity:0.8]"
      />
    </Link>
  );
}
