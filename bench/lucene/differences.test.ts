import { describe, expect, it } from 'vitest';
import { reasonsFor } from './differences';

/** What Lucene 8.7 answers, with its stop words left out behind the bar. */
function lucene(answer: string) {
  const [tokens = '', kept = tokens] = answer.split('|');
  const split = (text: string) => text.split(' ').filter(Boolean);
  return { tokens: split(tokens), kept: split(kept) };
}

describe('reasonsFor', () => {
  it.each([
    ['باران', 'باران', []],
    ['پلي', 'پلي', []],
    ['از', 'از|', ['stopWord']],
    ['مسئول', 'مسئول', ['hamza']],
    ['کتاب‌ها', 'كتاب ها|كتاب', ['stopWord', 'stem', 'inflection']],
    ['می‌شود', 'مي شود|', ['stopWord', 'inflection']],
    ['رئیس‌جمهور', 'رئيس جمهور', ['hamza']],
    ['12.5', '12.5', ['mark']],
  ])('of «%s» are told', (word, answer, reasons) => expect(reasonsFor(word, lucene(answer))).toEqual(reasons));
  it('explains nothing that no reason is known for', () => {
    expect(reasonsFor('باران', lucene('بار ان'))).toBeNull();
    expect(reasonsFor('بارانی', lucene('باران'))).toBeNull();
  });
});
