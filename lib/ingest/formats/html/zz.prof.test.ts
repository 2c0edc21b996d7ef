import { it } from 'vitest';
import { extractStory } from './extractStory';
import { NASTOOH_PAGES } from './corpus/nastooh';
it('prof', () => {
  const base = NASTOOH_PAGES[0]!.html;
  const item = (i: number) =>
    `<li class="q"><figure class="img"><a href="/news/${i}"><img src="/${i}.jpg" alt="x"></a></figure><div class="desc"><h3 class="title"><a href="/news/${i}" title="خبر">خبر شماره ${i} از سپیدکوه و پیکان‌دشت</a></h3><time>۱۵ دی ۱۴۰۴</time><p>خلاصه کوتاه خبر ${i} که در این‌جا آمده است.</p></div></li>`;
  const wide = (n: number) =>
    base
      .replace(
        '<aside>',
        `<div class="row"><div class="col"><ul class="list">${Array.from({ length: n }, (_, i) => item(i)).join('')}</ul></div></div><aside>`,
      )
      .replaceAll('item', 'yy');
  for (const n of [0, 5, 10, 20, 40, 80, 160]) {
    const r = extractStory(wide(n), { url: 'https://a.example/news/1' });
    console.log('T', n, r.ok && r.how, r.ok && r.story.body.split('\n').length, r.ok && r.story.body.slice(0, 150));
  }
});
