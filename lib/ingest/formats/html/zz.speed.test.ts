import { it } from 'vitest';
import { extractStory } from './extractStory';
import { NASTOOH_PAGES } from './corpus/nastooh';
it('speed', () => {
  const base = NASTOOH_PAGES[0]!.html;
  const item = (i: number) =>
    `<li class="item"><figure class="img"><a href="/news/${i}"><img src="/${i}.jpg" alt="x"></a></figure><div class="desc"><h3 class="title"><a href="/news/${i}" title="خبر">خبر شماره ${i} از سپیدکوه و پیکان‌دشت</a></h3><time>۱۵ دی ۱۴۰۴</time><p>خلاصه کوتاه خبر ${i} که در این‌جا آمده است.</p></div></li>`;
  const wide = (n: number) =>
    base.replace(
      '<aside>',
      `<div class="row"><div class="col"><ul class="list">${Array.from({ length: n }, (_, i) => item(i)).join('')}</ul></div></div><script>${'var a = 1; '.repeat(8000)}</script><aside>`,
    );
  const unknown = (n: number) => wide(n).replaceAll('item-', 'xx-').replaceAll('item', 'yy');
  const deep = `<body><h1>آب</h1>${'<div>'.repeat(120)}${Array.from({ length: 4000 }, (_, i) => `<p>بند ${i} آب ${'و برق '.repeat(8)}.</p>`).join('')}`;
  const related = `<body><h1>آب</h1>${'<div>بیشتر بخوانید <a>x</a>'.repeat(120)}${'<span>بیشتر بخوانید <a>x</a></span>'.repeat(4000)}`;
  const attr = `<body class="${'a '.repeat(500000)}"><h1>x</h1><div class="${'b '.repeat(400000)}" style="${'c:d;'.repeat(300000)}">آب هست. ${'آب '.repeat(500)}</div>`;
  const spaces = `<body><p>آب.${' '.repeat(1000000)}انتهای ${'پیام'.repeat(10000)}</p><p>${'&nbsp;'.repeat(60000)}</p>`;
  const fullwidth = `<body><div id="echo_detail">${Array.from({ length: 3000 }, (_, i) => `<p>بیشتر بخوانید: آب ${i}</p>`).join('')}`;
  for (const [name, html] of Object.entries({
    w250: wide(420),
    u250: unknown(420),
    w900: wide(900),
    u900: unknown(900),
    deep,
    related,
    attr,
    spaces,
    fullwidth,
  })) {
    for (let k = 0; k < 2; k++) {
      const t = process.cpuUsage();
      const r = extractStory(html, { url: 'https://a.example/news/1' });
      console.log(
        name,
        Math.round(Buffer.byteLength(html) / 1024),
        'kB',
        Math.round(process.cpuUsage(t).user / 1000),
        'ms',
        r.ok ? r.how + ' ' + r.story.body.split('\n').length : r.reason,
      );
    }
  }
});
