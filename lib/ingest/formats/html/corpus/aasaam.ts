import type { CorpusPage } from './corpusPage';

const LEAD = 'دبیر انجمن نانوایان آوند می‌گوید سهمیهٔ آرد نانوایی‌ها از ماه آینده یک‌سان می‌شود.';

const usual: CorpusPage = {
  name: 'aasaam: text in #echo_detail, JSON-LD, tiny url form, video',
  url: 'https://www.rooznameh.example/fa/tiny/news-99887',
  how: 'rule',
  story: {
    title: 'سهمیهٔ آرد نانوایی‌ها یک‌سان می‌شود',
    overTitle: 'دبیر انجمن نانوایان خبر داد؛',
    lead: LEAD,
    author: 'شیده باران‌دوست',
    section: 'اقتصاد',
    imageUrl: 'https://static.rooznameh.example/1.webp',
    siteName: 'روزنامهٔ آوند',
  },
  published: '2026-01-05T12:45:00+03:30',
  body: [
    LEAD,
    'بهرنگ کشتکار به «روزنامهٔ آوند» گفت: اکنون سهمیهٔ نانوایی‌ها بر پایهٔ سال ساخت آن‌هاست و این عادلانه نیست.',
    'او وعده داد که قیمت نان تا پایان سال تغییر نمی‌کند.',
  ],
  html: `<html><head><title>سهمیهٔ آرد نانوایی‌ها یک‌سان می‌شود</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"سهمیهٔ آرد نانوایی‌ها یک‌سان می‌شود","datePublished":"2026-01-05T12:45:00+03:30","author":[{"@type":"Organization","name":"روزنامهٔ آوند"},{"@type":"Person","name":"شیده باران‌دوست"}],"image":{"@type":"ImageObject","url":"https://static.rooznameh.example/1.webp"},"articleSection":["اقتصاد","نان"],"publisher":{"name":"روزنامهٔ آوند"}}</script></head>
<body><main><ul class="breadcrumb_list"><li><a>خانه</a></li><li><a>اقتصاد</a></li></ul><article>
<h2 class="uptitle">دبیر انجمن نانوایان خبر داد؛</h2><h1 class="title">سهمیهٔ آرد نانوایی‌ها یک‌سان می‌شود</h1><p class="lead">${LEAD}</p>
<div class="article_body"><div id="echo_detail"><div class="video-js-container"><p>مرورگر شما از پخش ویدئو پشتیبانی نمی‌کند.</p></div>
<p>بهرنگ کشتکار به «روزنامهٔ آوند» گفت: اکنون سهمیهٔ نانوایی‌ها بر پایهٔ سال ساخت آن‌هاست و این عادلانه نیست.</p>
<p><a href="/fa/tiny/news-1"><strong>بیشتر بخوانید:</strong> گران شدن نان در سپیدکوه</a></p>
<p><a href="/fa/tiny/news-2">صف نانوایی‌ها کوتاه شد</a></p>
<p>او وعده داد که قیمت نان تا پایان سال تغییر نمی‌کند.</p></div>
<div class="article_tags"><a>آرد</a><a>نان</a></div><form class="tinyurl_form"><span>لینک کوتاه خبر</span><b>rooznameh.example/x</b></form></div></article></main></body></html>`,
};

export const AASAAM_PAGES: readonly CorpusPage[] = [usual];
