import { notFound } from 'next/navigation';

/** An address that only the filter bar's slot knows is no page. */
export default function Default(): never {
  notFound();
}
