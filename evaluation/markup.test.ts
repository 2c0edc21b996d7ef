import { describe, expect, it } from 'vitest';
import { ownStories } from './corpora';
import { readMarkup } from './markup';
import { VARIANTS, vary } from './variants';

const HEAD =
  'title: آب شهر\nagency: ایلنا\ntopics: environment\na: person | مینا ادیبی | مدیر آب\nb: organisation | شرکت آب\n---\n';

describe('readMarkup', () => {
  it('computes the offsets of what is said and of furniture', () => {
    const story = readMarkup(
      `${HEAD}مینا ادیبی گفت: {a/name/گفت|آب هست}.\nشرکت آب {b/name/خبر داد/indirect|از سد} خبر داد.\n{furniture|انتهای پیام/}\n`,
      'x',
    );
    expect(story.body).toBe('مینا ادیبی گفت: آب هست.\nشرکت آب از سد خبر داد.\nانتهای پیام/');
    expect(story.statements.map(({ start, end }) => story.body.slice(start, end))).toEqual(['آب هست', 'از سد']);
    expect(story.statements.map(({ speaker, kind, reference, cue }) => [speaker, kind, reference, cue])).toEqual([
      ['مینا ادیبی', 'direct', 'name', 'گفت'],
      ['شرکت آب', 'indirect', 'name', 'خبر داد'],
    ]);
    expect(story.furniture?.map(({ start, end }) => story.body.slice(start, end))).toEqual(['انتهای پیام/']);
    expect(story.people).toEqual([{ name: 'مینا ادیبی', role: 'مدیر آب' }]);
    expect(story).toMatchObject({ title: 'آب شهر', agency: 'ایلنا', via: null, topics: ['environment'] });
  });

  it('reads the key phrases to be found and to be left out', () => {
    const head = HEAD.replace('topics:', 'phrases: آب شرب | جنگ ۱۲ روزه\nnot-phrases: این کار\ntopics:');
    expect(readMarkup(`${head}آب`, 'x')).toMatchObject({ phrases: ['آب شرب', 'جنگ ۱۲ روزه'], notPhrases: ['این کار'] });
    expect(readMarkup(`${HEAD}آب`, 'x').phrases).toBeUndefined();
  });

  it.each([
    [`${HEAD}{c/name/گفت|آب}`, /x:7: no speaker «c»/],
    [`${HEAD}یک\n{a/naam/گفت|آب}`, /x:8: cannot read the mark/],
    [`${HEAD}{a/name/گفت|آب {b/name/گفت|باد}}`, /x:7: a mark within a mark/],
    [`${HEAD}آب}`, /x:7: } without a mark/],
    [`${HEAD}{a/name/گفت|آب`, /x: a mark is not closed/],
    ['titel: آب\n---\n', /x:1: cannot read «titel: آب»/],
  ])('names the fault and its place (%#)', (text, message) => {
    expect(() => readMarkup(text, 'x')).toThrow(message);
  });
});

describe('the project’s own stories', () => {
  const stories = ownStories();

  it('are at least forty, each with a topic', () => {
    expect(stories.length).toBeGreaterThanOrEqual(40);
    for (const story of stories) expect(story.topics, story.id).not.toEqual([]);
  });

  it.each(VARIANTS)('keep what was said where it is in $name', (variant) => {
    for (const story of stories) {
      const varied = vary(story, variant);
      varied.statements.forEach(({ start, end }, index) => {
        const { start: from = 0, end: to = 0 } = story.statements[index] ?? {};
        expect(varied.body.slice(start, end), story.id).toBe(variant.apply(story.body.slice(from, to)));
      });
    }
  });
});
