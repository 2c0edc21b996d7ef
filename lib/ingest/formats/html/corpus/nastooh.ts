import type { CorpusPage } from './corpusPage';

const LEAD =
  'سپیدکوه - پگاه‌نو - مدیرکل راه‌داری استان آوند گفت: بازسازی ۱۲ پل روستایی که در سیل بهار آسیب دیده بودند، تا پایان مهر تمام می‌شود.';

const wide: CorpusPage = {
  name: 'Nastooh: menus, tags, share widgets, related box, comments, caption',
  url: 'https://www.pegahno.example/news/8801234/%D9%BE%D9%84',
  how: 'rule',
  story: {
    title: '۱۲ پل روستایی تا پایان مهر بازسازی می‌شود',
    overTitle: 'مدیرکل راه‌داری آوند:',
    lead: LEAD,
    author: 'کاوه نیک‌سرشت',
    section: 'استان‌ها',
    imageUrl: 'https://media.pegahno.example/d/2026/01/05/4/88.jpg',
    url: 'https://www.pegahno.example/news/8801234/%D9%BE%D9%84%E2%80%8C%D9%87%D8%A7',
    siteName: 'پگاه‌نو',
  },
  published: '2026-01-05T09:15:00Z',
  body: [
    LEAD,
    'برزو مهرگان روز دوشنبه در گفت‌وگو با خبرنگار پگاه‌نو افزود: از این پل‌ها ۹ دهنه در بخش کوهستانی است و بقیه در دشت.',
    'وی گفت: «اعتبار این کار ۴۰ میلیارد تومان است & نیمی از آن پرداخت شده است.»',
    'راه‌های جایگزین',
    'مدیرکل راه‌داری آوند ادامه داد: تا آن زمان از سه راه می‌توان گذشت:',
    'راه قدیم سپیدکوه به پیکان‌دشت',
    'جادهٔ کنار سد',
  ],
  html: `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8">
<title>۱۲ پل روستایی تا پایان مهر بازسازی می‌شود - پگاه‌نو</title>
<meta property="og:title" content="۱۲ پل روستایی تا پایان مهر بازسازی می‌شود"><meta property="og:site_name" content="پگاه‌نو">
<meta property="og:image" content="https://media.pegahno.example/d/2026/01/05/4/88.jpg">
<meta name="description" content="${LEAD}"><meta property="article:published_time" content="2026-01-05T09:15:00Z">
<link rel="canonical" href="/news/8801234/پل‌ها"></head><body class="news">
<header><nav><ul class="menu"><li><a href="/">صفحه نخست</a></li><li><a href="/p">سیاست</a></li></ul></nav><div class="date">سه‌شنبه ۲۰ بهمن ۱۴۰۴</div></header>
<main><article id="item"><div class="item-nav"><div class="item-service"><a href="/s/7">استان‌ها</a></div>
<div class="item-date"><span>۱۵ دی ۱۴۰۴ - ۱۲:۴۵</span></div><div class="item-code">کد خبر: 8801234</div></div>
<div class="item-title"><h4 class="kicker">مدیرکل راه‌داری آوند:</h4><h1 class="title"><a href="/news/8801234">۱۲ پل روستایی تا پایان مهر بازسازی می‌شود</a></h1></div>
<div class="item-summary"><figure><img src="/a.jpg" alt="عکس پل"><figcaption>عکس: آرشیو پگاه‌نو</figcaption></figure><p class="summary introtext">${LEAD}</p></div>
<div class="item-body"><div class="item-text" itemprop="articleBody">
<p>برزو مهرگان روز دوشنبه در <a href="/tag/x">گفت‌وگو</a> با خبرنگار پگاه‌نو افزود: از این پل‌ها ۹ دهنه در بخش کوهستانی است و بقیه در دشت.</p>
<p style="text-align:justify">وی گفت: &laquo;اعتبار این کار ۴۰ میلیارد تومان است &amp; نیمی از آن پرداخت شده است.&raquo;</p>
<p><strong>بیشتر بخوانید:</strong></p><ul><li><a href="/news/1">راه‌داری آوند ماشین تازه می‌خرد</a></li><li><a href="/news/2">برف راه روستاها را بست</a></li></ul>
<h2>راه‌های جایگزین</h2><p>مدیرکل راه‌داری آوند ادامه داد: تا آن زمان از سه راه می‌توان گذشت:</p>
<ul><li>راه قدیم سپیدکوه به پیکان‌دشت</li><li>جادهٔ کنار سد</li></ul><div class="gallery-desc">نمایی از پل</div><p>انتهای پیام/</p></div>
<div class="item-author">کاوه نیک‌سرشت</div></div>
<section class="box tags"><h2>برچسب‌ها</h2><ul><li><a href="/tag/1">پل</a></li><li><a href="/tag/2">راه‌داری</a></li></ul></section>
<div class="item-boxes"><div class="short-link"><label>لینک کوتاه</label><span>https://pegahno.example/xjk</span></div><ul class="social"><li>تلگرام</li></ul></div></article>
<section class="box related"><h3>اخبار مرتبط</h3><ul><li><a href="/3">بازدید فرماندار از پل‌ها</a></li></ul></section>
<section class="comments"><h3>نظر شما</h3><p>خدا قوت به همهٔ دست‌اندرکاران راه‌داری که در این سرما کار می‌کنند.</p></section></main>
<aside>پربازدیدترین‌ها<p>گران شدن نان در سپیدکوه شایعه است.</p></aside><footer>نرم افزار موبایل پگاه‌نو<p>همهٔ حقوق محفوظ است.</p></footer></body></html>`,
};

