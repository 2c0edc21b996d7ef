import Link from 'next/link';
import type { Filter } from '@/lib/domain/filter';
import type { SourceRef } from '@/lib/domain/rows/sourceRef';
import { sourceHref } from './addresses';

/** An outlet's name, leading to its screen. */
export function SourceLink({ source, filter }: { readonly source: SourceRef; readonly filter: Filter }) {
  return (
    <Link href={sourceHref(filter, source.slug)} prefetch={false} className="hover:text-ink hover:underline">
      <bdi>{source.name}</bdi>
    </Link>
  );
}
