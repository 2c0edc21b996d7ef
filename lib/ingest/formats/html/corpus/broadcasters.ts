import type { CorpusPage } from './corpusPage';

const bbc: CorpusPage = {
  name: 'BBC: paragraphs scattered over main, skip links, byline, recommendations',
  url: 'https://www.bbc.com/persian/articles/c0000000000o',
  how: 'rule',
  story: {
    title: 'کارگران کارخانهٔ نساجی آوند به کار بازگشتند',
    lead: 'کارگران کارخانهٔ نساجی آوند پس از نه روز اعتصاب به کار بازگشتند.',
    author: 'پریا سیمین‌دشت',
    imageUrl: 'https://ichef.example/1.jpg',
  },
  published: '2026-01-05T09:15:00.000Z',
  body: [
    'کارگران کارخانهٔ نساجی آوند پس از نه روز اعتصاب به کار بازگشتند.',
    'نمایندهٔ کارگران به ما گفت که مزد معوق سه ماه پرداخت شده است.',
    'خواست‌های تازه',
    'یکی از کارگران، که نخواست نامش فاش شود، می‌گوید: «بیمهٔ تکمیلی هنوز نداریم.»',
  ],
  html: `<html lang="fa"><head><meta property="og:title" content="کارگران کارخانهٔ نساجی آوند به کار بازگشتند"><meta property="og:image" content="https://ichef.example/1.jpg">
<meta name="description" content="کارگران کارخانهٔ نساجی آوند پس از نه روز اعتصاب به کار بازگشتند."><meta name="article:published_time" content="2026-01-05T09:15:00.000Z"></head>
<body><header role="banner"><nav><a href="#content">رفتن به محتوا</a></nav></header><main role="main"><div><h1 id="content">کارگران کارخانهٔ نساجی آوند به کار بازگشتند</h1></div>
<section role="region" data-testid="byline" aria-labelledby="by"><ul role="list"><li><span data-testid="byline-contributors">نویسنده: پریا سیمین‌دشت</span></li></ul></section>
<div><time datetime="2026-01-05">۵ ژانویه ۲۰۲۶</time></div><figure><img src="1.jpg" alt="x"><figcaption><p>کارخانهٔ نساجی آوند</p></figcaption></figure>
<div dir="rtl"><p><b>کارگران کارخانهٔ نساجی آوند پس از نه روز اعتصاب به کار بازگشتند.</b></p></div>
<div dir="rtl"><p>نمایندهٔ کارگران به ما گفت که مزد معوق سه ماه پرداخت شده است.</p></div>
<section role="region" aria-labelledby="podcast"><a href="#end-of-podcasts">از پادکست رد شوید</a><p>پادکست هفتگی را بشنوید.</p><p class="visually-hidden" id="end-of-podcasts">پایان پادکست</p></section>
<div><h2>خواست‌های تازه</h2></div><div dir="rtl"><p>یکی از کارگران، که نخواست نامش فاش شود، می‌گوید: «بیمهٔ تکمیلی هنوز نداریم.»</p></div>
<section role="region" aria-labelledby="tags"><h2>مطالب مرتبط</h2><ul role="list"><li>اقتصاد</li></ul></section></main>
<footer><p>بی‌بی‌سی مسئول محتوای سایت‌های دیگر نیست.</p></footer></body></html>`,
};

const rferl: CorpusPage = {
  name: 'Radio Farda: wsw with an embedded related story and a photo',
  url: 'https://www.radiofarda.com/a/33333333.html',
  how: 'rule',
  story: { title: 'آلودگی هوا مدرسه‌های آوند را بست', author: null, section: 'محیط زیست', lead: null },
  published: '2026-01-05T09:15:00Z',
  body: [
    'استانداری آوند اعلام کرد که مدرسه‌های سه شهر بزرگ استان به دلیل آلودگی هوا روز سه‌شنبه تعطیل است.',
    'شاخص کیفیت هوا در سپیدکوه ظهر دوشنبه به ۱۷۴ رسید.',
  ],
  html: `<html><head><title>آلودگی هوا مدرسه‌های آوند را بست</title><meta name="author" content="رادیو فردا"></head><body><div class="hdr-container"><div class="category"><a>محیط زیست</a></div><h1 class="title pg-title">آلودگی هوا مدرسه‌های آوند را بست</h1>
<div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="2026-01-05T09:15:00Z">۱۵ دی ۱۴۰۴</time></span></div></div></div>
<div class="body-container"><div id="article-content"><div class="wsw"><div class="wsw__embed"><figure class="media-image"><span class="caption">دود بر فراز شهر</span></figure></div>
<p>استانداری آوند اعلام کرد که مدرسه‌های سه شهر بزرگ استان به دلیل آلودگی هوا روز سه‌شنبه تعطیل است.</p><p>شاخص کیفیت هوا در سپیدکوه ظهر دوشنبه به ۱۷۴ رسید.</p>
<div class="wsw__embed"><div class="media-block also-read"><a href="/a/1.html"><span class="label">در همین زمینه</span><h4>هوای شهر باز هم ناسالم شد</h4></a></div></div></div></div></div></body></html>`,
};

const dw: CorpusPage = {
  name: 'DW: teaser and rich text',
  url: 'https://www.dw.com/fa-ir/x/a-70000000',
  how: 'rule',
  story: {
    title: 'نمایشگاه نقاشی کودکان مهاجر در شهر کوچک',
    lead: 'سی کودک مهاجر نقاشی‌های خود را در موزهٔ شهر به نمایش گذاشته‌اند.',
    imageUrl: null,
  },
  published: '2026-01-05T09:15:00Z',
  body: [
    'سی کودک مهاجر نقاشی‌های خود را در موزهٔ شهر به نمایش گذاشته‌اند.',
    'آرتین خوشه‌چین، آموزگار این کودکان، می‌گوید: «آن‌ها خانه‌ای را می‌کشند که از آن آمده‌اند.»',
    'نمایشگاه تا پایان ماه باز است و ورود به آن رایگان.',
  ],
  html: `<html><head><meta property="og:image" content="javascript:alert(1)"></head><body><article><h1>نمایشگاه نقاشی کودکان مهاجر در شهر کوچک</h1><div class="publication-info"><time datetime="2026-01-05T09:15:00Z">۵ ژانویه</time></div>
<p class="teaser-text">سی کودک مهاجر نقاشی‌های خود را در موزهٔ شهر به نمایش گذاشته‌اند.</p><div class="rich-text"><p>آرتین خوشه‌چین، آموزگار این کودکان، می‌گوید: «آن‌ها خانه‌ای را می‌کشند که از آن آمده‌اند.»</p>
<div class="vjs-wrapper"><p>برای مشاهده این ویدئو جاوا اسکریپت را فعال کنید</p></div><p>نمایشگاه تا پایان ماه باز است و ورود به آن رایگان.</p></div><div class="advertisement">آگهی</div></article></body></html>`,
};

export const BROADCASTER_PAGES: readonly CorpusPage[] = [bbc, rferl, dw];
