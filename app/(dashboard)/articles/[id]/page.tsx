import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { StoryFacts } from '@/components/article/StoryFacts';
import { StoryHeading } from '@/components/article/StoryHeading';
import { Story } from '@/components/article/Story';
import { requireSession } from '@/lib/auth';
import { personId } from '@/lib/domain/filterSchema';
import { getArticle } from '@/lib/queries/entities/getArticle';
import { readView, type SearchParams } from '../../_sections/view';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

const who = personId.nullable().catch(null);
/** Longer than any key that the text pipeline makes. */
const phrase = z.string().max(400).nullable().catch(null);
const place = z.coerce.number().int().min(0).nullable().catch(null);

const readArticle = cache(async (id: string) => {
  return (await getArticle(await requireSession(), id)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readArticle((await params).id)).title };
}

/** One story with all that was found in it; 404 without it. */
export default async function ArticlePage({ params, searchParams }: Props) {
  await requireSession();
  const article = await readArticle((await params).id);
  const [{ filter }, asked] = await Promise.all([readView(searchParams), searchParams]);
  const focus = {
    statement: place.parse(asked['statement'] ?? null),
    at: place.parse(asked['at'] ?? null),
    who: who.parse(asked['who'] ?? null),
    phrase: phrase.parse(asked['phrase'] ?? null),
  };
  return (
    <Story
      article={article}
      filter={filter}
      focus={focus}
      heading={<StoryHeading article={article} filter={filter} />}
      facts={<StoryFacts article={article} filter={filter} />}
    />
  );
}
