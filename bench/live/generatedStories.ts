import type { StoryText } from '@/lib/domain/annotations';
import { demoDrafts } from '@/prisma/seed/demo/loadDemo';
import { numbers } from '../numbers';
import { STORY_LENGTH } from '../wireStories';

/** One story in so many is another agency's copy of one of the last {@link BACK}. */
const COPY_EVERY = 5;
const BACK = 40;
/**
 * At most so many words in a row stay as they are: two stories then share no run of seven words by chance, as stories of
 * different hands do not. Short words hold sentences together and are exchanged only where nothing else was.
 */
const MOST_KEPT = 4;
const EXCHANGED = 0.3;
const SHORTEST = 5;
const LETTERS = 'ابپتجچخدرزژسشفقکگلمنوهی';
/** How each ends: cut off anywhere, one could end as leads do («ادامه خبر»), and a feed's reader would ask for its page. */
const END = '\nاین گزارش در همین جا به پایان می‌رسد.';
/** Words that tell who speaks stay, or there would be fewer statements than in news. */
const CUES = new Set(['گفت', 'کرد', 'داد', 'وی', 'او', 'افزود', 'تصریح', 'گزارش', 'تأکید', 'اظهار', 'ادامه']);

/**
 * Any number of invented stories of about {@link STORY_LENGTH} characters, the same for the same index: sentences of the demo
 * stories in which words are exchanged, so that the archive grows as one of news does, with names that no other story has.
 * Each fifth is a copy of an earlier one, as agencies copy each other.
 */
export function generatedStories(): (index: number) => StoryText {
  const drafts = demoDrafts(new Date(0));
  const paragraphs = drafts.flatMap(({ body }) => body.split('\n').filter((line) => line.trim() !== ''));
  const words = [...new Set(drafts.flatMap(({ body }) => body.match(/[\p{L}\u200c]+/gu) ?? []))];
  const long = words.filter((word) => word.length >= SHORTEST);

  const written = (index: number): StoryText => {
    const next = numbers(index + 1);
    const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
    const exchange = (text: string): string => {
      let kept = 0;
      return text.replace(/[\p{L}\u200c]+/gu, (word) => {
        kept += 1;
        const may = !CUES.has(word) && (kept > MOST_KEPT || (word.length >= SHORTEST && next() < EXCHANGED));
        if (may) kept = 0;
        return may ? pick(long) : word;
      });
    };
    const name = Array.from({ length: 6 }, () => LETTERS[Math.floor(next() * LETTERS.length)] ?? '').join('');
    const title = exchange(drafts[Math.floor(next() * drafts.length)]?.title ?? '');
    const lines = [`رامین ${name}، مدیر طرح شماره ${index}، گفت: ${exchange(pick(paragraphs))}`];
    for (let length = 0; length < STORY_LENGTH; length = lines.join('\n').length)
      lines.push(exchange(pick(paragraphs)));
    return { title, body: lines.join('\n').slice(0, STORY_LENGTH - END.length) + END };
  };

  return (index) => {
    const original = index - 1 - ((index * 7) % BACK);
    if (index % COPY_EVERY !== COPY_EVERY - 1 || original < 0 || original % COPY_EVERY === COPY_EVERY - 1)
      return written(index);
    const { title, body } = written(original);
    return { title, body: `به گزارش خبرنگار ما، ${body}` };
  };
}
