import { describe, expect, it } from 'vitest';
import { findPhrases, phraseMistakes, scorePhrases, type PhraseDocument } from './personPhrases';

const document = (body: string, ...phrases: string[]): PhraseDocument => ({
  id: 'x',
  body,
  persons: phrases.map((phrase) => [body.indexOf(phrase), body.indexOf(phrase) + phrase.length]),
});

describe('scorePhrases', () => {
  it('counts places whose two ends are right, over all documents', () => {
    const gold = [
      document('سارا کیانمهر آمد .', 'سارا کیانمهر'),
      document('کیانمهر رفت و نادر ماند .', 'کیانمهر', 'نادر'),
    ];
    const found: [number, number][][] = [[[0, 12]], [[0, 6]]];
    expect(scorePhrases(gold, found)).toMatchObject({ precision: 0.5, recall: 1 / 3, f1: 0.4 });
  });

  it('gives nothing where nothing was found', () => {
    expect(scorePhrases([document('سارا آمد .', 'سارا')], [])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('findPhrases', () => {
  it('tells full names and surnames, neither roles nor pronouns', () => {
    const { body, persons } = document(
      'رامین فرهودی ، وزیر آب ، گفت : نه . وی افزود : نه . فرهودی رفت .',
      'رامین فرهودی',
    );
    const again = body.lastIndexOf('فرهودی');
    expect(findPhrases({ id: 'x', body, persons })).toEqual([...persons, [again, again + 'فرهودی'.length]]);
  });
});

describe('phraseMistakes', () => {
  it('shows what was missed with the words around it', () => {
    const lines = phraseMistakes([document('رامین فرهودی آمد .', 'رامین فرهودی'), document('او آمد .', 'او')], 5);
    expect(lines).toEqual(['\nner x', '  person missed: [او] آمد .']);
  });
});
