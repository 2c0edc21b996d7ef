import { openPage } from './openPage';
import { paragraphs } from './paragraphs';

/**
 * The text of a piece of HTML as readers see it, a line a paragraph: no markup, no scripts, character references decoded
 * once. Null for markup that is refused ({@link openPage}) or cannot be parsed.
 */
export function textOfHtml(html: string): string | null {
  if (!/[<&]/.test(html)) return html.trim();
  try {
    const document = openPage(html);
    return typeof document === 'string' ? null : paragraphs(document.body);
  } catch {
    return null;
  }
}

/** {@link textOfHtml} on one line, without control characters; empty for what cannot be read. */
export function lineOfHtml(html: string): string {
  return (textOfHtml(html) ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
