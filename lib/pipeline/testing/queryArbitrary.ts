import fc from 'fast-check';
import { LONGEST_QUERY } from '@/lib/domain/query/parseQuery';
import { WORLD } from './storyArbitrary';

const word = fc.constantFrom(...WORLD.words, ...WORLD.forms, 'تیرداد', 'و');
const field = fc.constantFrom(
  ...['speaker:تیرداد', 'گوینده:«نوبت‌بندی آب»', 'گوینده:سخنگوی', 'person:کاویان‌مهر', 'شخص:زرین', 'person:نهال‌ها'],
  ...['منبع:kavosh', 'source:pegah', ...WORLD.topics.map((topic) => `topic:${topic}`)],
);
const leaf = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `«${words.join(' ')}»`) },
  { weight: 1, arbitrary: fc.constantFrom('کتا*', 'با*', 'نها*', 'قطارها*') },
  { weight: 2, arbitrary: field },
  { weight: 1, arbitrary: fc.constantFrom('«پل', 'پل یا', '()', '*', '…') },
);

const { query } = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    leaf,
    fc.tuple(tie('query'), fc.constantFrom(' ', ' AND ', ' و ', ' OR ', ' یا '), tie('query')).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('-', 'NOT ', 'نه ', 'به‌جز '), tie('query')).map(([sign, part]) => `${sign}(${part})`),
    tie('query').map((part) => `(${part})`),
  ),
})); // prettier-ignore

/** Random queries of the search language about the world of random stories, a few of them no queries at all. */
export const queryArbitrary: fc.Arbitrary<string> = query.filter((text) => text.length <= LONGEST_QUERY);
