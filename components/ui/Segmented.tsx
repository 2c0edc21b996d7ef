import Link from 'next/link';

export interface LinkChoice {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

interface Props {
  /** What is chosen here, for screen readers: «بازه», "Unit". */
  readonly label: string;
  readonly items: readonly LinkChoice[];
}

/** A small switch of which one choice is on; each choice is a link, so that the view stays in the address. */
export function Segmented({ label, items }: Props) {
  return (
    <div
      role="group"
      aria-label={label}
      className="inline-flex print:hidden overflow-hidden rounded-control border border-line text-xs"
    >
      {items.map((item) => (
        <Link
          key={item.label}
          href={item.href}
          scroll={false}
          prefetch={false}
          aria-current={item.current ? 'true' : undefined}
          className={`px-2.5 py-0.5 leading-6 whitespace-nowrap -outline-offset-2 ${
            item.current ? 'bg-accent-soft font-bold text-accent' : 'text-muted hover:text-ink'
          }`}
        >
          {item.label}
        </Link>
      ))}
    </div>
  );
}
