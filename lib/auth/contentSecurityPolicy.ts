/**
 * What a page may load, run and send. Feed content is hostile: markup that slipped through could do none of it. Scripts run
 * when they are files of this site or carry the nonce of their own answer, which Next puts on its inline ones; React and
 * the charts set styles inline.
 *
 * @param nonce a value that nobody can guess, new with each answer; base64 or hexadecimal.
 * @param development whether Next's development server answers, which also evaluates code.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
