import type { Dispatcher } from 'undici';

type Headers = Dispatcher.ResponseData['headers'];

/** A response's header; the first value where it was sent more than once. */
export function headerOf(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
