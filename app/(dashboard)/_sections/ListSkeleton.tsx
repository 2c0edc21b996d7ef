import { Card } from '@/components/ui/Card';
import { Skeleton } from '@/components/ui/Skeleton';

interface Props {
  readonly title: string;
  readonly rows: number;
  /** The height of a row, as a class. */
  readonly row: string;
}

/** Keeps the room of a card with a list free while its rows are read. */
export function ListSkeleton({ title, rows, row }: Props) {
  return (
    <Card title={title}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={`flex items-center ${row}`}>
          <Skeleton className="h-5 w-full" />
        </div>
      ))}
    </Card>
  );
}
