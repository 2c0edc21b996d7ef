/** How far a page is searched for its declaration, in bytes; the standard says 1024, real heads begin with comments. */
const HEAD_BYTES = 4096;

export interface Declared {
  /** The name in the WHATWG standard. */
  readonly charset: string;
  readonly by: 'header' | 'xml' | 'meta';
}

/** The encoding that a label means (`cp1256` → `windows-1256`); null for one that is not read. */
function charsetOfLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function inHeader(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1] ?? null;
}

function inXml(head: string): string | null {
  return /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? null;
}

function inMeta(head: string): string | null {
  for (const [tag] of head.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<meta[\s/][^>]*>/gi)) {
    // A description may speak of charsets, too.
    const attributes = /\bhttp-equiv\s*=/i.test(tag) ? tag : tag.replace(/\bcontent\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
    const label = /[\s"';/]charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(attributes)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}

/**
 * The charsets that a resource is said to have, most trusted first: HTTP header, XML declaration, HTML meta. Labels that
 * are not known are passed over. A declaration that could be read byte by byte is not in UTF-16: it counts as UTF-8, as
 * in the HTML standard.
 */
export function declaredCharsets(bytes: Uint8Array, contentType: string | null): readonly Declared[] {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const labels = [
    ['header', contentType === null ? null : inHeader(contentType)],
    ['xml', inXml(head)],
    ['meta', inMeta(head)],
  ] as const;
  return labels.flatMap(([by, label]) => {
    const charset = label === null ? null : charsetOfLabel(label);
    if (charset === null) return [];
    return [{ by, charset: by !== 'header' && charset.startsWith('utf-16') ? 'utf-8' : charset }];
  });
}
