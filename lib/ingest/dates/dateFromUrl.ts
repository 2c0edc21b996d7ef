import type { PublishedAt } from '@/lib/domain/article';
import { parsePublished } from './parsePublished';
import type { DateContext } from './resolveDate';

const IN_PATH = /\/(1[2-4]\d{2}|19\d{2}|20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;

/** The day that an address's path holds (`/1404/10/11/`, `/2026/01/05/`); null when there is none. */
export function dateFromUrl(url: string | null, context: DateContext): PublishedAt | null {
  const found = url === null ? null : IN_PATH.exec(url);
  if (!found) return null;
  const parsed = parsePublished(`${found[1]}-${found[2]}-${found[3]}`, context);
  return parsed.ok ? parsed.publishedAt : null;
}
