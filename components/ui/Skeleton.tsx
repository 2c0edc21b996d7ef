/** A grey stand-in for content under way; give it the height of what will come, so that nothing moves. */
export function Skeleton({ className = '' }: { readonly className?: string }) {
  return <div aria-hidden className={`animate-pulse rounded-control bg-line/60 ${className}`} />;
}
