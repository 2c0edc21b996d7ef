/**
 * Lines that pages leave at the beginning and the end of a story begin with these. All lists are compared by letters and
 * digits alone, and kept to what no story says of itself: what is dropped here is lost, while the text pipeline only
 * marks what it takes for furniture.
 */
export const LINE_STARTS: readonly string[] = [
  'لینک کوتاه',
  'لینک کپی شد',
  'لینک خبر',
  'آدرس کوتاه خبر',
  'نشانی کوتاه',
  'نشانی اینترنتی خبر',
  'نرم افزار موبایل',
  'اپلیکیشن موبایل',
  'دانلود اپلیکیشن',
  'ارسال به دوستان',
  'ارسال برای دوستان',
  'به اشتراک بگذارید',
  'این خبر را به اشتراک',
  'این مطلب را به اشتراک',
  'اشتراک‌گذاری در',
  'مرورگر شما از پخش',
  'عضویت در کانال',
  'عضویت در خبرنامه',
  'ما را در تلگرام',
  'ما را در اینستاگرام',
  'ما را در ایتا',
  'ما را در بله',
  'ما را در روبیکا',
  'ما را در سروش',
  'ما را در شبکه‌های اجتماعی',
  'ما را در گوگل نیوز',
];

/** Labels of what a page says about a story: the line is one of these, a colon and a value. */
export const LINE_LABELS: readonly string[] = [
  'کد خبر',
  'کد مطلب',
  'شناسه خبر',
  'شناسه مطلب',
  'شماره خبر',
  'تاریخ انتشار',
  'زمان انتشار',
  'زمان مطالعه',
  'تعداد بازدید',
];

/** Lines that are one of these and nothing else. */
export const WHOLE_LINES: readonly string[] = [
  'چاپ',
  'نسخه چاپی',
  'پرینت',
  'چاپ خبر',
  'ذخیره خبر',
  'کپی لینک',
  'کپی شد',
  'اشتراک‌گذاری',
  'به اشتراک‌گذاری',
  'گزارش خطا',
  'ارسال نظر',
  'ارسال دیدگاه',
  'بدون نظر',
  'تبلیغات',
  'آگهی',
  'کلیک کنید',
  'اینجا کلیک کنید',
  'صفحه نخست',
  'صفحه اصلی',
  'بازگشت به صفحه اصلی',
];

/** Headings of what follows a story; with it goes everything below it, as long as that is no sentence. */
export const TAIL_HEADINGS: readonly string[] = [
  'برچسب',
  'برچسب‌ها',
  'برچسب خبر',
  'کلیدواژه',
  'کلیدواژه‌ها',
  'کلمات کلیدی',
  'هشتگ‌ها',
  'نظرات',
  'نظرات کاربران',
  'نظر شما',
  'دیدگاه‌ها',
  'دیدگاه شما',
  'پربازدیدترین',
  'پربازدیدترین‌ها',
  'پربازدیدها',
  'آخرین اخبار',
  'پیشنهاد سردبیر',
];

/** Labels of links to other stories, at the end of a story and within it. */
export const RELATED_LABELS: readonly string[] = [
  'بیشتر بخوانید',
  'بیشتر ببینید',
  'بیشتر بدانید',
  'همچنین بخوانید',
  'حتما بخوانید',
  'این خبر را هم بخوانید',
  'این مطلب را هم بخوانید',
  'این گزارش را هم بخوانید',
  'مطالب مرتبط',
  'مطلب مرتبط',
  'مطالب پیشنهادی',
  'اخبار مرتبط',
  'اخبار پیشنهادی',
  'خبر مرتبط',
  'خبرهای مرتبط',
  'در همین زمینه',
  'در همین رابطه بخوانید',
  'در این زمینه بخوانید',
];
