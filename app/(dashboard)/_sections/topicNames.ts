import { getTranslations } from 'next-intl/server';
import { topicSlug } from '@/lib/domain/filterSchema';

/** What topics are called in the reader's language, by slug; an unknown slug is its own name. */
export async function topicNames(): Promise<(slug: string) => string> {
  const t = await getTranslations('topics');
  return (slug) => {
    const known = topicSlug.safeParse(slug);
    return known.success ? t(known.data) : slug;
  };
}
