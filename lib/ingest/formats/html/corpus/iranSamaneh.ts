import type { CorpusPage } from './corpusPage';

const LEAD =
  'رئیس شورای شهر سپیدکوه از آغاز ساخت سه بوستان محلی در جنوب شهر خبر داد و گفت که مردم نام آن‌ها را برمی‌گزینند.';

const usual: CorpusPage = {
  name: 'Iran Samaneh: news_nav, over-title, source line, tag list and mobile app inside the text column',
  url: 'https://www.avandnews.example/fa/news/65432/%D8%B3%D9%87',
  how: 'rule',
  story: {
    title: 'سه بوستان محلی در جنوب سپیدکوه ساخته می‌شود',
    overTitle: 'رئیس شورای شهر:',
    lead: LEAD,
    author: null,
    section: 'شهری',
    imageUrl: 'https://cdn.avandnews.example/files/1.jpg',
    url: 'https://www.avandnews.example/fa/news/65432/%D8%B3%D9%87',
    siteName: null,
  },
  published: 'تاریخ انتشار: ۱۲:۴۵ - ۱۵ دی ۱۴۰۴',
  body: [
    LEAD,
    'به گزارش آوندنیوز، مهرک سپاسدار در نشست امروز شورا گفت: زمین هر سه بوستان از پیش خریده شده است.',
    'او افزود: ساخت نخستین بوستان از اسفند آغاز می‌شود؛ کار دو بوستان دیگر در بهار.',
    'منبع: پگاه‌نو',
  ],
  html: `<!doctype html><html><head><meta property="og:title" content="سه بوستان محلی در جنوب سپیدکوه ساخته می‌شود">
<meta property="og:image" content="//cdn.avandnews.example/files/1.jpg"><meta name="author" content="آوندنیوز"><title>آوندنیوز</title></head>
<body><div class="header"><div class="title">آوندنیوز؛ پایگاه خبری</div><a href="javascript:void(0)">ورود</a></div><div class="news_content container">
<div class="news_path"><a href="/fa">صفحه نخست</a> » <a href="/fa/city">شهری</a></div>
<div class="news_nav news_id_c">کد خبر: ۶۵۴۳۲</div><div class="news_nav news_pdate_c"><span>تاریخ انتشار: </span>۱۲:۴۵ - ۱۵ دی ۱۴۰۴</div>
<div class="rutitr">رئیس شورای شهر:</div><div class="title"><h1><span>سه بوستان محلی در جنوب سپیدکوه ساخته می‌شود</span></h1></div>
<div class="subtitle">${LEAD}</div><div class="news_toolbar"><a>نسخه چاپی</a><a>ارسال به دوستان</a></div>
<div class="body" style="text-align:justify"><div><div><div style="text-align: justify;">به گزارش <span style="color:#000"><strong>آوندنیوز</strong></span>، مهرک سپاسدار در نشست امروز شورا گفت: زمین هر سه بوستان از پیش خریده شده است.</div>
<div>&nbsp;</div><div style="text-align: justify;">او افزود: ساخت نخستین بوستان از اسفند آغاز می‌شود؛ کار دو بوستان دیگر در بهار. انتهای پیام/م</div></div></div>
<div>منبع: پگاه‌نو</div><div class="wrapper"><div class="news_related">خبر دیگر</div></div>
<div>لینک کوتاه: https://avandnews.example/x1</div><div>لینک کپی شد</div><div>نرم افزار موبایل آوندنیوز</div></div>
<div class="tags_title"><span>برچسب ها:</span> <a>بوستان</a>، <a>شورا</a></div><div class="comments_item"><div class="comments">چه خبر خوبی، ممنون از شورا!</div></div></div></body></html>`,
};

const windows: CorpusPage = {
  name: 'Iran Samaneh: text pasted from a word processor',
  url: 'https://www.avandnews.example/fa/news/65433',
  how: 'rule',
  story: { title: 'آموزش رایگان قلم‌زنی در سپیدکوه', lead: null, overTitle: null, imageUrl: null },
  published: '۱۵ دی ۱۴۰۴ - ۱۲:۴۵',
  body: [
    'هنرستان سپیدکوه از هفتهٔ آینده کلاس رایگان قلم‌زنی برگزار می‌کند.',
    'نام‌نویسی تا پنج‌شنبه ادامه دارد و ظرفیت هر کلاس ۱۵ نفر است.',
    'روز ساعت',
    'شنبه ۱۶ تا ۱۸',
    'دوشنبه ۱۰ تا ۱۲',
  ],
  html: `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"></HEAD>\r\n<BODY><DIV class="news_nav news_pdate_c">۱۵ دی ۱۴۰۴ - ۱۲:۴۵</DIV><H1 class=title>آموزش رایگان قلم‌زنی\r\n در سپیدکوه</H1>\r\n<DIV class=body>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><?xml:namespace prefix = o ns = "urn:x" />\r\n<xml><w:Zoom>0</w:Zoom></xml>
<P class=MsoNormal dir=RTL style='text-align:justify;mso-bidi-language:FA'><SPAN lang=FA style='font-size:14.0pt'>هنرستان سپیدکوه از\r\n هفتهٔ آینده کلاس رایگان قلم‌زنی</SPAN><SPAN lang=FA> برگزار می‌کند.<o:p></o:p></SPAN></P>\r\n
<P class=MsoNormal><FONT face=Tahoma>نام‌نویسی تا پنج‌شنبه ادامه دارد و ظرفیت هر کلاس ۱۵&nbsp;نفر است.</FONT></P><P><o:p>&nbsp;</o:p></P>
<TABLE border=1><TBODY><TR><TH>روز</TH><TH>ساعت</TH></TR>\r\n<TR><TD>شنبه</TD><TD>۱۶ تا ۱۸</TD></TR><TR><TD>دوشنبه</TD><TD>۱۰ تا ۱۲</TD></TR></TBODY></TABLE>
</DIV></BODY></HTML>`,
};

export const IRAN_SAMANEH_PAGES: readonly CorpusPage[] = [usual, windows];
