import type { ReactNode } from 'react';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import { Pagination } from '@/components/ui/Pagination';
import type { ExportList } from '@/lib/domain/exports';
import { filterHref } from '@/lib/domain/filterParams';
import { EmptyResult } from './EmptyResult';
import type { SectionProps } from './sectionProps';

interface Props extends SectionProps {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** Names the list for screen readers. */
  readonly label: string;
  /** Further params of the screen, such as whose evidence it lists. */
  readonly more?: Readonly<Record<string, string>>;
  /** The list as a file: which it is, and its params besides the filter. */
  readonly taken: { readonly list: ExportList; readonly more?: Readonly<Record<string, string>> };
  readonly children: ReactNode;
}

/** One page of a list with the way to its other pages, or why it is empty. */
export function ListCard({ total, page, pageSize, label, more = {}, taken, children, ...section }: Props) {
  const { path, view } = section;
  if (total === 0) return <EmptyResult {...section} />;
  return (
    <Card
      label={label}
      action={
        <div className="ms-auto -me-2">
          <TakeAway taken={{ ...taken, filter: view.filter }} link={filterHref(path, view.filter, more)} />
        </div>
      }
    >
      {children}
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        href={(next) => filterHref(path, view.filter, { ...more, page: String(next) })}
      />
    </Card>
  );
}
