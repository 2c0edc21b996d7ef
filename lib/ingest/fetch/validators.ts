const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/;
const DATE = /^[\w ,:+-]{10,40}$/;

/** What a server said about a version of a resource, to be given back at the next request. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Validators as they may be kept and sent again; null for what does not have their form, since servers write anything. */
export function cleanValidators(etag?: string | null, lastModified?: string | null): Validators {
  return {
    etag: etag && ETAG.test(etag) ? etag : null,
    lastModified: lastModified && DATE.test(lastModified) ? lastModified : null,
  };
}

/** The headers of a conditional request (RFC 9110, 13.1). */
export function conditionalHeaders({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}
