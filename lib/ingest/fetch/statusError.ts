import { FetchError } from './fetchError';

const ADVICE: Readonly<Record<number, string>> = {
  401: 'asks for a sign-in (401); only public addresses can be read',
  403: 'refuses to give this to a program (403); ask the site, or take another address of it',
  404: 'has nothing at this address (404); look up the new one on the site',
  410: 'has removed this for good (410); take it off the list',
  429: 'says that it is asked too often (429); it is asked again later',
  451: 'may not give this for legal reasons (451)',
};

/** 4xx answers that a later try may well not get: slow request, lock, too early, too many. */
const PASSING = new Set([408, 423, 425, 429]);

function adviceFor(status: number): string {
  const known = ADVICE[status];
  if (known !== undefined) return known;
  if (status >= 500) return `has a problem of its own (${status}); it is asked again later`;
  return `answers with status ${status}, which is no content; check the address in a browser`;
}

/** What an HTTP status that is neither success nor redirect means for who asked. */
export function statusError(host: string, status: number, retryAfterSeconds: number | null): FetchError {
  const lasting = status < 500 && !PASSING.has(status);
  return new FetchError('status', `${host} ${adviceFor(status)}.`, { host, status, retryAfterSeconds, lasting });
}
