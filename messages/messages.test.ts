import { describe, expect, it } from 'vitest';
import { parseQuery, problemOf } from '@/lib/domain/query/parseQuery';
import { topicNamed } from '@/lib/domain/query/topicWords';
import { TOPIC_SLUGS } from '@/lib/domain/topics';
import en from './en.json';
import fa from './fa.json';

type Messages = { readonly [key: string]: string | Messages };

function flat(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

/** The names that a message takes: {count, plural, …} and {name} alike. */
function parameters(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? ''))].sort();
}

const persian = flat(fa);
const english = flat(en);

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...persian.keys()].sort());
  });

  it('take the same parameters in both languages', () => {
    const differing = [...persian].filter(
      ([key, text]) => parameters(text).join() !== parameters(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are Persian in Persian: no Arabic yeh, kaf or digits, and no Latin digits', () => {
    const wrong = [...persian].filter(([, text]) => /[يك٠-٩0-9]/.test(text.replace(/=\d+/g, '')));
    expect(wrong).toEqual([]);
  });

  it('name every topic', () => {
    for (const slug of TOPIC_SLUGS) {
      expect(persian.get(`topics.${slug}`)).toBeTruthy();
      expect(english.get(`topics.${slug}`)).toBeTruthy();
    }
  });

  it('name topics as a search may', () => {
    for (const slug of TOPIC_SLUGS) {
      for (const messages of [persian, english]) expect(topicNamed(messages.get(`topics.${slug}`) ?? '')).toBe(slug);
    }
  });

  it('show examples that are queries', () => {
    for (const [key, text] of [...persian, ...english]) {
      if (key.startsWith('query.examples.')) expect(problemOf(parseQuery(text)), text).toBeNull();
    }
  });
});
