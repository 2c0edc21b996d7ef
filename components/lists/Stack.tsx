import type { ReactNode } from 'react';

/** The parts of a screen, one below the other. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-col gap-4">{children}</div>;
}
