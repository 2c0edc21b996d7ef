import { describe, expect, it } from 'vitest';
import { readStory, textOf } from '@/lib/text/02-segment/reading';
import { findPeople } from './people';

function peopleOf(body: string): { names: string[]; roles: string[]; surfaces: string[] } {
  const reading = readStory(body, []);
  const found = findPeople(reading, null);
  return {
    names: found.people.map((person) => person.name),
    roles: found.roles.map((role) => `${found.people[role.person]?.name}: ${textOf(reading, role)}`),
    surfaces: found.places.map((place) => textOf(reading, place)),
  };
}

describe('full names', () => {
  it.each([
    ['رامین فرهودی در نشست خبری شرکت کرد.', 'رامین فرهودی'],
    ['دکتر سید محمدرضا پورنگ سخن گفت.', 'سید محمدرضا پورنگ'],
    ['با حضور حجت‌الاسلام والمسلمین حمید خدایاری‌فرد، برگزار شد.', 'حمید خدایاری‌فرد'],
    ['با حضور حمید خدایاری فرد برگزار شد.', 'حمید خدایاری فرد'],
    ['علي رضايي‌نسب، مديرعامل شرکت، آمد.', 'علي رضايي‌نسب'],
    ['«توران دلگشان»، نویسنده، آمد.', 'توران دلگشان'],
    ['امیرحسام کاوه‌نژاد افزود: باران می‌آید.', 'امیرحسام کاوه‌نژاد'],
    ['بهرنگ صدرنوازان مدیرعامل اتحادیه است.', 'بهرنگ صدرنوازان'],
    ['تیم با هدایت مرضیه صدرنوازان پیروز شد.', 'مرضیه صدرنوازان'],
    ['برنده، امیر رضا صدرنوازان، آمد.', 'امیر رضا صدرنوازان'],
    ['نمایش به کارگردانی شهروین دلگشان روی صحنه رفت.', 'شهروین دلگشان'],
    ['مردی به نام شهروین شکیب نژاد آمد.', 'شهروین شکیب نژاد'],
    ['در خط حمله، دلموند پیترسون بود.', 'دلموند پیترسون'],
    ['در فهرست ، رمضان هاشمی 46 ساله است.', 'رمضان هاشمی'],
    ['نوشته مهرداد قاسمی حسینی از همدان خوانده شد.', 'مهرداد قاسمی حسینی'],
    ['مهرداد قاسمی ایرانی تبار آمد.', 'مهرداد قاسمی'],
    ['جایزه به لئوناردو پیترسون رسید.', 'لئوناردو پیترسون'],
  ])('%s', (body, name) => expect(peopleOf(body).names).toEqual([name]));

  it('reads lists with roles in brackets', () => {
    expect(peopleOf('سارا کیانمهر (شاعر)، دلگشان (کارگردان)، نیما سروستانی‌پور (عکاس) آمدند.').names).toEqual([
      'سارا کیانمهر',
      'نیما سروستانی‌پور',
      'دلگشان',
    ]);
  });
});

describe('surnames alone', () => {
  it.each([
    ['احمدی نژاد به سفر رفت.', ['احمدی نژاد']],
    ['دکتر احمدی نژاد به سفر رفت.', ['احمدی نژاد']],
    ['قاسمی: باران می‌آید. دیروز نام قاسمی برده شد.', ['قاسمی', 'قاسمی']],
    ['وی افزود: قاسمی گفت که باران می‌آید.', ['قاسمی']],
  ])('%s', (body, surfaces) => expect(peopleOf(body).surfaces).toEqual(surfaces));
});

describe('must not match', () => {
  it.each([
    'بیمارستان امام خمینی پر شد.',
    'خیابان شهید بهشتی بسته است.',
    'بانک رفاه کارگران وام می‌دهد.',
    'دانشگاه شهید بهشتی و پل شهید حقانی',
    'بندر و گمرک شهید رجایی',
    'کمیته امداد امام خمینی(ره) اعلام کرد',
    'به نام خدا روز به روز بهتر شد.',
    'در ایران الهام گرفته‌اند',
    'جان غیرنظامیان در خطر است.',
    'ورزشگاه آزادی میزبان جشن پیروزی انقلاب بود.',
    'او بیان کرد: باران می‌آید.',
    'جهانی: باران می‌آید. بازار جهانی آرام است.',
    'وی افزود: جهانی شد.',
    'بیمارستان احمدی نژاد باز شد.',
    'شب یلدا نمی‌رسد.',
    'کتابی به قلم او و ترجمه فارسی آن منتشر شد.',
    'شهری به نام سپیدکوه است.',
    'به بندر دارالسلام رفت.',
    'دیدار، بازی پیترسون نبود.',
    'بهبود فرآیند و رضایت مندی مراجعان',
  ])('%s', (body) => expect(peopleOf(body).names).toEqual([]));
  it('takes a person whom a place is not named after', () => {
    expect(peopleOf('ولادت حضرت علی (ع) را تبریک گفت.').names).toEqual(['علی']);
  });
});

