import { demoDrafts } from '@/prisma/seed/demo/loadDemo';
import { annotate } from '@/lib/text/annotate';
import { pairOf, type StatementPair } from './pair';

const EACH = 20;
/** Words. Long enough to be cut and still say something. */
const LEAST = 18;

interface Spoken {
  readonly story: number;
  readonly speaker: string;
  readonly text: string;
}

function demoStatements(): Spoken[] {
  return demoDrafts(new Date('2026-01-10T08:30:00Z')).flatMap((draft, story) =>
    annotate(draft)
      .statements.filter(({ leadIn, speakerType }) => !leadIn && speakerType === 'person')
      .map(({ text, speaker }) => ({ story, speaker, text })),
  );
}

const wordsOf = (text: string): string[] => text.split(/\s+/u);

/** What outlets do to a statement, by rule; `turn` varies it. */
const CHANGES: Readonly<Record<string, (text: string, turn: number) => string>> = {
  'made: cut at the end': (text) => wordsOf(text).slice(0, Math.ceil(wordsOf(text).length * 0.6)).join(' '),
  'made: cut at the beginning': (text) => wordsOf(text).slice(Math.floor(wordsOf(text).length * 0.4)).join(' '),
  'made: joints lost': (text) => text.replaceAll('\u200c', ''),
  'made: Arabic letters': (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  'made: two words dropped': (text, turn) =>
    wordsOf(text).filter((_, i) => i !== 4 + (turn % 3) && i !== 12 + (turn % 4)).join(' '),
  'made: a remark put in': (text, turn) => {
    const [words, at] = [wordsOf(text), 6 + (turn % 6)];
    return [...words.slice(0, at), 'با اشاره به پرسش خبرنگاران', ...words.slice(at)].join(' ');
  },
}; // prettier-ignore

function changed(statements: readonly Spoken[]): StatementPair[] {
  const long = statements.filter(({ text }) => wordsOf(text).length >= LEAST);
  return Object.entries(CHANGES).flatMap(([kind, change], index) =>
    Array.from({ length: EACH }, (_, turn) => {
      const { text } = long[(index * 7 + turn * 11) % long.length] as Spoken;
      return pairOf({ kind, same: true }, [text, change(text, turn)]);
    }),
  );
}

/** What one person says one thing after the other in a story. */
function neighbours(statements: readonly Spoken[]): StatementPair[] {
  return statements.flatMap((first, index) => {
    const next = statements
      .slice(index + 1)
      .find(({ speaker, story }) => speaker === first.speaker && story === first.story);
    if (!next) return [];
    return [pairOf({ kind: 'made: next statement of the speaker', same: false }, [first.text, next.text])];
  });
}

/** Pairs made by rule of the statements in the demo stories. */
export function madePairs(): StatementPair[] {
  const statements = demoStatements();
  return [...changed(statements), ...neighbours(statements)];
}
