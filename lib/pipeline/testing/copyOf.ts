import { addDays } from '@/lib/domain/tehran';
import type { Story } from '@/lib/store/story';

/** The text of a story at another outlet, `days` later (before, when negative) and with a title of its own. */
export function copyOf(
  story: Story,
  { id, source, days }: { readonly id: string; readonly source: string; readonly days: number },
): Story {
  const day = addDays(story.draft.publishedAt.day, days);
  const publishedAt = { instant: `${day}T09:45:00.000Z`, precision: 'minute', day } as const;
  return {
    ...story,
    id,
    contentHash: `${story.contentHash} ${id}`,
    source: { slug: source, name: source, nameEn: source, host: null },
    draft: { ...story.draft, title: `${story.draft.title} پل`, source, publishedAt },
  };
}
