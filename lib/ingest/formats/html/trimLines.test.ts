import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimLines } from './trimLines';

const STORY = [
  'به گزارش خبرگزاری آوند، شهردار سپیدکوه از آغاز نوسازی ناوگان اتوبوس‌رانی این شهر در سال آینده خبر داد.',
  'وی افزود: بیست دستگاه اتوبوس برقی تا پایان تابستان به ناوگان می‌پیوندد.',
];

describe('trimLines', () => {
  it.each([
    'انتهای پیام/',
    'انتهاي پيام/م*',
    'انتهای‌پیام/۸۶۰۱۱/ت۱۰',
    'پایان پیام',
    'لینک کوتاه',
    'لینک کوتاه: https://avand.example/x',
    'لینک کپی شد',
    'نرم افزار موبایل آوند',
    'ما را در تلگرام دنبال کنید!',
    '#اتوبوس #سپیدکوه',
    'https://avand.example/x1',
    '__________',
    'کد خبر: ۱۲۳۴',
    'نسخه چاپی',
  ])('drops «%s» at the end', (line) => {
    expect(trimLines([...STORY, line])).toEqual(STORY);
  });

  it('drops what follows an end mark or a heading of tags, and keeps the source line', () => {
    const tail = ['انتهای پیام/', 'لینک کوتاه', 'اتوبوس برقی', 'منبع: پگاه‌نو', 'آخرین خبرها'];
    expect(trimLines([...STORY, ...tail])).toEqual([...STORY, 'منبع: پگاه‌نو']);
    expect(trimLines([...STORY, 'برچسب‌ها:', 'اتوبوس', 'سپیدکوه'])).toEqual(STORY);
    expect(trimLines([...STORY, 'کلیدواژه‌ها: اتوبوس، سپیدکوه'])).toEqual(STORY);
    expect(trimLines([...STORY, 'بیشتر بخوانید', 'مترو هم می‌آید'])).toEqual(STORY);
  });

  it('drops an end mark on the last line of the story, and lines at the head', () => {
    expect(trimLines([STORY[0] ?? '', `${STORY[1]} انتهای پیام/ ۲۱۰`])).toEqual(STORY);
    expect(trimLines(['صفحه نخست', 'تاریخ انتشار: ۱۵ دی ۱۴۰۴', 'چاپ', ...STORY])).toEqual(STORY);
  });

  it.each([
    'پایان خبر خوش برای شهروندان این بود که اتوبوس‌ها رایگان می‌شوند.',
    'تاریخ انتشار این کتاب هنوز معلوم نیست.',
    'عضویت در کانال‌های بی‌نام خطرناک است.',
    'ما را در این راه یاری کنید',
    'نظرات مردم شنیده شد.',
    'برچسب گران‌فروشی به این صنف نمی‌چسبد',
    'شهردار سپیدکوه',
    'منبع: پگاه‌نو',
  ])('keeps «%s»', (line) => {
    expect(trimLines([...STORY, line])).toEqual([...STORY, line]);
  });

  it('keeps the stories after the first of several, and a heading that sentences stand below', () => {
    const several = [STORY[0] ?? '', 'انتهای پیام/', ...STORY, ...STORY];
    expect(trimLines(several)).toEqual(several);
    const asked = [STORY[0] ?? '', 'نظر شما:', STORY[1] ?? ''];
    expect(trimLines(asked)).toEqual(asked);
  });

  it('gives nothing of furniture alone, and only lines that came in or what stands before an end mark', () => {
    expect(trimLines(['لینک کوتاه', 'چاپ'])).toEqual([]);
    const line = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(...STORY, 'انتهای پیام/', 'برچسب‌ها', 'منبع: x'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const kept of trimLines(lines)) expect(lines.some((given) => given.startsWith(kept))).toBe(true);
      }),
    );
  });
});
