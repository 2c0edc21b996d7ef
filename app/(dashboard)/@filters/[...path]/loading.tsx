import { TopBarSkeleton } from '@/components/filters/TopBarSkeleton';

/** Without one of its own the slot would show the outline of a whole screen, and push the screen away until it is read. */
export default function Loading() {
  return <TopBarSkeleton />;
}
