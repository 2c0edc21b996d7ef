import type { StoryText } from '@/lib/domain/annotations';
import { demoDrafts } from '@/prisma/seed/demo/loadDemo';

/** As long as the stories are by which the pipeline's speed is told. */
export const STORY_LENGTH = 1600;

const LETTERS = 'ابپتجچخدرزژسشفقکگلمنوهی';

/** Any number of stories in wire style, each of about {@link STORY_LENGTH} characters: the same for the same index, no two alike. */
export function wireStories(): (index: number) => StoryText {
  const stories = demoDrafts(new Date(0)).map(({ title, body }) => ({ title, body }));
  const paragraphs = stories.flatMap(({ body }) => body.split('\n').filter((line) => line.trim() !== ''));
  return (index) => {
    const lead = stories[index % stories.length] ?? { title: '', body: '' };
    // A name no other story has: caches that grow with the words they meet would show.
    let body = `${lead.body}\n${unseen(index, 5)} ${unseen(index * 7 + 3, 7)}، مدیر ${unseen(index * 3 + 1, 6)}، گفت: شماره ما ${index} است.`;
    for (let i = index; body.length < STORY_LENGTH; i++) body += `\n${paragraphs[i % paragraphs.length] ?? ''}`;
    return { title: lead.title, body: body.slice(0, STORY_LENGTH) };
  };
}

/** A word that is in no list, by number. */
function unseen(number: number, length: number): string {
  let word = '';
  for (let rest = number + 1; word.length < length; rest = (rest * 31 + 17) % 1_000_003)
    word += LETTERS[rest % LETTERS.length] ?? '';
  return word;
}
