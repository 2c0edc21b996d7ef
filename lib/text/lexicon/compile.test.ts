import { describe, expect, it } from 'vitest';
import { compileLexicon, readEntries } from './compile';

const list = (name: string, ...lines: string[]) => ({ name, text: lines.join('\n') });

describe('readEntries', () => {
  it('leaves out comments and blank lines and keeps the order', () => {
    expect(readEntries(list('a', '# why', 'گفت', '', 'افزود', 'نرخ ارز\t2.5', ''))).toEqual([
      'گفت',
      'افزود',
      'نرخ ارز\t2.5',
    ]);
  });

  it('names every faulty line', () => {
    const faulty = list('names/first', 'آرش', ' بابک', 'آرش', 'پری  ناز', 'تورج\tزیاد', 'جم\r');
    expect(() => readEntries(faulty)).toThrow(
      /first\.txt:2: stray.*\n.*first\.txt:3: «آرش» is already on line 1.*\n.*first\.txt:4: stray.*\n.*first\.txt:5: .*number\n.*first\.txt:6: stray/u,
    );
  });
});

describe('compileLexicon', () => {
  it('writes the same module whatever the order of the lists', () => {
    const a = list('a', 'یک');
    const b = list('b/c', 'دو "نقل"', 'سه');
    expect(compileLexicon([b, a])).toBe(compileLexicon([a, b]));
    expect(compileLexicon([b, a])).toContain('"a": [\n    "یک",\n  ],\n  "b/c": [\n    "دو \\"نقل\\"",');
  });

  it('tells the faults of all lists at once', () => {
    expect(() => compileLexicon([list('a', 'یک', 'یک'), list('b', ' دو')])).toThrow(/a\.txt:2[^]*b\.txt:1/u);
  });
});
