const LONGEST = 120;

/** A file's name, without its ending, of a picture's title and note: what file systems and browsers refuse becomes a hyphen. */
export function pictureName(title: string, note: string): string {
  const joined = [title, note].filter(Boolean).join(' ');
  const name = joined
    // Marks that isolate words in right-to-left text are no part of a name.
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[\s\u200c<>:"/\\|?*.\p{Cc}]+/gu, '-')
    .replace(/-+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return name || 'chart';
}
