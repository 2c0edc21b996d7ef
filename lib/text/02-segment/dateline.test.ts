import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateline } from './dateline';
import { findFurniture } from './furniture';

const read = (body: string): ReturnType<typeof readDateline> => readDateline(body, findFurniture('', body));
const names = (body: string): [string | null, string | null] => {
  const { agency, via } = read(body);
  return [agency, via];
};
const SAID = 'شهردار سپیدکوه گفت: بیست دستگاه اتوبوس برقی تا پایان تابستان به ناوگان می‌پیوندد.';

describe('readDateline: the outlet', () => {
  it.each([
    [`به گزارش ایلنا، ${SAID}`, 'ایلنا'],
    [`به‌گزارش ايلنا ، ${SAID}`, 'ايلنا'],
    [`به گزارش خبرنگار ایلنا از سپیدکوه، ${SAID}`, 'ایلنا'],
    [`به گزارش گروه بین الملل خبرگزاری دانشجو، ${SAID}`, 'خبرگزاری دانشجو'],
    [`به گزارش گروه سیاسی خبرگزاری دانشجو در بامداد امروز ${SAID}`, 'خبرگزاری دانشجو'],
    [`به گزارش سرویس ارز و طلا اقتصادآنلاین، ${SAID}`, 'اقتصادآنلاین'],
    [`به گزارش عصر جمعه ایرنا، ${SAID}`, 'ایرنا'],
    [`به گزارش "ورزش سه"، ${SAID}`, 'ورزش سه'],
    [`به گزارش خبرگزاری صدا و سیمای گیلان؛ ${SAID}`, 'خبرگزاری صدا و سیمای گیلان'],
    [`به گزارش خبرگزاری صداوسیما مرکز کرمان ${SAID}`, 'خبرگزاری صداوسیما مرکز کرمان'],
    [`خبرگزاری میزان - ${SAID}`, 'خبرگزاری میزان'],
    [`باشگاه خبرنگاران جوان؛ پرتو دانش - ${SAID}`, 'باشگاه خبرنگاران جوان'],
    [`خبرگزاري فارس: ${SAID}`, 'خبرگزاري فارس'],
    [`تهران - ایرنا - ${SAID}`, 'ایرنا'],
    [`سپیدکوه- خبرنگار کیهان:\n${SAID}`, 'کیهان'],
    [`${SAID}\nبه گزارش خبرنگار مهر، برزو مهرگان در نشست شورا سخن می‌گفت.`, 'مهر'],
    [`برزو مهرگان در گفت‌وگو با خبرنگار تسنیم گفت: ${SAID}`, 'تسنیم'],
    [`برزو مهرگان در مصاحبه اختصاصی با خبرنگار خبرگزاری صدا و سیما گفت: ${SAID}`, 'خبرگزاری صدا و سیما'],
  ])('%s', (body, agency) => {
    expect(names(body)).toEqual([agency, null]);
  });

  it('gives the phrase that names it', () => {
    const body = `به گزارش ایلنا به نقل از رویترز، ${SAID}`;
    const { dateline } = read(body);
    expect(dateline && body.slice(dateline.start, dateline.end)).toBe('به گزارش ایلنا به نقل از رویترز');
  });
});

