import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFurniture } from '../02-segment/furniture';
import { isReprint, readText, signature } from '.';
import { hashOf, shingles } from './shingles';

const STORY = [
  'کشتی پژوهشی مرجان پس از چهل روز نمونه‌برداری از بستر خلیج به بندر نو بازگشت و پژوهشگران نمونه‌ها را به آزمایشگاه بردند.',
  'یاور مهین‌آب، سرپرست گروه پژوهش، گفت: در این سفر ۶۰۰ نمونه آب و رسوب از ۴۲ ایستگاه برداشته شد و بیشتر آن‌ها از ژرفای بیش از ۹۰ متر بود.',
  'وی افزود: نخستین نتیجه‌ها نشان می‌دهد که مرجان‌های کرانه شمالی پس از دو سال گرما دوباره رنگ گرفته‌اند.',
  'سرپرست گروه از ماهیگیرانی که تورهای خود را از مسیر کشتی برداشتند سپاسگزاری کرد و گفت گزارش کامل تا پایان فصل منتشر می‌شود.',
].join('\n');

const read = (body: string, source = 'kavosh') => readText({ source, body, furniture: findFurniture('عنوان', body) });
const signed = (body: string, title = 'عنوان') => signature(title, body, findFurniture(title, body));
const meet = (a: string, b: string) => signed(a).some((hash) => signed(b).includes(hash));
const reprint = (a: string, b: string) => meet(a, b) && isReprint(read(a), read(b, 'pegah'));

describe('shingles', () => {
  it('depend on nothing but their own letters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.string(), (text, before) => {
        expect(shingles(before + text, 8).slice(-(text.length - 7))).toEqual(shingles(text, 8));
      }),
    );
  });
  it('are whole numbers that JSON and bigint hold', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const hash of [...shingles(text, 4), hashOf(text)]) expect(Number.isSafeInteger(hash)).toBe(true);
      }),
    );
  });
});

describe('signature', () => {
  it('has at most sixteen different numbers and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, body) => {
        const hashes = signature(title, body, []);
        expect(new Set(hashes).size).toBe(hashes.length);
        expect(hashes.length).toBeLessThanOrEqual(16);
      }),
    );
  });
  it('is the same however the text is typeset', () => {
    const other = STORY.replaceAll('\u200c', '').replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('\n', ' ');
    expect(signed(`به گزارش پگاه، ${other}\nانتهای پیام/`)).toEqual(signed(STORY));
  });
  it('needs the title beside a text that says nothing, and something to say at all', () => {
    const pictures = 'گزارش تصویری از آیین گشایش';
    expect(signed(pictures, 'پل آینه در یک نگاه گشوده شد')).not.toEqual(
      signed(pictures, 'جشنواره انار در یک نگاه پایان یافت'),
    );
    expect(signed('عکس', 'عکس روز')).toEqual([]);
  });
});

describe('isReprint', () => {
  it('knows a text again that was cut, added to or edited', () => {
    expect(reprint(STORY, STORY.split('\n').slice(0, 2).join('\n'))).toBe(true);
    expect(
      reprint(STORY, `${STORY}\nگفتنی است این کشتی ده سال پیش ساخته شد و پیش از این سه بار به خلیج رفته بود.`),
    ).toBe(true);
    expect(reprint(STORY, STORY.replace('گفت:', 'اظهار کرد:').replace('وی افزود:', 'وی ادامه داد:'))).toBe(true);
  });
  it('takes the same words with other numbers or other people for another story', () => {
    expect(reprint(STORY, STORY.replace('۶۰۰', '۴۵۰').replace('۴۲', '۳۱').replace('۹۰', '۷۰'))).toBe(false);
    expect(reprint(STORY, STORY.replace('یاور مهین‌آب', 'لادن سپهرآرا').replace('مرجان پس', 'صدف پس'))).toBe(false);
  });
  it('takes a digest that holds the story among others for no copy', () => {
    const others = ['بارش برف جاده گردنه سفید را بست.', 'تیم بدمینتون دختران قهرمان شد.', 'نمایشگاه کتاب باز شد.'];
    const filler = others.map((line) => `${line} `.repeat(8)).join('\n');
    expect(reprint(STORY.split('\n').slice(0, 2).join('\n'), `${filler}\n${STORY}`)).toBe(false);
  });
  it('asks short texts for every letter', () => {
    const short = 'دفتر روزنامه پگاه فردا به ساختمان تازه خود در خیابان باغستان می‌رود و تلفن‌ها همان است.';
    expect(reprint(short, short)).toBe(true);
    expect(reprint(short, short.replace('فردا', 'امروز'))).toBe(false);
  });
  it('lets an outlet cut the story of another only', () => {
    const long = `${STORY}\nاین کشتی ده سال پیش در بندر نو ساخته شد و پیش از این سه بار با همین گروه به خلیج رفته بود. آزمایشگاه آن دو اتاق دارد و شب‌ها نیز کار می‌کند.`;
    const part = STORY.split('\n').slice(0, 2).join('\n');
    expect(isReprint(read(long), read(part, 'pegah'))).toBe(true);
    expect(isReprint(read(long), read(part))).toBe(false);
  });
  it('does not depend on the order', () => {
    const words = fc.array(fc.constantFrom(...STORY.split(' '), '۱۲', 'زرین‌جو'), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [read([...a, ...b].join(' ')), read([...b, ...a].join(' '), 'pegah')];
        expect(isReprint(x, y)).toBe(isReprint(y, x));
      }),
    );
  });
});
