/** Characters that stand for themselves in an extended value (RFC 8187, attr-char). */
const PLAIN = /[^A-Za-z0-9!#$&+.^_`|~-]/gu;

/** Each other character as its bytes in UTF-8. */
function extended(text: string): string {
  return text.replace(PLAIN, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/**
 * The value of Content-Disposition for a file to be saved under `name` (RFC 6266); a browser that cannot read names beyond
 * ASCII takes `plain`, which holds letters, digits, dots and hyphens only.
 */
export function attachment(name: string, plain: string): string {
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended(name.toWellFormed())}`;
}
