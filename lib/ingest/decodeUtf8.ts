/** What a person can do about a file in another charset. */
export const CONVERT_HINT = 'convert it first, for example with: iconv -f WINDOWS-1256 -t UTF-8';

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Bytes as strict UTF-8; a byte order mark is dropped. Bytes that are not UTF-8 come back with a reason. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return { ok: false, reason: wide ? 'not UTF-8 but UTF-16; save it as UTF-8' : `not UTF-8; ${CONVERT_HINT}` };
  }
}
