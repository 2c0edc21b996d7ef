import { megabytes } from '../limits';
import { FetchError } from './fetchError';

/** How large a response may be, in bytes. */
export interface SizeLimits {
  /** After decompression. */
  readonly maxBytes: number;
  /** As it comes over the network. */
  readonly maxCompressedBytes: number;
}

/** The error for a response that is larger than `limit` bytes. */
export function tooLarge(host: string, limit: number): FetchError {
  const size = limit < 1024 * 1024 ? `${limit} bytes` : megabytes(limit);
  return new FetchError(
    'too-large',
    `${host} sends more than ${size}; this is no feed or news page, check the address.`,
    {
      host,
      lasting: true,
    },
  );
}
