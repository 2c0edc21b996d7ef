/** How much of a file's beginning is looked at, in UTF-16 units. */
const BEGINNING = 2000;
/** What no text contains (WHATWG MIME Sniffing, 3: binary data bytes), and what decoders put in place of broken bytes. */
const BINARY = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\ufffd]/g;
/** The share of them from which on the whole is no text; pages hold some by mistake. */
const MAX_BINARY = 0.05;

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What a file is that links of feeds lead to instead of a page (PDF, pictures, archives, JSON), in words; else null. */
export function otherFormat(text: string): string | null {
  const beginning = text.slice(0, BEGINNING);
  if (/^\s*%PDF-/.test(beginning)) return 'a PDF file';
  if ((beginning.match(BINARY)?.length ?? 0) > beginning.length * MAX_BINARY)
    return 'a file that is no text, or is in no known charset';
  return isJson(text) ? 'JSON' : null;
}
