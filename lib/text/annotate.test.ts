import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Annotations } from '@/lib/domain/annotations';
import { annotate } from './annotate';

const SAMPLE = new URL('../../../shared/samples/ilna-2025-11-30.txt', import.meta.url);

const STORY = `به گزارش آوند به نقل از مرکز اطلاعرسانی وزارت آب، رامین فرهودی در نشست با جمعی از سدبانان وزارت آب ضمن تبریک هفته آب، ماموریتهای آنان را راهبردی دانست و گفت: موضوع اصلی ماموریتهای سدبانان، نگهداری از آب کشور است که در سالهای خشک به کار آمده است.

وزیر آب با اشاره به نقش سدبانان گفت: دشمن خشکسالی تصور میکرد ظرف دو سال چاهها را خالی میکند؛ همت مردم را حساب نکرده بود.

وی با اشاره به شهرهایی که از آن الهام گرفتهاند افزود: شهرهایی که آب را نگاه داشتند موفقتر بودند.

وی مهمترین عامل را همدلی دانست و افزود: باید قدردان مردم باشیم.

در بخش دیگری از این نشست سیما کاوهنژاد فرمانده مرکز سدبانان وزارت آب، ضمن ارائه گزارشی از فعالیتهای این مرکز گفت: به دنبال تحول هستیم.

وی افزود: مدل نقشآفرینی ما یکپارچه است.

کاوهنژاد تقویت آموزش را از دیگر اهداف این مرکز دانست و افزود: راهبرد ما روشن است.

انتهای پیام/`;

const speakers = ({ statements }: Annotations): string[] =>
  statements.filter((s) => !s.leadIn).map((s) => `${s.speaker} (${s.role}) ${s.reference}`);

function expectValid(body: string, annotations: Annotations): void {
  for (const { start, end, text, cue, cueRange } of annotations.statements) {
    expect(end).toBeGreaterThan(start);
    expect(body.slice(start, end)).toBe(text);
    expect(body.slice(cueRange.start, cueRange.end)).toBe(cue);
  }
  for (const { start, end, surface } of annotations.people.flatMap((person) => person.mentions))
    expect(body.slice(start, end)).toBe(surface);
  for (const { start, end } of [...annotations.sentences, ...annotations.furniture]) expect(end).toBeGreaterThan(start);
}

describe('a story of the usual form', () => {
  const found = annotate({ title: '', body: STORY });
  it('comes out exactly right', () => {
    expect([found.agency, found.via]).toEqual(['آوند', 'مرکز اطلاعرسانی وزارت آب']);
    expect(found.people.map(({ name, role }) => [name, role])).toEqual([
      ['رامین فرهودی', 'وزیر آب'],
      ['سیما کاوهنژاد', 'فرمانده مرکز سدبانان وزارت آب'],
    ]);
    expect(speakers(found)).toEqual([
      'رامین فرهودی (وزیر آب) name',
      'رامین فرهودی (وزیر آب) role',
      'رامین فرهودی (وزیر آب) pronoun',
      'رامین فرهودی (وزیر آب) pronoun',
      'سیما کاوهنژاد (فرمانده مرکز سدبانان وزارت آب) name',
      'سیما کاوهنژاد (فرمانده مرکز سدبانان وزارت آب) pronoun',
      'سیما کاوهنژاد (فرمانده مرکز سدبانان وزارت آب) surname',
    ]);
    expectValid(STORY, found);
  });
  it('lists pronouns and roles among the mentions', () => {
    expect(found.people[0]?.mentions.map((mention) => mention.reference)).toEqual([
      'name',
      'role',
      'pronoun',
      'pronoun',
    ]);
  });
  it('comes out the same in Arabic code points', () => {
    const arabic = annotate({ title: '', body: STORY.replaceAll('ی', 'ي').replaceAll('ک', 'ك') });
    expect(arabic.statements.map(({ start, end, reference }) => [start, end, reference])).toEqual(
      found.statements.map(({ start, end, reference }) => [start, end, reference]),
    );
  });
});

describe.runIf(existsSync(SAMPLE))('the sample', () => {
  it('comes out exactly right', () => {
    const body = readFileSync(SAMPLE, 'utf8').replace(/^\s*date \S+\s*/, '');
    const found = annotate({ title: '', body });
    expect([found.agency, found.via]).toEqual(['ایلنا', 'مرکز اطلاعرسانی وزارت کشور']);
    expect(found.people.map(({ name, role }) => [name, role])).toEqual([
      ['اسکندر مومنی', 'وزیر کشور'],
      ['علی وطنخواه', 'فرمانده مرکز بسیج وزارت کشور'],
      ['صدام', null],
      ['خمینی', null],
    ]);
    const minister = 'اسکندر مومنی (وزیر کشور)';
    const commander = 'علی وطنخواه (فرمانده مرکز بسیج وزارت کشور)';
    expect(speakers(found)).toEqual([
      ...['name', 'role', 'pronoun', 'role', 'pronoun', 'pronoun', 'pronoun'].map(
        (reference) => `${minister} ${reference}`,
      ),
      ...['name', 'pronoun', 'surname'].map((reference) => `${commander} ${reference}`),
    ]);
    expectValid(body, found);
  });
});

describe('any string', () => {
  const words = fc.constantFrom(
    'وی',
    'گفت',
    ':',
    '«',
    '»',
    '.',
    '\n',
    'وزیر',
    'کشور',
    'علی',
    'رضایی',
    'به گفته',
    '،',
    'که',
    'دکتر',
    '\u200c',
    '(',
    ')',
    'از',
    'خبر داد',
    '"',
    'را',
    'دانست',
    'و',
  );
  it('gives valid offsets and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(words), (noise, parts) => {
        const body = parts.join(' ') + noise;
        expectValid(body, annotate({ title: '', body }));
      }),
    );
  });
  it('is deterministic', () => {
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const story = { title: '', body: parts.join(' ') };
        expect(annotate(story)).toEqual(annotate(story));
      }),
    );
  });
  it.each(['«', 'وی گفت: ', 'علی رضایی، وزیر کشور، ', 'به گفته ', '(', '"', 'دکتر '])(
    'survives %s a hundred thousand times',
    (part) => {
      expect(annotate({ title: '', body: part.repeat(100_000 / part.length) }).version).toBeGreaterThan(0);
    },
  );
});
