import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/text/annotate';

function mentions(body: string): { name: string; surfaces: string[] }[] {
  const { people } = annotate({ title: '', body });
  return people.map(({ name, mentions: all }) => ({ name, surfaces: all.map(({ surface }) => surface) }));
}

describe('a name with its blessing', () => {
  it.each([
    ['ولادت حضرت زینب (س) را تبریک گفت.', 'زینب', 'حضرت زینب (س)'],
    ['ولادت امام رضا ( علیه السلام ) را تبریک گفت.', 'رضا', 'امام رضا ( علیه السلام )'],
    ['ولادت امام رضا علیه‌السلام را تبریک گفت.', 'رضا', 'امام رضا علیه‌السلام'],
    ['ولادت علی (ع) را تبریک گفت.', 'علی', 'علی (ع)'],
  ])('%s', (body, name, surface) => expect(mentions(body)).toEqual([{ name, surfaces: [surface] }]));

  it('leaves a bracket that is no blessing', () => {
    expect(mentions('ولادت حضرت زینب (دیروز) بود.')).toEqual([{ name: 'زینب', surfaces: ['حضرت زینب'] }]);
  });

  it.each(['بیمارستان امام رضا (ع) پر شد.', 'بنده (س) را نوشت.'])('no person: %s', (body) =>
    expect(mentions(body)).toEqual([]),
  );
});
