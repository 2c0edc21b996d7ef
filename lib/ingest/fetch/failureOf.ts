import { FetchError } from './fetchError';

const TIMEOUTS = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
const NO_NAME = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Any error of name resolution, connection, TLS or HTTP as a {@link FetchError}; one that is already passes through. */
export function failureOf(cause: unknown, host: string): FetchError {
  if (cause instanceof FetchError) return cause;
  const code = codeOf(cause);
  if (NO_NAME.has(code)) {
    return new FetchError('dns', `No address is known for ${host}; check how the host is written.`, { host, cause });
  }
  if (code.startsWith('EAI_')) {
    return new FetchError('dns', `The address of ${host} could not be asked for; check this machine's DNS.`, {
      host,
      cause,
    });
  }
  if (TIMEOUTS.has(code)) {
    return new FetchError('timeout', `${host} took too long to answer; it is asked again later.`, { host, cause });
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW') {
    return new FetchError('too-large', `${host} sends headers that are too long; check the address.`, { host, cause });
  }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return new FetchError('network', `No connection to ${host} can be trusted (${code}); tell the site.`, {
      host,
      cause,
    });
  }
  const what = code === 'ECONNREFUSED' ? 'refuses connections' : 'broke the connection off';
  return new FetchError('network', `${host} ${what}${code ? ` (${code})` : ''}; it is asked again later.`, {
    host,
    cause,
  });
}
