/**
 * A text that PostgreSQL stores unaltered: U+0000 and lone surrogates become U+FFFD. Runs once, where text enters, before
 * any offset exists; the length stays the same.
 */
export function cleanAtDoor(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
