import { describe, expect, it } from 'vitest';
import { splitGlued } from './glued';
import { longestPhrase, phraseBook } from './phrases';
import { tokenise } from './tokens';
import { verbAt } from './verbs';

const verbOf = (text: string): { to: number; noun: string } | null => {
  const tokens = tokenise(text);
  const match = verbAt(tokens, 0, tokens.length);
  return match && { to: match.to, noun: match.value.noun };
};

describe('longestPhrase', () => {
  const book = phraseBook([
    ['رئیس‌جمهور', 1],
    ['رئیس', 2],
    ['بهنام', 3],
  ] as const);
  const find = (text: string): unknown => longestPhrase(book, tokenise(text), 0);
  it.each(['رئیس‌جمهور', 'رئیس جمهور', 'رئیسجمهور', 'رييس‌جمهور'])('finds %s', (text) => {
    expect(find(`${text} گفت`)).toMatchObject({ value: 1 });
  });
  it('prefers the longest', () => expect(find('رئیس دفتر')).toEqual({ to: 1, value: 2 }));
  it('does not join words into an entry without parts', () => expect(find('به نام او')).toBeNull());
});

describe('verbAt', () => {
  it.each([
    'تأکید کرد',
    'تاکید کرده است',
    'تأکید نموده است',
    'خبر داد',
    'خبر داده‌اند',
    'اظهار می‌دارد',
    'خواستار شدند',
    'مدعی شد',
    'معتقدند',
    'بر این باور است',
    'می گوید',
    'میگوید',
    'برشمرد',
  ])('knows %s', (text) => expect(verbOf(`${text} که`)).not.toBeNull());
  it.each(['کرد', 'حمله کرد', 'برگزار شد', 'داد', 'سفر کرد'])('does not take %s', (text) =>
    expect(verbOf(text)).toBeNull(),
  );
  it('takes the whole perfect', () => expect(verbOf('اعلام کرده است که')).toMatchObject({ to: 3 }));
});

describe('splitGlued', () => {
  const keys = (text: string): string[] => splitGlued(tokenise(text)).map((token) => token.key);
  it('parts a verb from the word before it', () =>
    expect(keys('روزهای اخیرگفت: نه')).toEqual(['روزهای', 'اخیر', 'گفت', ':', 'نه']));
  it('leaves words alone that no colon follows', () => expect(keys('شگفت آمد')).toEqual(['شگفت', 'امد']));
});
