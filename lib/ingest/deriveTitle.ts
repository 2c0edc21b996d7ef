const MAX_LENGTH = 90;
const SENTENCE_END = /[.!?؟؛](?=\s|$)|[:\n]/u;

/** A text of at most `limit` UTF-16 units, cut between words (within a word longer than that), with an ellipsis if cut. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit);
  const space = room.lastIndexOf(' ');
  const kept = space > 0 ? room.slice(0, space) : room.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s،,:؛.\-–]+$/u, '')}…`;
}

/** «به گزارش … به نقل از …،» says who reports, not what happened. */
const DATELINE = /^به[ \u200c]گزارش [^،:؛.\n]{1,120}[،:][ \u200c]*(?=\S)/u;

/**
 * A title for a story that came without one: its first sentence without the dateline, or the beginning of it, at most 90
 * characters.
 */
export function deriveTitle(body: string): string {
  const start = body.trimStart().replace(DATELINE, '');
  const lead = start.split(SENTENCE_END, 1)[0] ?? '';
  const sentence = lead.trim() === '' ? start : lead;
  return cutAtWord(sentence.replace(/\s+/g, ' ').trim(), MAX_LENGTH);
}
