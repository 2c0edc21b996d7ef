import type { CorpusPage } from './corpusPage';

const wordpress: CorpusPage = {
  name: 'WordPress: entry content, sharing, related posts',
  url: 'https://sepidnews.example/1404/10/15/bazar',
  how: 'rule',
  story: {
    title: 'بازار هفتگی سپیدکوه جابه‌جا شد',
    author: 'تینا رودباری',
    section: 'شهر',
    lead: null,
    siteName: 'سپیدنیوز',
    imageUrl: 'https://sepidnews.example/wp-content/uploads/1.jpg',
  },
  published: '2026-01-05T12:45:00+03:30',
  body: [
    'بازار هفتگی سپیدکوه از این هفته در میدان تره‌بار برپا می‌شود.',
    'شهرداری می‌گوید جای پارک در میدان تازه دو برابر است و غرفه‌ها سقف دارند.',
    'بازاریان گرانی اجارهٔ غرفه‌ها را نمی‌پسندند.',
  ],
  html: `<html><head><meta property="og:title" content="بازار هفتگی سپیدکوه جابه‌جا شد - سپیدنیوز"><meta property="og:site_name" content="سپیدنیوز"><meta property="og:image" content="/wp-content/uploads/1.jpg"><meta property="article:published_time" content="2026-01-05T12:45:00+03:30"></head>
<body class="single-post"><div id="sidebar"><ul class="widget"><li>آخرین نوشته‌ها</li></ul></div><article class="post type-post"><header class="entry-header"><h1 class="entry-title">بازار هفتگی سپیدکوه جابه‌جا شد</h1><div class="entry-meta"><span class="author vcard"><a class="fn">تینا رودباری</a></span><span class="cat-links"><a>شهر</a></span></div></header>
<div class="entry-content"><p>بازار هفتگی سپیدکوه از این هفته در میدان تره‌بار برپا می‌شود.</p><figure class="wp-block-image"><img src="x.jpg"><figcaption class="wp-element-caption">بازار قدیم</figcaption></figure>
<p>شهرداری می‌گوید جای پارک در میدان تازه دو برابر است و غرفه‌ها سقف دارند.</p><div class="wp-caption"><img><p class="wp-caption-text">میدان تره‌بار</p></div><p>بازاریان گرانی اجارهٔ غرفه‌ها را نمی‌پسندند.</p>
<div class="sharedaddy"><h3>این را به اشتراک بگذارید</h3></div><div id="jp" class="jp-relatedposts"><h3>مرتبط</h3></div></div><footer class="entry-footer">دسته‌ها: شهر</footer></article><div id="respond"><h3>دیدگاهتان را بنویسید</h3></div></body></html>`,
};

const AMP_TEXT = [
  'مدیر آتش‌نشانی پیکان‌دشت گفت: آتش‌سوزی انبار پنبه پس از شش ساعت مهار شد و کسی آسیب ندید.',
  'رامتین شعله‌پاد علت را فرسودگی سیم‌کشی دانست و از دیگر انبارداران خواست سیم‌های خود را بازبینی کنند.',
  'انبار بیمه بوده است و کارشناسان بیمه از فردا خسارت را برآورد می‌کنند، به گفتهٔ او کم‌وبیش دو میلیارد تومان.',
];

const amp: CorpusPage = {
  name: 'AMP page of an outlet without a rule: sidebar, ads, consent',
  url: 'https://amp.pegahno.example/news/12/amp',
  how: 'readability',
  story: {
    title: 'آتش انبار پنبه مهار شد',
    url: 'https://www.pegahno.example/news/12',
    imageUrl: 'https://pegahno.example/a.jpg',
    author: 'مهسان پرتوی',
    lead: null,
  },
  published: '2026-01-05T09:15:00Z',
  body: AMP_TEXT,
  html: `<!doctype html><html ⚡ lang="fa"><head><link rel="canonical" href="https://www.pegahno.example/news/12"><style amp-boilerplate>body{x:y}</style><script async src="https://cdn.ampproject.org/v0.js"></script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"آتش انبار پنبه مهار شد","datePublished":"2026-01-05T09:15:00Z","author":{"name":"مهسان پرتوی"},"image":["https://pegahno.example/a.jpg"]}</script></head>
<body><amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">خانه</a></li><li>ورزش</li></ul></amp-sidebar><amp-consent><p>این سایت از کوکی بهره می‌گیرد، آیا می‌پذیرید؟</p></amp-consent>
<article><h1>آتش انبار پنبه مهار شد</h1><amp-img src="/a.jpg"><noscript><img src="/a.jpg"></noscript></amp-img>${AMP_TEXT.map((text) => `<p>${text}</p><amp-ad type="x"><div fallback>آگهی</div></amp-ad>`).join('')}</article>
<amp-list src="/x"><p>خبرهای دیگر امروز را در این‌جا بخوانید.</p></amp-list></body></html>`,
};

