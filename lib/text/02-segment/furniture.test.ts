import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFurniture } from './furniture';

const LEAD = 'به گزارش خبرگزاری آوند، شهردار سپیدکوه از آغاز نوسازی ناوگان اتوبوس‌رانی این شهر در سال آینده خبر داد.';
const BODY =
  'وی افزود: بیست دستگاه اتوبوس برقی تا پایان تابستان به ناوگان می‌پیوندد و خط تازه‌ای در شرق شهر راه می‌افتد.';

const furnitureOf = (body: string, title = ''): string[] =>
  findFurniture(title, body).map(({ start, end }) => body.slice(start, end));

describe('findFurniture at the end', () => {
  it('takes the end mark with tags, buttons and mark-up left by the page', () => {
    const tail = 'انتهای پیام/\nلینک کوتاه\nلینک کپی شد\nاتوبوس برقی\nسپیدکوه\nنرم افزار موبایل آوند\n-->\n-->';
    expect(furnitureOf(`${LEAD}\n${BODY}\n${tail}\n`)).toEqual([tail]);
  });

  it.each([
    'انتهای پیام',
    'انتهاي پيام/م*',
    'انتهای‌پیام/86011/ت10/ض1002',
    'پایان پیام/د',
    'انتهای متن/',
    'انتهای پبام/آ20',
  ])('knows the end mark «%s»', (mark) => {
    expect(furnitureOf(`${LEAD}\n${BODY}\n${mark}`)).toEqual([mark]);
  });

  it('takes an end mark that stands on the last line of the story', () => {
    expect(furnitureOf(`${LEAD}\n${BODY} انتهای پیام/`)).toEqual(['انتهای پیام/']);
  });

  it('takes the source line, also with the name on a line of its own', () => {
    expect(furnitureOf(`${LEAD}\n${BODY}\nمنبع: سپیدنیوز`)).toEqual(['منبع: سپیدنیوز']);
    expect(furnitureOf(`${LEAD}\n${BODY}\nمنبع\nسپیدنیوز\nانتهای پیام/`)).toEqual(['منبع\nسپیدنیوز\nانتهای پیام/']);
  });

  it('takes an editor code after the mark and a remark that more will come', () => {
    expect(furnitureOf(`${LEAD}\n${BODY}\nانتهای پیام/\nR4136/P`)).toEqual(['انتهای پیام/\nR4136/P']);
    expect(furnitureOf(`${LEAD}\n${BODY}\nدر حال تکمیل...`)).toEqual(['در حال تکمیل...']);
  });

  it('leaves the story that follows an end mark in the first half', () => {
    const body = `${LEAD}\nانتهای پیام/\n${BODY}\n${BODY}\n${LEAD}`;
    expect(furnitureOf(body)).toEqual([]);
  });
});

describe('findFurniture at the head', () => {
  const title = 'اتوبوس‌های برقی به سپیدکوه می‌رسند';

  it('takes the title repeated, the date and the names of sections', () => {
    const head = `${title}\n11 دی 1404 - 09:48\nاخبار استانها\nاخبار سپیدکوه\nاستانها`;
    expect(furnitureOf(`${head}\n${LEAD}\n${BODY}`, title)).toEqual([head]);
  });

  it('takes code, breadcrumb and the label of a photographer', () => {
    const head = 'عکس خبری\n23:35\n11 دی 1404\nکد خبر: ۴۸۷۵\nعکاس:\nبرزو مهرگان';
    expect(furnitureOf(`${head}\n${LEAD}\n${BODY}`, title)).toEqual([head]);
    const crumb = 'تاریخ انتشار : ۱۲ دی ۱۴۰۴ - ۱۸:۱۴\nصفحه اصلی » شهری » حمل‌ونقل';
    expect(furnitureOf(`${crumb}\n${LEAD}\n${BODY}`, title)).toEqual([crumb]);
  });

  it('leaves a date that a story begins with, and a lead that says what the title says', () => {
    expect(furnitureOf(`جمعه 12 دی 1404\n* ستاره سپیدکوه - پیکان دشت، ساعت ۱۵\n${BODY}`, 'برنامه هفته')).toEqual([]);
    expect(furnitureOf(`${title}.\n${LEAD}\n${BODY}`, title)).toEqual([]);
  });
});

describe('findFurniture within a story', () => {
  it('takes links to other stories and players', () => {
    const link = 'بیشتر بخوانید؛ خط تازه مترو در سپیدکوه';
    expect(furnitureOf(`${LEAD}\n${link}\n${BODY}`)).toEqual([link]);
    const links = 'بیشتر بخوانید:\nخط تازه مترو در سپیدکوه\nپارکینگ طبقاتی در شرق شهر';
    expect(furnitureOf(`${LEAD}\n${links}\n${BODY}`)).toEqual([links]);
    const player =
      'تعداد بازدید : 2\nکد ویدیو\n<div id="video-1"><script src="https://example.ir/a.js"></script></div>';
    expect(furnitureOf(`${LEAD}\n${player}\n${BODY}`)).toEqual([player]);
  });

  it.each([
    'پایان خبر خوش برای شهروندان این بود که اتوبوس‌ها رایگان می‌شوند.',
    'تبلیغات انتخاباتی نامزدها آغاز شد',
    'منبع این اعتبار، فروش اوراق مشارکت است که سال گذشته منتشر شد و شهرداری آن را تضمین کرده است.',
    'برچسب گران‌فروشی به این صنف نمی‌چسبد',
    'اقتصاد',
    'پیام شهردار به مناسبت روز هوای پاک',
    'ما را در این راه یاری کنید',
    'اخبار مرتبط با این پرونده را پیگیری می‌کنیم.',
  ])('leaves «%s» in the midst of a story', (line) => {
    expect(furnitureOf(`${LEAD}\n${line}\n${BODY}`)).toEqual([]);
  });

  it('leaves the signature of a message and the last short line of a story', () => {
    expect(furnitureOf(`${LEAD}\n${BODY}\nبرزو مهرگان\nشهردار سپیدکوه\n۱۲ دی ۱۴۰۴`)).toEqual([]);
  });
});

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    LEAD,
    BODY,
    'انتهای پیام/',
    'لینک کوتاه',
    'منبع',
    'منبع: سپیدنیوز',
    'عکاس:',
    'بیشتر بخوانید',
    '23:35',
    '-->',
    '',
  ),
);

describe('findFurniture on any text', () => {
  it('gives ranges in order, apart, within the body and without white space at their ends', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.string({ maxLength: 30 }), (lines, title) => {
        const body = lines.join('\n');
        let last = 0;
        for (const { start, end } of findFurniture(title, body)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
          expect(body.slice(start, end)).toBe(body.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });
});
