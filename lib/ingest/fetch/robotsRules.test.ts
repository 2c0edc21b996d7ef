import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { robotsLines } from './robotsLines';
import { productToken, readRobots } from './robotsRules';

const ORIGIN = 'https://pegah.example';
const AGENT = 'Rasad/1.0 (+https://rasad.example)';

const allows = (text: string, path: string) => readRobots(ORIGIN, text, AGENT).allows(new URL(path, ORIGIN));

describe('robots.txt', () => {
  it.each([
    ['', '/x', true],
    ['<html><body>Not found</body></html>', '/x', true],
    ['User-agent: *\nDisallow: /', '/x', false],
    ['User-agent: *\nDisallow:', '/x', true],
    ['\ufeffUser-agent: *\nDisallow: /', '/x', false],
    ['user-AGENT : * # all\r\nDISALLOW : /private # not this\r\n', '/private/x', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: *\nDisallow: /\nAllow: /news', '/news/1', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['User-agent: *\nDisallow: /خبر', '/خبر/1', false],
    ['User-agent: *\nDisallow: /%D8%AE%D8%A8%D8%B1', '/خبر/1', false],
    ['User-agent: rasad\nDisallow: /\n\nUser-agent: *\nAllow: /', '/x', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: RASAD\nAllow: /', '/x', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Rasad/2.0\nDisallow: /a', '/b', true],
    ['User-agent: other\nUser-agent: rasad\nDisallow: /x', '/x', false],
    ['User-agent: rasad\nSitemap: https://pegah.example/s.xml\nUser-agent: other\nDisallow: /x', '/x', false],
    ['User-agent: rasad\nDisallow: /x\nUser-agent: rasad\nDisallow: /y', '/y', false],
    ['User-agent: other\nDisallow: /', '/x', true],
    ['User-agent: rasadbot\nDisallow: /', '/x', true],
    ['Disallow: /', '/x', true],
  ])('%j lets %s be fetched: %s', (text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });

  it.each([
    ['Crawl-delay: 10', 10],
    ['Crawl-delay: 0.5', 0.5],
    ['Crawl-delay: 86400', 60],
    ['Crawl-delay: -1', null],
    ['Crawl-delay: often', null],
    ['Crawl-delay:', null],
    ['Disallow: /x', null],
  ])('%s is a pause of %s seconds', (line, seconds) => {
    expect(readRobots(ORIGIN, `User-agent: *\n${line}`, AGENT).crawlDelaySeconds).toBe(seconds);
  });

  it('is asked by the name before version and comment', () => {
    expect([AGENT, 'Rasad', 'rasad (x)', '7'].map(productToken)).toEqual(['rasad', 'rasad', 'rasad', '*']);
  });
});

describe('a hostile robots.txt', () => {
  it('may list thousands of names: the parser, which keeps each rule for each of them, gets to see one', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `User-agent: a${index}\n`).join('');
    const text = `${names}${'User-agent: *\n'.repeat(5000)}${'Disallow: /x\n'.repeat(20_000)}`;
    expect(robotsLines(text, 'rasad').match(/User-agent/g)).toHaveLength(1);
    expect(allows(text, '/x')).toBe(false);
  });

  it('may consist of wildcards: the parser, which compares them everywhere, gets to see some', () => {
    const rules = `Disallow: /*${'a'.repeat(900)}b\n`.repeat(550);
    const text = `User-agent: *\n${rules}Disallow: /aa\n`;
    expect(robotsLines(text, 'rasad').match(/\*a/g)).toHaveLength(22);
    expect(allows(text, `/${'a'.repeat(3900)}`)).toBe(false);
    expect(robotsLines(`User-agent: *\nDisallow: /${'*'.repeat(100_000)}x`, 'rasad')).toContain(': /*x');
  });

  it('may have rules without end', () => {
    expect(robotsLines(`User-agent: *\nDisallow: /${'a'.repeat(1000)}`, 'rasad')).not.toContain('isallow');
  });

  it('is read as far as it is whole: half a path forbids more than it says', () => {
    const text = `User-agent: *\n${'#'.repeat(512 * 1024 - 14 - 1 - 11)}\nDisallow: /private/of/the/editors`;
    expect(allows(text, '/news')).toBe(true);
  });

  it('says yes or no, whatever its text', () => {
    const part = fc.constantFrom(
      'User-agent:',
      'Disallow:',
      'Allow:',
      ' ',
      '*',
      '\n',
      '/',
      '$',
      '%',
      '%d8',
      '#',
      'rasad',
      ':',
      '\ud800',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(allows(parts.join(''), '/__proto__/rasad')).toBeTypeOf('boolean');
      }),
    );
  });
});
