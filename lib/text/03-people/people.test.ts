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
  ])('%s', (body, name) => expect(peopleOf(body).names).toEqual([name]));

  it('reads lists with roles in brackets', () => {
    expect(peopleOf('سارا کیانمهر (شاعر)، دلگشان (کارگردان)، نیما سروستانی‌پور (عکاس) آمدند.').names).toEqual([
      'سارا کیانمهر',
      'نیما سروستانی‌پور',
      'دلگشان',
    ]);
  });
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
  it('keeps two people of one surname apart', () => {
    expect(peopleOf('رامین پورنگ رفت. سارا پورنگ آمد.').names).toEqual(['رامین پورنگ', 'سارا پورنگ']);
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
