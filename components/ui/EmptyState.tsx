import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** True where it is the whole screen, so that its title is the screen's heading. */
  readonly screen?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
  /** Links or buttons that do it. */
  readonly actions?: ReactNode;
}

/** What a screen says when there is nothing to show. */
export function EmptyState({ title, screen = false, children, actions }: Props) {
  const Title = screen ? 'h1' : 'p';
  return (
    <div role="status" className="mx-auto flex max-w-lg flex-col items-center gap-3 px-4 py-12 text-center">
      <Title className="text-lg font-bold">{title}</Title>
      {children !== undefined ? <div className="text-muted">{children}</div> : null}
      {actions !== undefined ? <div className="mt-1 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
