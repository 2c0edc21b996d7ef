import Link from 'next/link';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/Card';
import type { Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';

interface Props {
  readonly title: string;
  /** The screen that holds the whole list. */
  readonly path: string;
  readonly filter: Filter;
  /** Further params of that screen. */
  readonly keep?: Readonly<Record<string, string>>;
  /** The words of the link to it. */
  readonly more: string;
  readonly children: ReactNode;
}

/** The first rows of a list with a link to all of it. */
export function SummaryCard({ title, path, filter, keep, more, children }: Props) {
  return (
    <Card
      title={title}
      action={
        <Link href={filterHref(path, filter, keep)} className="text-sm text-accent hover:underline print:hidden">
          {more}
        </Link>
      }
    >
      {children}
    </Card>
  );
}