describe('readDateline: the second-hand source', () => {
  it.each([
    [`به گزارش ایلنا به نقل از مرکز اطلاع‌رسانی وزارت راه، ${SAID}`, 'ایلنا', 'مرکز اطلاع‌رسانی وزارت راه'],
    [`به گزارش خبرگزاری تسنیم به نقل از خبرگزاری «اینترفکس»، ${SAID}`, 'خبرگزاری تسنیم', 'خبرگزاری «اینترفکس»'],
    [`به گزارش سرویس بین الملل خبرگزاری صدا و سیما از لیما به نقل از رویترز؛ ${SAID}`, 'خبرگزاری صدا و سیما', 'رویترز'],
    [`به گزارش ایلنا از وزارت نیرو، ${SAID}`, 'ایلنا', 'وزارت نیرو'],
    [`به گزارش ایلنا و به نقل از روابط‌عمومی بانک سپیدکوه، ${SAID}`, 'ایلنا', 'روابط‌عمومی بانک سپیدکوه'],
    [`خبرگزاری میزان - به گزارش وبدا، ${SAID}`, 'خبرگزاری میزان', 'وبدا'],
    [`خبرگزاری میزان - بر اساس گزارش سایت رسمی فدراسیون، ${SAID}`, 'خبرگزاری میزان', 'سایت رسمی فدراسیون'],
    [`خبرگزاري فارس: ${SAID}\nبه گزارش خبرگزاري فرانسه از لیما، ${SAID}`, 'خبرگزاري فارس', 'خبرگزاري فرانسه'],
    [`به گزارش ایلنا، ${SAID}\nبه گزارش سازمان غذا و دارو، ${SAID}`, 'ایلنا', 'سازمان غذا و دارو'],
    [`به گزارش ایلنا، ${SAID}\nبنابر اعلام وزارت راه، مهرگان خاطرنشان کرد: راه باز است.`, 'ایلنا', 'وزارت راه'],
    [`باشگاه خبرنگاران جوان - ${SAID}\nمنبع: پلیس راه`, 'باشگاه خبرنگاران جوان', 'پلیس راه'],
    [`${SAID}\nمنبع\nايسنا\nانتهای پیام/`, null, 'ايسنا'],
    [`${SAID}\nبه گزارش دیوان محاسبات کشور، دولت مکلف به افزایش سرمایه است.`, null, 'دیوان محاسبات کشور'],
  ])('%s', (body, agency, via) => {
    expect(names(body)).toEqual([agency, via]);
  });
});

describe('readDateline: what is no dateline', () => {
  it.each([
    [SAID],
    ['بر اساس گزارش‌ها، بارش برف راه سپیدکوه را بست.'],
    ['به گزارش منابع محلی که نخواستند نامشان فاش شود درگیری پایان یافت.'],
    ['به گزارش این رسانه، بارش برف راه را بست.'],
    ['ایران، کشوری با راه‌های کوهستانی، برف سنگینی دید.'],
    ['مهر - ماه بازگشایی مدرسه‌ها - آغاز شد.'],
    ['برزو مهرگان در گفت‌وگو با خبرنگاران گفت: راه باز است.'],
  ])('%s', (body) => {
    expect(names(body)).toEqual([null, null]);
  });

  it('takes an institution that speaks itself, or an outlet that adds a detail, for no source of the whole', () => {
    expect(names(`به گزارش ایلنا، ${SAID}\nبنابر اعلام وزارت راه، جاده سپیدکوه تا فردا بسته است.`)).toEqual([
      'ایلنا',
      null,
    ]);
    expect(names(`خبرگزاری میزان - ${SAID}\n${SAID}\n${SAID}\nبه گزارش الجزیره، بارش ادامه دارد.`)[1]).toBeNull();
  });

  it('takes an outlet that quotes itself for no source', () => {
    expect(names(`خبرگزاری فارس: ${SAID}\nبه گزارش فارس، ${SAID}`)).toEqual(['خبرگزاری فارس', null]);
  });
});

describe('readDateline on any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'به گزارش ',
      'ایلنا',
      ' به نقل از ',
      'خبرگزاری ',
      '، ',
      ' - ',
      '\n',
      'منبع: ',
      ' از ',
      '«',
      '»',
      'روابط عمومی ',
    ),
  );

  it('does not throw and keeps the phrase within the body', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const body = pieces.join('');
        const { dateline } = read(body);
        if (!dateline) return;
        expect(dateline.start).toBeGreaterThanOrEqual(0);
        expect(dateline.end).toBeGreaterThan(dateline.start);
        expect(dateline.end).toBeLessThanOrEqual(body.length);
      }),
    );
  });
});
