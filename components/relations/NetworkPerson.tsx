'use client';

import Link from 'next/link';
import type { NetworkNode } from './network';
import type { Tone } from './NetworkLine';

/** Disc and name are one target for the pointer, with nothing between them. */
const LABEL_ROOM = 16;

interface Props {
  readonly node: NetworkNode;
  /** Whether the network is the one around this person. */
  readonly focus: boolean;
  readonly tone: Tone;
  readonly title: string;
  /** Called when the pointer or the focus comes and goes. */
  readonly onActive: (on: boolean) => void;
}

/** A person: the disc and the name lead to their screen; under the pointer or the focus the neighbours come forward. */
export function NetworkPerson({ node, focus, tone, title, onActive }: Props) {
  const { x, y, radius, label, href } = node;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={title}
      style={{ opacity: tone === 'dim' ? 0.25 : 1 }}
      onMouseEnter={() => onActive(true)}
      onMouseLeave={() => onActive(false)}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
      className="group/person outline-none"
    >
      <title>{title}</title>
      <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius + LABEL_ROOM} fill="transparent" />
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={focus ? 'var(--series-2)' : 'var(--accent)'}
        stroke="var(--card)"
        strokeWidth={1.5}
        className="group-focus-visible/person:stroke-ink"
      />
      <text
        x={x}
        y={y + radius + 13}
        textAnchor="middle"
        lang="fa"
        className="network-label fill-ink text-xs group-hover/person:font-bold group-focus-visible/person:font-bold group-focus-visible/person:underline"
      >
        {label}
      </text>
    </Link>
  );
}
