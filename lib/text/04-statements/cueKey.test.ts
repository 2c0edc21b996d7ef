import { describe, expect, it } from 'vitest';
import { NO_VERB, REPORTING_VERBS, reportingVerb } from '@/lib/domain/reportingVerbs';
import { LEXICON } from '@/lib/text/lexicon/generated';
import { cueKey } from './cueKey';

const listed = new Set(REPORTING_VERBS.map(({ form }) => form));

describe('cueKey', () => {
  it.each([
    [
      'گفت',
      ['گفت', 'گفتند', 'می‌گوید', 'مي‌گويد', 'می گوید', 'گفته است', 'گفته‌اند', 'می‌گفتند', 'گفته', 'ﮔﻔﺖ', 'می­‌گوید'],
    ],
    [
      'تأکید کرد',
      [
        'تاکید کرد',
        'تأکید کرده',
        'تاكيد كرده است',
        'تأکید نمود',
        'تأکید دارند',
        'تأکید شد',
        'تأکید می‌کنند',
        'به تأکید',
      ],
    ],
    ['تأکید کرد', ['مورد تأکید قرار داد', 'مورد تاکید قرار دادند', 'تأکید']],
    ['خاطرنشان کرد', ['خاطر نشان كرد', 'خاطر‌نشان کرد', 'خاطرنشان می‌کند', 'خاطرنشان شد', 'ﺧﺎﻃﺮ ﻧﺸﺎن ﮐﺮد']],
    ['اظهار داشت', ['اظهار کرد', 'اظهارداشت', 'اظهار  داشت', 'اظهار مي‌دارد', 'اظهار داشته‌اند']],
    ['مدعی شد', ['مدعي شد', 'مدعی شده بود', 'مدعی است', 'مدعی هستند', 'مدعی گردید']],
    ['ادعا کرد', ['ادعا می‌کند', 'ادعا مي‌كردند', 'به ادعای']],
    ['یادآور شد', ['ياد آور شد', 'یادآورشد', 'یادآور می‌شوند', 'یادآوری کرد']],
    ['معتقد است', ['معتقدند', 'معتقد بودند', 'اعتقاد دارند', 'به اعتقاد']],
    ['بر این باور است', ['بر این باورند', 'بر اين باور است', 'به باور']],
    ['خواستار شد', ['خواستار', 'خواهان', 'خواستار است']],
    ['خواست', ['خواستند', 'خواسته است', 'می‌خواهد', 'خواسته']],
    ['به گفته', ['بگفته', 'به‌گفته', 'به گفته‌ی', 'بنا بر گفته', 'طبق گفته', 'بر اساس اظهارات']],
    ['اعلام کرد', ['بنا بر اعلام', 'طبق اعلام', 'اعلام كرده‌اند', 'اعلام می‌دارد', 'اعلام نموده']],
    ['گزارش داد', ['به گزارش', 'براساس این گزارش', 'گزارش کرده‌اند']],
    ['بر اساس بیانیه', ['بر اساس این بیانیه', 'طبق این مصوبه', 'براساس اطلاعیه']],
    ['برشمرد', ['برشمردند', 'برمی‌شمارد', 'برشمرده است']],
    ['پیش‌بینی کرد', ['پيش بيني كردند', 'پیش‌بینی می‌کنند', 'پیش‌بینی کرده']],
    ['قول داد', ['قول', 'قول داده بود']],
    ['دانست', ['می‌دانند', 'دانسته', 'می‎داند']],
    ['حاکی است', ['حاکی از آن است', 'حكايت دارد']],
    [NO_VERB, ['', ' ']],
  ])('is «%s» for all its spellings and inflections', (form, cues) => {
    expect(cues.map(cueKey)).toEqual(cues.map(() => form));
  });

  it('keeps verbs apart that say other things', () => {
    const cues = [
      'گفت',
      'سخن گفت',
      'مدعی شد',
      'ادعا کرد',
      'خواست',
      'خواستار شد',
      'اعلام کرد',
      'اعلام خطر کرد',
      'شمرد',
      'برشمرد',
    ];
    expect(cues.map(cueKey)).toEqual(cues);
  });

  it('is itself for a form that stands for a verb', () => {
    expect([...listed].map(cueKey)).toEqual([...listed]);
  });

  it('is a key of its own for what no list knows', () => {
    expect(cueKey('پچ‌پچ كرد')).toBe('پچ پچ کرد');
    expect(reportingVerb('پچ پچ کرد')).toEqual({ form: 'پچ پچ کرد', gloss: null, stance: 'other' });
  });

  it('knows every verb that the lexicon reads, with a stance', () => {
    const verbs = [
      ...[...LEXICON['verbs/kard'], ...LEXICON['verbs/judge-kard'], ...LEXICON['verbs/kard-that'], 'اشاره'].flatMap(
        (noun) => ['کرد', 'می‌کنند', 'کرده‌اند', 'نموده است'].map((verb) => `${noun} ${verb}`),
      ),
      ...LEXICON['verbs/dad'].flatMap((noun) => [`${noun} می‌دهد`, `${noun} داده شد`]),
      ...LEXICON['verbs/dasht'].map((noun) => `${noun} داشت`),
      ...LEXICON['verbs/darad'].map((noun) => `${noun} دارند`),
      ...LEXICON['verbs/shod'].map((noun) => `${noun} می‌شوند`),
      ...LEXICON['verbs/ast'].map((noun) => `${noun} است`),
      ...LEXICON['verbs/simple'],
      ...LEXICON['verbs/judge'],
      ...LEXICON['verbs/before-colon'],
      ...LEXICON['verbs/according'],
      ...['گزارش', 'بیانیه', 'آمار', 'مصوبه', 'هشدار', 'داده‌های'].map((paper) => `بر اساس این ${paper}`),
      ...['خواستار', 'خواهان', 'وعده', 'قول', 'نوید', 'به گزارش', 'به نقل از'],
    ];
    expect(verbs.filter((cue) => !listed.has(cueKey(cue)))).toEqual([]);
  });
});
