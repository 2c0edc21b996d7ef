/** The version of {@link textKey}; frozen, because article ids and outlet slugs are derived from it. */
export const TEXT_VERSION = 1;

/**
 * The letters and digits of a text, lower case, Arabic yeh and kaf as Persian: what stays when the same words are typeset
 * differently. Of its own, and not the text pipeline's normalisation, because that one may improve and ids may not move.
 */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
