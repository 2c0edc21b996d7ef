import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPIC_SLUGS } from '@/lib/domain/topics';
import { findTopics } from './topics';

const first = (title: string, body: string): string | undefined => findTopics(title, body, [])[0]?.slug;

describe('findTopics', () => {
  it.each([
    [
      'arts-culture-entertainment-media',
      'کارگردان فیلم سینمایی «باران» گفت بازیگران این فیلم از تئاتر آمده‌اند و اکران آن در جشنواره آغاز می‌شود.',
    ],
    ['conflict-war-peace', 'آتش‌بس در نوار مرزی شکست و جنگنده‌ها پس از حمله موشکی مواضع شورشیان را بمباران کردند.'],
    ['crime-law-justice', 'دادستان سپیدکوه گفت سارقان پس از تشکیل پرونده قضایی با حکم دادگاه روانه زندان شدند.'],
    ['disaster-accident', 'آتش‌نشانان حریق را مهار کردند و مصدومان حادثه با آمبولانس منتقل شدند.'],
    ['economy-business-finance', 'نرخ تورم کاهش یافت و بانک مرکزی بهای ارز و طلا را در بازار اعلام کرد.'],
    ['education', 'امتحانات نهایی دانش‌آموزان از شنبه در مدارس آغاز می‌شود و معلمان در کلاس‌های درس آماده‌اند.'],
    ['environment', 'محیط‌بانان در منطقه حفاظت‌شده از یوزپلنگ و دیگر گونه‌های حیات وحش مراقبت می‌کنند.'],
    ['health', 'پزشکان بیمارستان می‌گویند واکسن آنفلوآنزا بیماران دیابتی را از عوارض عفونت دور نگه می‌دارد.'],
    ['labour', 'کارگران برای دریافت معوقات مزدی و بیمه بیکاری خواستار جلسه شورای عالی کار شدند.'],
    ['lifestyle-leisure', 'گردشگران در اقامتگاه‌های بوم‌گردی روستا غذای محلی و سوغات می‌خرند.'],
    ['politics', 'نامزدهای انتخابات مجلس شورای اسلامی با رئیس‌جمهور و سران احزاب دیدار کردند.'],
    ['religion', 'آیین اعتکاف با اقامه نماز جماعت و تلاوت قرآن در مساجد برگزار شد.'],
    ['science-technology', 'پژوهشگران با تلسکوپ تازه کهکشانی را در فاصله یک میلیون سال نوری یافتند.'],
    ['society', 'خیرین برای مددجویان بهزیستی و خانواده‌های نیازمند جهیزیه تهیه کردند.'],
    ['sport', 'سرمربی تیم ملی والیبال گفت بازیکنان در لیگ آماده مسابقات قهرمانی شده‌اند.'],
    ['weather', 'سازمان هواشناسی بارش باران و برف و کاهش دما را برای فردا پیش‌بینی کرد.'],
  ])('%s', (slug, body) => {
    expect(first('', body)).toBe(slug);
  });

  it('lets the title outweigh a passing word', () => {
    const body = 'وزیر آموزش و پرورش در این آیین گفت: تیم والیبال مدرسه برد. او از مدارس دیدن کرد.';
    expect(first('دانش‌آموزان به مدرسه بازگشتند', body)).toBe('education');
  });

  it('gives as evidence the words of the story that speak for the topic, furniture left out', () => {
    const body = 'دادگاه حکم داد.\nبرچسب: فوتبال، لیگ برتر، سرمربی';
    const [topic, ...more] = findTopics('', body, [{ start: body.indexOf('برچسب'), end: body.length }]);
    expect(more).toEqual([]);
    expect(topic?.slug).toBe('crime-law-justice');
    expect(topic?.evidence.map(({ start, end }) => body.slice(start, end))).toEqual(['دادگاه', 'حکم']);
  });

  it('reads words whose ZWNJ became a space or was lost, and Arabic letters', () => {
    for (const body of [
      'آتش‌سوزی و دانش‌آموزان',
      'آتش سوزی و دانش آموزان',
      'آتشسوزی و دانشآموزان',
      'آتش‌سوزي و دانش‌آموزان',
    ])
      expect(findTopics('', body, []).map(({ slug }) => slug)).toEqual(['disaster-accident', 'education']);
  });

  it('names no topic when nothing speaks for one', () => {
    expect(findTopics('', 'او آمد و رفت و چیزی نگفت.', [])).toEqual([]);
    expect(findTopics('', '', [])).toEqual([]);
  });

  it('judges a story without text by its title, without evidence', () => {
    expect(findTopics('سرمربی تیم ملی والیبال', '', [])).toMatchObject([{ slug: 'sport', evidence: [] }]);
  });

  it('gives one to three known topics, best first, with evidence within any body', () => {
    const words = ['دادگاه', 'تیم', 'گل', 'بازار', 'نماز', 'مدرسه', 'جنگ', 'باران', 'دارو', '\n', '‌', 'x'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const body = parts.join(' ');
        const topics = findTopics('', body, []);
        expect(topics.length).toBeLessThanOrEqual(3);
        for (const [index, { slug, score, evidence }] of topics.entries()) {
          expect(TOPIC_SLUGS).toContain(slug);
          expect(score).toBeLessThanOrEqual(topics[index - 1]?.score ?? Infinity);
          for (const { start, end } of evidence) expect(body.slice(start, end).trim()).not.toBe('');
        }
      }),
    );
  });
});