const broken: CorpusPage = {
  name: 'Nastooh: paragraphs parted by br, half spaces as entities, lead repeated in the text',
  url: 'https://www.isna.ir/news/1404101501234',
  how: 'rule',
  story: {
    title: 'کتابخانهٔ پیکان‌دشت باز شد',
    overTitle: null,
    lead: 'کتابخانهٔ عمومی پیکان‌دشت پس از دو سال تعمیر باز شد.',
    author: null,
    section: 'فرهنگی',
  },
  published: 'دوشنبه / ۱۵ دی ۱۴۰۴ / ۱۲:۴۵',
  body: [
    'کتابخانهٔ عمومی پیکان‌دشت پس از دو سال تعمیر باز شد.',
    'سرپرست کتابخانه، نیلا آذرپاد، می‌گوید: «هزار کتاب تازه خریده‌ایم و تالار کودکان را بزرگ‌تر کرده‌ایم.»',
    'عضویت برای دانش‌آموزان رایگان است و هر عضو می‌تواند هم‌زمان سه کتاب به امانت ببرد.',
  ],
  html: `<html><head><title>کتابخانهٔ پیکان‌دشت باز شد - آوندنیوز</title></head><body>
<article><ul class="meta-news"><li><i></i><span class="title-meta">تاریخ:</span><span class="text-meta">دوشنبه / ۱۵ دی ۱۴۰۴ / ۱۲:۴۵</span></li><li><span class="text-meta">فرهنگی</span></li></ul>
<h1 class="first-title">کتابخانهٔ پیکان&zwnj;دشت باز شد</h1><p class="summary">کتابخانهٔ عمومی پیکان&zwnj;دشت پس از دو سال تعمیر باز شد.</p>
<div class="item-body content-full-news"><div class="item-text">
کتابخانهٔ عمومی پیکان&zwnj;دشت پس از دو سال تعمیر باز شد.<br><br>
سرپرست کتابخانه، نیلا آذرپاد، می&zwnj;گوید: «هزار کتاب تازه خریده&zwnj;ایم و تالار کودکان را بزرگ&#8204;تر کرده&zwnj;ایم.»<br>&nbsp;<br/>
عضویت برای دانش&zwnj;آموزان   رایگان است و هر عضو می&zwnj;تواند هم&zwnj;زمان سه کتاب به امانت ببرد.<br>
انتهای پیام<br>
</div></div><footer><ul class="tags"><li><a>کتابخانه</a></li></ul><p>اشتراک گذاری در</p></footer></article></body></html>`,
};

export const NASTOOH_PAGES: readonly CorpusPage[] = [wide, broken];
