import { describe, expect, it } from 'vitest';
import { parseStory, type DemoStory } from './parseStory';

const HEAD = ['day -12', 'time 09:30', 'source kavosh', 'title باران آمد', 'url https://kavosh.example/fa/7'];

const HOSTS = new Map([['kavosh', 'kavosh.example']]);

function parse(text: string): DemoStory {
  return parseStory(text, 'x.txt', HOSTS);
}

/** A story file with one head line replaced. */
function file(replaced: Readonly<Record<string, string>> = {}, body = 'به گزارش کاوش، باران آمد.'): string {
  const head = HEAD.map((line) => replaced[line.split(' ')[0] ?? ''] ?? line);
  return [...head, '', body, ''].join('\n');
}

describe('parseStory', () => {
  it('reads the head and keeps the paragraphs of the body', () => {
    expect(parse(file({}, 'یک\n\nدو: «سه\n\nچهار»'))).toEqual({
      day: -12,
      time: '09:30',
      source: 'kavosh',
      title: 'باران آمد',
      url: 'https://kavosh.example/fa/7',
      body: 'یک\n\nدو: «سه\n\nچهار»',
    });
  });

  it('reads lines that end in CR LF', () => {
    expect(parse(file().replaceAll('\n', '\r\n'))).toEqual(parse(file()));
  });

  it.each([
    ['a day that is not before the first start', { day: 'day 0' }, 'x.txt:1: day must be a whole number of days'],
    ['a day before the period', { day: 'day -90' }, 'x.txt:1: day must not be before -89'],
    ['a time that no clock shows', { time: 'time 24:00' }, 'x.txt:2: time must be a time HH:MM'],
    ['a slug that is none', { source: 'source Kavosh News' }, 'x.txt:3: source must be the slug'],
    ['an outlet that is not known', { source: 'source other' }, 'x.txt:3: source is not in outlets.json'],
    ['an address of another outlet', { url: 'url https://pegah.example/7' }, 'x.txt:5: url must be at kavosh.example'],
    ['an empty title', { title: 'title ' }, 'x.txt:4: title must not be empty'],
    ['an address of the real net', { url: 'url https://kavosh.com/7' }, 'x.txt:5: url must be an https address under'],
    ['an unknown line', { url: 'link https://kavosh.example/7' }, 'x.txt:5: unknown head line "link"'],
    ['a line given twice', { url: 'time 10:00' }, 'x.txt:5: time is given twice'],
  ])('says where it found %s', (_, replaced, message) => {
    expect(() => parse(file(replaced))).toThrow(message);
  });

  it('says which head line is missing', () => {
    expect(() => parse('day -1\ntime 10:00\n\nمتن')).toThrow('x.txt:2: the head has no source line');
  });

  it('refuses a file without a body', () => {
    expect(() => parse(HEAD.join('\n'))).toThrow('x.txt:5: an empty line must separate');
    expect(() => parse(file({}, ' '))).toThrow('x.txt:6: the story has no body');
  });
});
