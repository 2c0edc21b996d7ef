import type { StoryFields } from '../../story';
import type { PageStory } from './extractStory';

/** A page's story as `makeDraft` takes it. */
export function pageFields({
  title,
  body,
  url,
  siteName,
  published,
  author,
  section,
  imageUrl,
}: PageStory): StoryFields {
  return { externalId: null, title, body, url, source: null, siteName, dates: published, author, section, imageUrl };
}
