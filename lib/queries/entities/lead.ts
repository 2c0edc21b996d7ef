import type { Range } from '@/lib/domain/range';

/** The first sentences of a body, furniture left out, cut at a word after about `most` characters. */
export function lead(body: string, sentences: readonly Range[], most = 240): string {
  let text = '';
  for (const { start, end } of sentences) {
    text += (text && ' ') + body.slice(start, end).replace(/\s+/g, ' ');
    if (text.length >= most) break;
  }
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).toWellFormed()}…`;
}
