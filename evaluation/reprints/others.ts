import { annotate } from '@/lib/text/annotate';
import type { PairStory } from './pair';

const DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const NAMES = ['کاوه دریاکنار', 'لادن سپهرآرا', 'بهرام کوه‌پیما', 'آناهیتا روشن‌رود', 'تورج باغبان‌زاده'];

/** The story of another day: each number is another one of as many digits. Null for a story with fewer than four. */
export function otherNumbers({ title, body }: PairStory, turn: number): PairStory | null {
  const next = (text: string): string =>
    text.replace(/[۰-۹]+/gu, (number) =>
      [...number].map((digit, place) => {
        const moved = (DIGITS.indexOf(digit) + 1 + ((turn + place) % 7)) % 10;
        return DIGITS[place === 0 && moved === 0 ? 1 : moved];
      }).join(''),
    ); // prettier-ignore
  return (body.match(/[۰-۹]+/gu) ?? []).length < 4 ? null : { title: next(title), body: next(body) };
}

/** The same occasion of other people: each person has another name. Null for a story with fewer than three mentions. */
export function otherPeople({ title, body }: PairStory, turn: number): PairStory | null {
  const { people } = annotate({ title, body });
  const mentions = people
    .flatMap((person, index) => person.mentions.map((mention) => ({ ...mention, index })))
    .filter(({ reference }) => reference === 'name' || reference === 'surname')
    .sort((a, b) => b.start - a.start);
  if (mentions.length < 3) return null;
  let changed = body;
  for (const { start, end, reference, index } of mentions) {
    const name = NAMES[(index + turn) % NAMES.length] ?? '';
    changed =
      changed.slice(0, start) + (reference === 'name' ? name : (name.split(' ')[1] ?? name)) + changed.slice(end);
  }
  return { title, body: changed };
}
