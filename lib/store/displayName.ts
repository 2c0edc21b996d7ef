/**
 * A name as a Persian reader writes it, with the letters of the Persian keyboard and without stretching: agencies whose
 * systems know Arabic letters only write علي and كاظمي, and the same person is one row. The text of a story stays as it is.
 */
export function displayName(name: string): string {
  return name.replace(/[يى]/gu, 'ی').replaceAll('ك', 'ک').replaceAll('ـ', '');
}
