import type { Token } from './tokens';
import { wordOf } from './word';

const VERB = /^(و|.{2,})(گفت|افزود)$/u;

/** «روزهای اخیرگفت:»: a word and the verb before a colon that lost the space between them become two tokens. */
export function splitGlued(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const parts =
      tokens[i + 1]?.kind === 'colon' && token.end - token.start === token.key.length ? VERB.exec(token.key) : null;
    if (!parts || /^(?:می|نمی|باز|ن|پا|در|خوش)$/.test(parts[1] ?? '')) return [token];
    const [, word = '', verb = ''] = parts;
    const middle = token.start + word.length;
    return [
      { ...token, end: middle, key: word, word: wordOf(word) },
      { ...token, start: middle, key: verb, word: wordOf(verb) },
    ];
  });
}
