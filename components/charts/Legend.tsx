'use client';

import Link from 'next/link';
import type { ChartLine } from './lines';
import { Swatch } from './Swatch';

interface Props {
  readonly lines: readonly ChartLine[];
  readonly label: string;
  /** Called with the line under the pointer or the focus, null when it leaves. */
  readonly onEmphasis: (line: number | null) => void;
}

/** Which colour and marker is whose; each name leads to its own screen and brings its line forward. */
export function Legend({ lines, label, onEmphasis }: Props) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-muted">
      {lines.map(({ of, name, href }, index) => (
        <li
          key={of ?? 'all'}
          className="flex items-center gap-2"
          onMouseEnter={() => onEmphasis(index)}
          onMouseLeave={() => onEmphasis(null)}
          onFocus={() => onEmphasis(index)}
          onBlur={() => onEmphasis(null)}
        >
          <Swatch place={index} lines={lines.length} />
          {href === null ? (
            <span>{name}</span>
          ) : (
            <Link href={href} className="inline-flex min-h-target items-center hover:text-ink hover:underline">
              {name}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
