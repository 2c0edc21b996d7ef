import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, parseQuery, problemOf } from './parseQuery';
import { wantedLeaves, type QueryNode } from './tree';

/** A tree in short: words as they are, phrases in «», operators with brackets. */
function short(node: QueryNode): string {
  switch (node.kind) {
    case 'words':
      return node.text;
    case 'phrase':
      return `«${node.text}»`;
    case 'prefix':
      return `${node.text}*`;
    case 'field':
      return `${node.field}:${node.text}`;
    case 'not':
      return `NOT ${short(node.node)}`;
    default:
      return `(${node.nodes.map(short).join(` ${node.kind.toUpperCase()} `)})`;
  }
}

function read(text: string): string {
  const found = parseQuery(text);
  return 'problem' in found ? found.problem : short(found);
}

describe('parseQuery', () => {
  it.each([
    ['باران', 'باران'],
    ['پل تازه', 'پل تازه'],
    ['پل AND تازه', '(پل AND تازه)'],
    ['پل OR قطار راه', '(پل OR قطار راه)'],
    ['پل یا قطار', '(پل OR قطار)'],
    ['پل يا قطار', '(پل OR قطار)'],
    ['پل نه قطار', '(پل AND NOT قطار)'],
    ['پل و نه قطار', '(پل و AND NOT قطار)'],
    ['پل به‌جز قطار راه', '(پل AND NOT قطار AND راه)'],
    ['پل -قطار', '(پل AND NOT قطار)'],
    ['-«پل نو»', 'NOT «پل نو»'],
    ['NOT پل', 'NOT پل'],
    ['(پل یا قطار) باران', '((پل OR قطار) AND باران)'],
    ['«پل نو» و «قطار تندرو»', '(«پل نو» AND «قطار تندرو»)'],
    ['"پل نو" “راه”', '(«پل نو» AND «راه»)'],
    ['کتاب* شد', '(کتاب* AND شد)'],
    ['گوینده:شادکام‌فر باران', '(speaker:شادکام‌فر AND باران)'],
    ['گوینده: «وزیر آب»', 'speaker:وزیر آب'],
    ['Person:کاویان source:kavosh topic:health', '(person:کاویان AND source:kavosh AND topic:health)'],
    ['موضوع:اقتصاد', 'topic:اقتصاد'],
    ['موضوع:«محيط زيست»', 'topic:محيط زيست'],
    ['-منبع:پگاه', 'NOT source:پگاه'],
  ])('reads «%s» as %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['و', 'و'],
    ['صنعت و معدن', 'صنعت و معدن'],
    ['rock and roll or not', 'rock and roll or not'],
    ['کووید-19', 'کووید-19'],
    ['تهران - ایسنا', 'تهران - ایسنا'],
    ['ساعت 12:30', 'ساعت 12:30'],
    ['نهال یاد', 'نهال یاد'],
    ['نُه نفر', 'نُه نفر'],
    ['https://kavosh.example/1', 'https://kavosh.example/1'],
    ['«نه» «یا»', '(«نه» AND «یا»)'],
  ])('takes «%s» for words', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['', 'empty', ''],
    ['… ،', 'empty', '… ،'],
    ['باران «پل نو', 'unclosedQuote', '«'],
    ['باران» پل', 'strayQuote', '»'],
    ['باران «»', 'emptyPhrase', '«»'],
    ['باران (پل', 'unclosedGroup', '('],
    ['باران) پل', 'strayGroup', ')'],
    ['باران ()', 'emptyGroup', '()'],
    ['باران یا', 'operand', 'یا'],
    ['OR باران', 'operand', 'OR'],
    ['باران نه', 'operand', 'نه'],
    ['AND باران', 'operand', 'AND'],
    ['باران AND OR پل', 'operand', 'AND'],
    ['(باران یا) پل', 'operand', 'یا'],
    ['*باران', 'wildcard', '*'],
    ['با*ان', 'wildcard', '*'],
    ['«باران*»', 'wildcard', '*'],
    ['ب*', 'shortPrefix', 'ب*'],
    ['گوینده:', 'fieldValue', 'گوینده:'],
    ['speaker: (پل)', 'fieldValue', 'speaker: '],
    ['spaeker:پل', 'unknownField', 'spaeker:'],
    ['موضوع:کفش', 'unknownTopic', 'کفش'],
    [`${'('.repeat(11)}پل${')'.repeat(11)}`, 'tooDeep', '('],
    [`${'نه '.repeat(11)}پل`, 'tooDeep', 'نه'],
  ])('refuses «%s»: %s', (text, problem, at) => {
    const found = problemOf(parseQuery(text));
    expect(found?.problem).toBe(problem);
    expect(text.slice(found?.start, found?.end)).toBe(at);
  });

  it('refuses what is too long, from where it is', () => {
    expect(parseQuery('پ'.repeat(LONGEST_QUERY + 5))).toEqual({ problem: 'tooLong', start: 200, end: 205 });
  });

  it('never throws, and places everything inside the text', () => {
    const piece = fc.constantFrom(
      ...['پل', 'و', 'یا', 'نه', 'AND', 'OR', 'NOT', '-', '(', ')', '«', '»', '"', '*', 'topic:', 'گوینده:', ' ', '\u200c', ':'],
    ); // prettier-ignore
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 220 }),
    );
    fc.assert(
      fc.property(text, (query) => {
        const found = parseQuery(query);
        const places = 'problem' in found ? [found] : [found, ...wantedLeaves(found)];
        for (const { start, end } of places) expect(0 <= start && start <= end && end <= query.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back what it is made of', () => {
    const leaf = fc.constantFrom('پل', '«پل نو»', 'کتا*', 'person:کاویان', 'topic:health');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', maxDepth: 3 },
        leaf,
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a} OR ${b})`),
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a} AND ${b})`),
        tie('tree').map((a) => `NOT ${a}`),
      ),
    }));
    const asked = tree.filter((text) => text.length <= LONGEST_QUERY);
    fc.assert(
      fc.property(asked, (text) => {
        expect(read(text)).toBe(text);
      }),
    );
  });
});
