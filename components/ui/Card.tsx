import type { ReactNode } from 'react';

interface Props {
  readonly title?: ReactNode;
  /** What stands at the end of the heading: a link to all, or switches. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
  /** Names the section for the page's outline when it has no visible title. */
  readonly label?: string;
  /** What addresses lead to. */
  readonly id?: string;
  readonly className?: string;
  /** False where the content brings its own padding, such as a strip of cells. */
  readonly padded?: boolean;
}

/** One idea on a sheet: a hairline around it, an optional heading with an action. */
export function Card({ title, action, children, label, id, className = '', padded = true }: Props) {
  return (
    <section
      id={id}
      aria-label={label}
      className={`min-w-0 rounded-card border border-line bg-card ${padded ? 'px-4 py-3.5 sm:px-5' : ''} ${className}`}
    >
      {title !== undefined || action !== undefined ? (
        <header className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          {title !== undefined ? <h2 className="text-lg font-bold">{title}</h2> : null}
          {action}
        </header>
      ) : null}
      {children}
    </section>
  );
}
