import type { StoryText } from '@/lib/domain/annotations';

/** Entries of the menus, the lists of other news and the comments around a story; a page has about 1,200 elements. */
const ENTRIES = 300;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const list = (name: string, entry: (index: number) => string, entries = ENTRIES): string =>
  `<div class="${name}"><ul>${Array.from({ length: entries }, (_, i) => `<li>${entry(i)}</li>`).join('')}</ul></div>`;

/** A page of an invented outlet with a story among what else such pages hold. */
export function storyPage({ title, body }: StoryText): string {
  const text = body
    .split('\n')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('\n');
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${escape(title)} | آوندنیوز</title>
<meta property="og:title" content="${escape(title)}"><meta property="article:published_time" content="2026-01-01T09:00:00+03:30">
<style>${'.box{margin:0;padding:0}'.repeat(200)}</style><script>${'var shown = 1;'.repeat(400)}</script></head><body>
<header><nav>${list('menu', (i) => `<a href="/service/${i}">بخش ${i}</a>`, 60)}</nav></header>
<main><article><h1>${escape(title)}</h1><div class="item-text">${text}</div></article>
${list('related', (i) => `<a href="/news/${i}"><img src="/${i}.jpg" alt=""><span>خبر دیگر شماره ${i} از شهر</span></a>`)}
${list('comments', (i) => `<p>خواننده ${i}: با سپاس از گزارش شما.</p>`, 40)}</main>
<footer>${list('links', (i) => `<a href="/about/${i}">پیوند ${i}</a>`, 60)}</footer></body></html>`;
}
