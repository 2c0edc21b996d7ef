import { describe, expect, it } from 'vitest';
import { IngestTally } from './ingestReport';

describe('IngestTally', () => {
  it('reports counts in aligned columns', () => {
    const tally = new IngestTally();
    for (let count = 0; count < 1200; count++) tally.count('new');
    tally.count('updated');
    tally.count('known');
    expect(tally.report()).toBe(
      [
        'read           1,202',
        'new            1,200',
        'updated            1',
        'already known      1',
        'rejected           0',
      ].join('\n'),
    );
    expect([tally.read, tally.stored, tally.rejected]).toEqual([1202, 1202, 0]);
  });

  it('tells of what was passed over, which is neither read nor rejected', () => {
    const tally = new IngestTally();
    tally.passOver(2);
    tally.passOver(1);
    expect(tally.report().split('\n').slice(4)).toEqual(['rejected       0', 'passed over    3']);
    expect(tally.read).toBe(0);
  });

  it('lists rejections with file, line and reason', () => {
    const tally = new IngestTally();
    tally.reject({ file: 'news/a.jsonl', line: 12, reason: 'no date' });
    tally.reject({ file: 'b.txt', line: null, reason: 'not UTF-8' });
    expect(tally.report().split('\n').slice(5)).toEqual([
      '',
      'FILE          LINE  REASON',
      'news/a.jsonl    12  no date',
      'b.txt            -  not UTF-8',
    ]);
  });

  it('counts the rejections after the first 50 by reason, whatever values the reason quotes', () => {
    const tally = new IngestTally();
    for (let line = 1; line <= 1100; line++) {
      const reason = line % 4 === 0 ? 'no date' : `date "${line}": no such day or time exists`;
      tally.reject({ file: 'a.jsonl', line, reason });
    }
    expect(
      tally
        .report()
        .split('\n')
        .slice(5 + 2 + 50),
    ).toEqual(['', '1,050 more were rejected:', '  787 × date "…": no such day or time exists', '  263 × no date']);
  });
});