const FORM_TEXT = [
  'سرپرست اداره میراث آوند از کشف گوری ۳۰۰۰ ساله در تپه‌های پیکان‌دشت خبر داد که هنگام کندن پی یک خانه پیدا شده است.',
  'آرشام دیرین‌پور گفت: در این گور سه کوزه و یک خنجر مفرغی بود که برای مرمت به سپیدکوه برده شد و سال آینده به نمایش درمی‌آید.',
  'به گفته او کاوش از بهار از سر گرفته می‌شود، و مالک زمین زمینی دیگر می‌گیرد؛ این را شورای شهر هفته پیش پذیرفته است.',
];

const form: CorpusPage = {
  name: 'An own CMS: the page in one form, nested divs, br, a hidden text, related links at the end',
  url: 'https://avand-local.example/ShowNews.aspx?id=77',
  how: 'readability',
  story: { title: 'گوری ۳۰۰۰ ساله در پیکان‌دشت پیدا شد', lead: FORM_TEXT[0], overTitle: null },
  published: 'تاریخ انتشار: ۱۵ دی ۱۴۰۴ ساعت ۱۲:۴۵',
  body: FORM_TEXT,
  html: `<html><head><title>گوری ۳۰۰۰ ساله در پیکان‌دشت پیدا شد</title><meta name="description" content="سرپرست اداره میراث آوند از کشف گوری ۳۰۰۰ ساله در تپه‌های پیکان‌دشت خبر داد..."></head>
<body><form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="${'A1'.repeat(400)}"><table width="100%"><tr><td class="menu"><a href="/">صفحه اصلی</a> | <a href="/x">ورزش</a></td></tr></table>
<div class="wrap"><div class="col"><div class="col2"><h1>گوری ۳۰۰۰ ساله در پیکان‌دشت پیدا شد</h1><div class="pubdate">تاریخ انتشار: ۱۵ دی ۱۴۰۴ ساعت ۱۲:۴۵</div><div class="txt"><div><div>${FORM_TEXT.join('<br /><br />\n')}</div></div>
<div style="display:none">متن پنهان برای موتورهای جست‌وجو که خوانندگان آن را نمی‌بینند.</div><div class="more"><b>مطالب مرتبط:</b> <a href="/1">موزه سپیدکوه</a> <a href="/2">گنج پنهان</a></div></div></div></div></div></form></body></html>`,
};

const MOVED_TEXT = [
  'معاون حمل‌ونقل آوند گفت: قطار تازهٔ سپیدکوه به پیکان‌دشت از بهمن روزی دو بار می‌رود و بلیت آن نیمی از بهای اتوبوس است.',
  'هیرمند ریل‌گذار افزود: ایستگاه میانی هنوز ساخته نشده است و مسافران آن‌جا تا تابستان باید چشم به راه بمانند.',
  'به گفتهٔ او خرید بلیت تنها از راه سامانهٔ راه‌آهن است، و کودکان زیر پنج سال رایگان سوار می‌شوند.',
];

const moved: CorpusPage = {
  name: 'An outlet with a rule whose page looks different by now',
  url: 'https://www.mehrnews.com/news/6000000/x',
  how: 'readability',
  story: { title: 'قطار سپیدکوه به پیکان‌دشت راه افتاد', lead: null },
  published: '2026-01-05T09:15:00Z',
  body: MOVED_TEXT,
  html: `<html><head><meta property="og:title" content="قطار سپیدکوه به پیکان‌دشت راه افتاد"><meta property="article:published_time" content="2026-01-05T09:15:00Z"></head><body><div class="item-text">ویدئو</div>
<h1>قطار سپیدکوه به پیکان‌دشت راه افتاد</h1><div class="css-1x2y">${MOVED_TEXT.map((text) => `<p class="css-9">${text}</p>`).join('')}</div></body></html>`,
};

export const OTHER_PAGES: readonly CorpusPage[] = [wordpress, amp, form, moved];
