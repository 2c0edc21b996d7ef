import { components, type Link } from '@/lib/db/components';
import { daysInclusive } from '@/lib/domain/tehran';
import type { Story } from '@/lib/store/story';
import { isReprint, readText, signature } from '@/lib/text/07-signature';

/** Days that may lie between a text and its copy. */
const DAYS = 30;

/** Earliest first, and always in the same order. */
function byAppearance(a: Story, b: Story): number {
  const [at, bt] = [a.draft.publishedAt.instant, b.draft.publishedAt.instant];
  return at === bt ? (a.id < b.id ? -1 : 1) : at < bt ? -1 : 1;
}

/**
 * The stories of each text, earliest first, found by comparing all with all: what the index of signatures has to find,
 * without the index. Stories without a copy stand alone.
 */
export function expectedCopies(stories: readonly Story[]): Story[][] {
  const read = stories.map((story) => {
    const { source, draft, annotations } = story;
    return {
      id: story.id,
      day: draft.publishedAt.day,
      hashes: new Set(signature(draft.title, draft.body, annotations.furniture)),
      text: readText({ source: source.slug, body: draft.body, furniture: annotations.furniture }),
    };
  });
  const links: Link[] = [];
  for (const [index, a] of read.entries()) {
    for (const b of read.slice(0, index)) {
      const near = Math.abs(daysInclusive(a.day, b.day) - 1) <= DAYS;
      if (near && !a.hashes.isDisjointFrom(b.hashes) && isReprint(a.text, b.text)) links.push([a.id, b.id]);
    }
  }
  const byId = new Map(stories.map((story) => [story.id, story]));
  const ordered = [...stories].sort(byAppearance).map(({ id }) => id);
  return components(ordered, links).map((group) => group.flatMap((id) => byId.get(id) ?? []));
}
