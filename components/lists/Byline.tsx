import { Fragment, type ReactNode } from 'react';

/**
 * Small facts in one line with a dot between them. Each is isolated, so that it reads in its own direction; the white
 * space keeps letters of neighbours from joining, and the dot stays at the end of a line.
 */
export function Byline({ items }: { readonly items: readonly ReactNode[] }) {
  const shown = items.filter((item) => item !== null);
  return (
    <div className="text-sm text-muted">
      {shown.map((item, index) => (
        <Fragment key={index}>
          <bdi>{item}</bdi>
          {index < shown.length - 1 ? '\u00a0· ' : null}
        </Fragment>
      ))}
    </div>
  );
}
