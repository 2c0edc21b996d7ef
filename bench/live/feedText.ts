import type { StoryText } from '@/lib/domain/annotations';
import { rss } from '@/lib/pipeline/live/testing/outlet';

/** An item of a feed: a story, its address and when it appeared. */
export interface Item {
  readonly story: StoryText;
  readonly link: string;
  readonly at: Date;
}

/** A feed whose items carry their whole text. */
export function feedText(items: readonly Item[]): string {
  return rss(
    items.map(({ story: { title, body }, link, at }) => ({
      title,
      link,
      date: at.toUTCString(),
      content: body
        .split('\n')
        .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
        .join(''),
    })),
  );
}
