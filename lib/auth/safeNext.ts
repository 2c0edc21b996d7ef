const HOME = '/';

/**
 * The path to go to after signing in: `value` when it is a path of this site, else the overview. Other sites hide behind
 * `//host`, `/\host`, control characters that browsers drop, and schemes; none of them gets through.
 */
export function safeNext(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/')) return HOME;
  const base = 'http://rasad.invalid';
  if (!URL.canParse(value, base)) return HOME;
  const url = new URL(value, base);
  if (url.origin !== base) return HOME;
  const path = url.pathname + url.search + url.hash;
  // A path such as /.//host becomes //host once its dots are resolved.
  if (path.startsWith('//') || url.pathname === '/sign-in' || url.pathname.startsWith('/api/')) return HOME;
  return path;
}

/** The address of the sign-in page that leads back to `path`. */
export function signInHref(path: string | null): string {
  const next = safeNext(path);
  return next === HOME ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}
