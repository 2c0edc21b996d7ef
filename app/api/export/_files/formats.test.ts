import { describe, expect, it } from 'vitest';
import type { Table } from '../_lists/table';
import { fileFormat } from './formats';

const table: Pick<Table, 'columns'> = { columns: [{ key: 'text' }, { key: 'count' }, { key: 'evidence' }] };
const HEADINGS = ['گفته', 'تعداد', 'شاهد'];
const csv = fileFormat('csv', table, HEADINGS);
const jsonl = fileFormat('jsonl', table, HEADINGS);

describe('CSV', () => {
  it('begins with a byte order mark and the headings', () => {
    expect([...new TextEncoder().encode(csv.head)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.head).toBe('\uFEFFگفته,تعداد,شاهد\r\n');
  });

  it('quotes commas, quotation marks and line breaks', () => {
    expect(csv.rows([['الف، «ب», "ج"\nد', 1200, []]])).toBe('"الف، «ب», ""ج""\nد",1200,\r\n');
    expect(csv.rows([['a\rb', -3, ['یک', 'دو']]])).toBe('"a\rb",-3,"یک\nدو"\r\n');
  });

  it('has empty fields for what is not known', () => {
    expect(csv.rows([[null, 0, null]])).toBe(',0,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x', '=HYPERLINK("http://x","y")'])(
    'lets no spreadsheet run %j',
    (text) => {
      expect(
        csv
          .rows([[text, 0, null]])
          .replace(/^"/, '')
          .startsWith(`'${text.slice(0, 1)}`),
      ).toBe(true);
      expect(
        fileFormat('csv', table, [text])
          .head.replace(/^\uFEFF"?/, '')
          .startsWith("'"),
      ).toBe(true);
    },
  );
});

describe('JSON Lines', () => {
  it('keeps everything as it is, an object a line', () => {
    expect(jsonl.head).toBe('');
    expect(
      jsonl.rows([
        ['=1+1', null, ['یک']],
        ['ب\n', 2, []],
      ]),
    ).toBe('{"text":"=1+1","count":null,"evidence":["یک"]}\n{"text":"ب\\n","count":2,"evidence":[]}\n');
  });

  it('names the lines of a chart by their ids', () => {
    const line = { id: 'p-1', name: 'نام' };
    const columns = [{ key: 'from' as const }, { key: 'count' as const, line }, { key: 'before' as const, line }];
    expect(fileFormat('jsonl', { columns }, []).rows([['2026-01-01', 3, null]])).toBe(
      '{"from":"2026-01-01","series":[{"id":"p-1","name":"نام","count":3,"before":null}]}\n',
    );
  });
});
