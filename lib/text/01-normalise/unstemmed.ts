const list = (words: string): readonly string[] => words.split(' ');

/** Words in «ها» that are no plural; with an ezafe «ی» (انتهای) they lose that alone. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  list(
    'تنها منتها انتها بیانتها اشتها بیاشتها کماشتها بها گرانبها خونبها پربها کمبها بیبها اجارهبها شیربها رها الها طاها مها سها ' +
      'علیها الیها فیها عنها منها لها ابها نبها وتنها محمدطاها امیرطاها عبدالبها میربها',
  ),
);

/** Adjectives and names in «‑ه‌ای», whose end looks like a plural with ezafe once the ZWNJ is gone; whole in any spelling. */
const WITH_AI = list(
  'هستهای منطقهای رسانهای حرفهای بیمهای توسعهای سرمایهای بودجهای یارانهای رایانهای جادهای رودخانهای قبیلهای پایهای ریشهای ' +
    'گلخانهای کتابخانهای زنجیرهای تغذیهای مدرسهای دورهای لحظهای خوشهای تعرفهای عشیرهای محلهای پروژهای کارخانهای ' +
    'مجموعهای برنامهای نشانهای اندیشهای زمینهای چهرهای وظیفهای سلیقهای فاجعهای افسانهای اسطورهای بیسابقهای سازهای',
);

/** Words whose end is no ezafe and no plural, and whose beginning is another word. */
const OTHERS = list('دارای پهلوی خسروی مولوی سرای هندوی برای نهایت درنهایت بینهایت شانگهای جولای');

/** Names that look inflected, of the lists of names; a test holds the lists against it. */
const NAMES = list(
  'خامنهای اژهای خویینیها خراطها حمزهای خمسهای زوارهای سرخهای قمشهای کاشیها کمرهای گنجهای مراغهای هزاوهای اختای اوکتای پیچای ' +
    'وانگیی نیکولای الکسای اونای ایشای ایلای ایلکای برکای سانجای کلای ویجای ویژای یورای تسای سینها کارزای کاینمان نوورای ' +
    'والدهایم دزهیی',
);

/** Words that look inflected and are not; {@link NO_PLURALS} apart. */
export const UNSTEMMED: ReadonlySet<string> = new Set([...WITH_AI, ...OTHERS, ...NAMES]);
