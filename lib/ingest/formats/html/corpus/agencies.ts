import type { CorpusPage } from './corpusPage';

const TASNIM_LEAD = 'نماینده پیکان‌دشت گفت: بودجه راه‌های روستایی در کمیسیون دو برابر شد.';

const tasnim: CorpusPage = {
  name: 'Tasnim: story, tags and a player among the paragraphs',
  url: 'https://www.tasnimnews.com/fa/news/1404/10/15/3333333/x',
  how: 'rule',
  story: { title: 'بودجه راه‌های روستایی دو برابر شد', lead: TASNIM_LEAD, section: 'اخبار استانها', author: null },
  published: '۱۵ دی ۱۴۰۴ - ۱۲:۴۵',
  body: [
    TASNIM_LEAD,
    'به گزارش خبرگزاری آوند از پیکان‌دشت، کیارش دامغه‌چی امروز در جمع خبرنگاران از افزایش بودجه راه‌های روستایی خبر داد.',
    'وی تصریح کرد: این رقم باید در صحن نیز به تصویب برسد.',
  ],
  html: `<html><head><meta property="og:title" content="بودجه راه‌های روستایی دو برابر شد"></head><body><div class="menu"><ul><li>سیاسی</li></ul></div>
<article class="single-news"><ul class="details"><li class="service"><a>اخبار استانها</a></li><li class="time">۱۵ دی ۱۴۰۴ - ۱۲:۴۵</li></ul><h1 class="title">بودجه راه‌های روستایی دو برابر شد</h1>
<h3 class="lead">${TASNIM_LEAD}</h3><div class="story"><p>به گزارش خبرگزاری آوند از پیکان‌دشت، کیارش دامغه‌چی امروز در جمع خبرنگاران از افزایش بودجه راه‌های روستایی خبر داد.</p>
<div class="jwplayer"><p>دانلود</p></div><blockquote><p>وی تصریح کرد: این رقم باید در صحن نیز به تصویب برسد.</p></blockquote><p>انتهای پیام/۲۱۰۱</p><p>پیکان‌دشت</p></div>
<ul class="tags"><li>بودجه</li></ul></article></body></html>`,
};

const fars: CorpusPage = {
  name: 'Fars: nt-body with a link list and hashtags',
  url: 'https://www.farsnews.ir/news/14041015000001/x',
  how: 'rule',
  story: { title: 'آب شرب ۱۸ روستا وصل شد', lead: null, section: 'استان‌ها' },
  published: '۱۴۰۴-۱۰-۱۵ ۱۲:۴۵',
  body: [
    'به گزارش خبرگزاری پگاه‌نو، آب شرب ۱۸ روستای سپیدکوه که از هفته گذشته قطع بود، ظهر امروز وصل شد.',
    'سرپرست آبفای روستایی گفت: لوله اصلی در سرمای شب‌های گذشته ترکیده بود.',
  ],
  html: `<body><div class="news-box"><div class="category-name"><a>استان‌ها</a></div><div class="publish-time">۱۴۰۴-۱۰-۱۵ ۱۲:۴۵</div><h1 class="title mb-2">آب شرب ۱۸ روستا وصل شد</h1>
<div class="nt-body text-right"><p>به گزارش خبرگزاری پگاه‌نو، آب شرب ۱۸ روستای سپیدکوه که از هفته گذشته قطع بود، ظهر امروز وصل شد.</p><p>سرپرست آبفای روستایی گفت: لوله اصلی در سرمای شب‌های گذشته ترکیده بود.</p><p>#آب #سپیدکوه</p><p>پایان پیام/ت</p></div>
<div class="tags"><a class="radius">آب</a></div></div></body>`,
};

const varzesh3: CorpusPage = {
  name: 'Varzesh3: sub-head, table of results',
  url: 'https://www.varzesh3.com/news/2000000/x',
  how: 'rule',
  story: {
    title: 'ستارهٔ سپیدکوه صدرنشین ماند',
    overTitle: 'هفتهٔ شانزدهم لیگ؛',
    lead: 'ستارهٔ سپیدکوه با پیروزی برابر پیکان دشت در صدر جدول ماند.',
  },
  published: '15 دی 1404 ساعت 12:45',
  body: [
    'ستارهٔ سپیدکوه با پیروزی برابر پیکان دشت در صدر جدول ماند.',
    'به گزارش ورزش آوند، تنها گل این دیدار را رادین سهندی در دقیقهٔ ۷۳ زد و ستارهٔ سپیدکوه ۳۴ امتیازی شد.',
    'تیم امتیاز',
    'ستارهٔ سپیدکوه ۳۴',
    'پیکان دشت ۲۹',
  ],
  html: `<body><div class="news-content-holder"><article><div class="news-info"><span>کد خبر: ۲۰۰۰</span><span>15 دی 1404 ساعت 12:45</span></div><h2 class="subhead">هفتهٔ شانزدهم لیگ؛</h2><h1 class="headline">ستارهٔ سپیدکوه صدرنشین ماند</h1>
<div class="lead">ستارهٔ سپیدکوه با پیروزی برابر پیکان دشت در صدر جدول ماند.</div><div class="news-text"><p>به گزارش ورزش آوند، تنها گل این دیدار را رادین سهندی در دقیقهٔ ۷۳ زد و ستارهٔ سپیدکوه ۳۴ امتیازی شد.</p>
<div class="news-inline-biz">خرید بلیت با تخفیف</div><table><tr><th>تیم</th><th>امتیاز</th></tr><tr><td>ستارهٔ سپیدکوه</td><td>۳۴</td></tr><tr><td>پیکان دشت</td><td>۲۹</td></tr></table></div>
<div class="tagbox"><a class="tag">لیگ</a></div></article><div class="vrz-user-comment"><p class="cm-message">آفرین به تیم ما که همیشه اول است</p></div></div></body>`,
};

export const AGENCY_PAGES: readonly CorpusPage[] = [tasnim, fars, varzesh3];
