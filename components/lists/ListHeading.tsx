import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  /** What the title counts or covers, in small. */
  readonly note?: ReactNode;
  /** Switches of the screen. */
  readonly action?: ReactNode;
}

/** The heading of a screen that lists something. */
export function ListHeading({ title, note, action }: Props) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <h1 className="text-xl font-bold">
        {title} {note === undefined ? null : <bdi className="ms-1 text-sm font-normal text-muted">{note}</bdi>}
      </h1>
      {action}
    </header>
  );
}
