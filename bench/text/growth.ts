import { annotate } from '@/lib/text/annotate';
import { cpuSeconds, median } from '../measure';

/** How the time grows on one kind of input: seconds of processor for the full size, and over those for half of it. */
export interface Growth {
  readonly name: string;
  readonly characters: number;
  readonly seconds: number;
  /** About 2 when the work is linear in the length. */
  readonly timesHalf: number;
}

const ROUNDS = 3;

const SENTENCE = 'رامین پورنگ، وزیر آب، گفت: سدها پر است و باران می‌آید. وی افزود: «نگران نباشید.»\n';

/** Inputs that make text tools slow, by a size in repeats. */
const INPUTS: readonly { name: string; repeats: number; make: (repeats: number) => string }[] = [
  { name: 'one long story', repeats: 12_000, make: (n) => SENTENCE.repeat(n) },
  { name: 'one sentence without a stop', repeats: 80_000, make: (n) => 'سدها پر از آب است و '.repeat(n) },
  { name: 'nested « ', repeats: 100_000, make: (n) => `گفت: ${'«'.repeat(n)} آب` },
  { name: 'nested « with their »', repeats: 100_000, make: (n) => `گفت: ${'«'.repeat(n)} آب ${'»'.repeat(n)}` },
  { name: 'repeated cues', repeats: 100_000, make: (n) => 'گفت که '.repeat(n) },
  { name: 'repeated cues with a colon', repeats: 100_000, make: (n) => 'گفت: '.repeat(n) },
  { name: 'a new person in each sentence', repeats: 12_000, make: newPeople },
  { name: 'a new role in each sentence', repeats: 12_000, make: newRoles },
  { name: 'questions and answers', repeats: 12_000, make: (n) => 'چرا آب کم است؟\nپورنگ: باران نیامد.\n'.repeat(n) },
  { name: 'empty lines', repeats: 500_000, make: (n) => `آب\n${'\n '.repeat(n)}` },
];

const LETTERS = 'ابپتجچخدرزژسشفقکگلمنوهی';
const word = (number: number): string =>
  [number, number / 23, number / 529, number / 12_167].map((n) => LETTERS[Math.floor(n) % 23] ?? '').join('') + 'ور';

function newPeople(n: number): string {
  return Array.from({ length: n }, (_, i) => `رامین ${word(i)} گفت: آب هست. `).join('');
}

function newRoles(n: number): string {
  return Array.from({ length: n }, (_, i) => `مدیر ${word(i)} گفت: آب هست. وی افزود: خوب است.\n`).join('');
}

/** Times each input at its full and at half its size, in turn. */
export function* measureGrowth(): Generator<Growth> {
  for (const { name, repeats, make } of INPUTS) {
    const [full, half] = [make(repeats), make(repeats / 2)];
    const time = (body: string): number => cpuSeconds(() => void annotate({ title: '', body }));
    const rounds = Array.from({ length: ROUNDS }, () => ({ half: time(half), full: time(full) }));
    const seconds = median(rounds.map((round) => round.full));
    const timesHalf = median(rounds.map((round) => round.full / round.half));
    yield { name, characters: full.length, seconds, timesHalf };
  }
}