describe('memory', () => {
  it('recalls surnames, also before the full name and after honorifics', () => {
    const { names, surfaces } = peopleOf('پورنگ آمد. رامین پورنگ گفت: نه. سردار پورنگ رفت.');
    expect(names).toEqual(['رامین پورنگ']);
    expect(surfaces).toEqual(['پورنگ', 'رامین پورنگ', 'پورنگ']);
  });
  it('takes the given name before a recalled surname along', () => {
    expect(peopleOf('«مجید صدرنوازان»، نویسنده، آمد. از مجید صدرنوازان خواستند.').surfaces).toEqual([
      'مجید صدرنوازان',
      'مجید صدرنوازان',
    ]);
  });
  it('keeps two people of one surname apart', () => {
    expect(peopleOf('رامین پورنگ رفت. سارا پورنگ آمد.').names).toEqual(['رامین پورنگ', 'سارا پورنگ']);
  });
  it.each([
    ['one part of a double surname', 'احمد مطهری‌اصل آمد. آیت‌الله مطهری گفت: یک.'],
    ['a given name run into the surname', 'ناصر احمد یوسفی آمد. احمدیوسفی گفت: یک.'],
    ['a spelling one letter off', 'سحر تاجبخش‌نیا آمد. دکتر تاجبخش‌نا گفت: یک.'],
    ['a surname whose ending is split off', 'قادر رحیم زاده آمد. سرتیپ رحیم زاده گفت: یک.'],
    ['one of the revered without the epithet', 'میلاد حضرت زینب کبری (س) است. حضرت زینب (س) پرستار بود.'],
  ])('knows a person again by %s', (_, body) => {
    const { names, surfaces } = peopleOf(body);
    expect(names).toHaveLength(1);
    expect(surfaces).toHaveLength(2);
  });
  it.each([
    ['a part that two people share', 'احمد مطهری‌اصل و رضا مطهری‌فر آمدند. آقای مطهری گفت: یک.', 3],
    ['a listed surname one letter from another', 'سارا محمدی آمد. آقای محمودی گفت: یک.', 2],
  ])('takes nobody for somebody else by %s', (_, body, people) => {
    expect(peopleOf(body).names).toHaveLength(people);
  });
  it('keeps a compound surname together that a lost ZWNJ has split, beside a role', () => {
    expect(peopleOf('نیما خاموش گر، سخنگوی آتش نشانی، گفت: یک. خاموش گر افزود: دو.').names).toEqual(['نیما خاموش گر']);
    expect(peopleOf('نیما صبح زود، سخنگوی آتش نشانی را دید.').names).toEqual([]);
  });
  it('takes a patronymic for one name, and a star of a country for none', () => {
    expect(peopleOf('حدیث علی بن جعفر خوانده شد.').names).toEqual(['علی بن جعفر']);
    expect(peopleOf('ستاره مصری به تیم پیوست.').names).toEqual([]);
  });
  it('leaves the noun of a reporting verb out of a name', () => {
    expect(peopleOf('سرهنگ احسان بردیا بیان داشت: یک.').names).toEqual(['احسان بردیا']);
  });
  it('takes everyday words for a name where a role is set beside a surname at the head', () => {
    expect(peopleOf('عشرت صالحی، دبیر جشنواره، گفت: یک.').names).toEqual(['عشرت صالحی']);
    expect(peopleOf('حیدرخواه سرپرست دادسرا گفت: یک.').names).toEqual(['حیدرخواه']);
    expect(peopleOf('صبح امروز، دبیر جشنواره گفت: یک.').names).toEqual([]);
    expect(peopleOf('نشست علمی مدیر دانشگاه برگزار شد.').names).toEqual([]);
  });
  it('does not recall an everyday word as a surname', () => {
    expect(peopleOf('شهرزاد مظفر، سرمربی تیم، گفت: نه. پیمان مظفر است.').surfaces).not.toContain('پیمان');
  });
});

describe('roles beside names', () => {
  it.each([
    ['رامین پورنگ، وزیر آب و برق، در مجلس گفت: نه.', 'رامین پورنگ: وزیر آب و برق'],
    ['وزیر آب رامین پورنگ گفت: نه.', 'رامین پورنگ: وزیر آب'],
    ['رامین پورنگ وزیر علوم، تحقیقات و فناوری گفت: نه.', 'رامین پورنگ: وزیر علوم، تحقیقات و فناوری'],
    ['رامین پورنگ (شاعر) آمد.', 'رامین پورنگ: شاعر'],
    ['نماینده مردم شهربابک در مجلس، سارا کیانمهر، گفت: نه.', 'سارا کیانمهر: نماینده مردم شهربابک در مجلس'],
  ])('%s', (body, role) => expect(peopleOf(body).roles).toContain(role));
});
