import { AppError } from '@/lib/errors';
import { readDrafts } from '@/lib/ingest/readDrafts';

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const LONGEST = 100;

/** The distinct words of the stories below a folder, as they are written: what white space separates, without marks around it. */
export async function storyWords(folder: string): Promise<string[]> {
  const words = new Set<string>();
  for await (const found of readDrafts([folder], { timeZone: 'Asia/Tehran', source: null, now: new Date() })) {
    if (!found.ok) continue;
    for (const piece of `${found.draft.title} ${found.draft.body}`.split(/\s+/u)) {
      const word = piece.replace(EDGES, '');
      if (word !== '' && word.length <= LONGEST) words.add(word);
    }
  }
  if (words.size === 0) throw new AppError(`There is no story in ${folder}.`);
  return [...words].sort();
}
