import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
  /** Links or buttons that do it. */
  readonly actions?: ReactNode;
}

/** What a screen says when there is nothing to show. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div role="status" className="mx-auto flex max-w-lg flex-col items-center gap-3 px-4 py-12 text-center">
      <p className="text-lg font-bold">{title}</p>
      {children !== undefined ? <div className="text-muted">{children}</div> : null}
      {actions !== undefined ? <div className="mt-1 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
