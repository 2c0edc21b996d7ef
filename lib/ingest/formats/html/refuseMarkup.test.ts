import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { countMarks } from './refuseMarkup';

/** What opens, closes and hides markup, in the spellings in which scanner and parser could come apart. */
const PIECES = [
  ...'<script> <SCRIPT > </SCRIPT> </script <script/> <script/ > <style> </style> <title> </title> <xitle> </TITLE>'.split(
    ' ',
  ),
  ...'<textarea> </textarea> <tmp> </xmp> <xmp> <!-- --> <!--> <!---> <!-> <!> <!a <![CDATA[ ]]> <![ <? </ </> <p <b> <a'.split(
    ' ',
  ),
  ...[
    '=',
    '"',
    "'",
    '/',
    '>',
    '<',
    ' ',
    '\n',
    ' a',
    ' b="',
    " c='",
    ' d= "',
    ' e=x="',
    ' f=/',
    ' g =',
    '-',
    '\u000b',
    '\u00a0',
  ],
];

it('counts at least the elements and attributes that the parser makes', () => {
  const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(pages, (page) => {
      const { document } = parseHTML(`<html><body>${page}`);
      const made = [...document.body.querySelectorAll('*')];
      const attributes = made.reduce((sum, element) => sum + element.attributes.length, 0);
      expect(countMarks(page)).toBeGreaterThanOrEqual(made.length + attributes);
    }),
    { numRuns: 3000 },
  );
});

it('counts what scripts, styles and comments hold as nothing', () => {
  expect(countMarks('<script>a < b && c > d</script>')).toBe(2);
  expect(countMarks('<!-- <b> <i x=1> -->')).toBe(1);
  expect(countMarks('<p title="a > b" lang=fa>آب &amp; نان</p>')).toBe(5);
});
