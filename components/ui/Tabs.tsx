import Link from 'next/link';
import type { ReactNode } from 'react';
import type { LinkChoice } from './Segmented';

export interface Tab extends LinkChoice {
  /** A count or another small sign after the label. */
  readonly note?: ReactNode;
}

/** The parts of one screen, each under its own address. */
export function Tabs({ label, items }: { readonly label: string; readonly items: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-5 border-b border-line">
      {items.map((item) => (
        <Link
          key={item.label}
          href={item.href}
          scroll={false}
          prefetch={false}
          aria-current={item.current ? 'page' : undefined}
          className={`-mb-px flex items-baseline gap-1.5 border-b-2 px-0.5 py-2 whitespace-nowrap -outline-offset-2 ${
            item.current ? 'border-accent font-bold text-accent' : 'border-transparent text-muted hover:text-ink'
          }`}
        >
          {item.label}
          {item.note !== undefined ? <span className="text-xs font-normal text-muted">{item.note}</span> : null}
        </Link>
      ))}
    </nav>
  );
}
