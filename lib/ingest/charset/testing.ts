/** For tests: text in a charset of one byte a character. */
export function encodeAs(charset: string, text: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const known = new Map(Array.from(new TextDecoder(charset).decode(bytes), (character, byte) => [character, byte]));
  return Uint8Array.from(text, (character) => {
    const byte = known.get(character);
    if (byte === undefined) throw new Error(`${charset} has no ${character}`);
    return byte;
  });
}

/** For tests: text in windows-1256, which has no Persian yeh: pages write the Arabic one. */
export function windows1256(text: string): Uint8Array {
  return encodeAs('windows-1256', text.replaceAll('ی', 'ي'));
}
