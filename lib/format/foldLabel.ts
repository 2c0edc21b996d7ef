/**
 * A label of the frame in the form in which typed text is compared with it: without case, spaces, zero-width joiners
 * and vowel signs, Arabic yeh and kaf as the Persian ones.
 */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[\s\u200c\u200d\u0640\p{Mn}]/gu, '');
}
