import { windows1256 } from '../charset/testing';
import { PARAGRAPHS, STORY_HTML, utf16 } from './build';

export interface PageCase {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
  /** How many of the paragraphs, from the first on, the story has to hold; or words of the reason. */
  readonly gives: number | { readonly refused: string };
}

const ALL = PARAGRAPHS.length;
const NO_STORY = { refused: 'no story was found' };

/** A page around markup. */
function page(body: string, head = ''): string {
  const title = `<title>سد سپیدرود پر شد</title>${head}`;
  return `<!DOCTYPE html><html lang="fa"><head>${title}</head><body><article><h1>سد سپیدرود پر شد</h1><div>${body}</div></article></body></html>`;
}

const PAGE = page(STORY_HTML);
const LINKED = (json: string) => page(STORY_HTML, `<script type="application/ld+json">${json}</script>`);
const within = (text: string) => PAGE.indexOf(text) + text.length - 3;

/** Pages that are broken, in a charset or hostile, and what feeds link to instead of pages. */
export const PAGE_CASES: readonly PageCase[] = [
  { name: 'as it should be', content: PAGE, gives: ALL },
  { name: 'cut off after a paragraph', content: PAGE.slice(0, within(PARAGRAPHS[3] ?? '') + 7), gives: 4 },
  { name: 'cut off in a tag', content: `${PAGE.slice(0, within(PARAGRAPHS[3] ?? '') + 7)}<p class="x`, gives: 4 },
  { name: 'cut off in a comment', content: `${PAGE.slice(0, PAGE.indexOf('</article>'))}<!-- x`, gives: ALL },
  { name: 'cut off within a character', content: new Uint8Array(Buffer.from(PAGE)).subarray(0, Buffer.byteLength(PAGE.slice(0, within(PARAGRAPHS[3] ?? '') + 12)) + 1), gives: 4 },
  { name: 'without end tags', content: page(STORY_HTML.replaceAll('</p>', '')), gives: ALL },
  { name: 'without html and body', content: STORY_HTML, gives: ALL },
  { name: 'twice', content: PAGE + PAGE, gives: ALL },
  { name: 'in upper case', content: PAGE.replace(/<\/?\w+/g, (tag) => tag.toUpperCase()), gives: ALL },
  { name: 'in tables', content: page(`${'<table><tr><td>'.repeat(15)}${STORY_HTML}${'</td></tr></table>'.repeat(15)}`), gives: ALL },
  { name: 'in XHTML with an XML declaration', content: `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><body>${STORY_HTML}</body></html>`, gives: ALL },
  { name: 'in character references', content: page(STORY_HTML.replace(/[آ-ی]/g, (letter) => `&#${letter.charCodeAt(0)};`)), gives: ALL },
  { name: 'with a script that writes markup', content: page(`<script>document.write("<p>تبلیغ</p></div>")</script>${STORY_HTML}`), gives: ALL },
  { name: 'with conditional comments', content: page(`<!--[if IE]><p>تبلیغ</p><![endif]-->${STORY_HTML}`), gives: ALL },
  { name: 'with zero bytes', content: PAGE.replaceAll('سد ', 's\0د ').replaceAll('s\0د', 'س\0د'), gives: ALL },
  { name: 'with handlers', content: page(`<img src=x onerror=alert(1)>${STORY_HTML.replaceAll('<p>', '<p onclick="alert(1)">')}`), gives: ALL },
  { name: 'with entities of its own', content: PAGE.replace('<!DOCTYPE html>', '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), gives: ALL },
  { name: 'with a base and an address of another site', content: page(STORY_HTML, '<base href="javascript:alert(1)"><link rel="canonical" href="http://169.254.169.254/x">'), gives: ALL },
  { name: 'with JSON-LD in a hundred thousand brackets', content: LINKED('['.repeat(100_000)), gives: ALL },
  { name: 'with JSON-LD in objects in objects', content: LINKED('{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)), gives: ALL },
  { name: 'with JSON-LD of wrong types', content: LINKED('{"@type":["NewsArticle",1],"__proto__":{"headline":"x"},"headline":{"a":1},"datePublished":[{}],"author":[null,{"name":[]}]}'), gives: ALL },
  { name: 'in UTF-8 called ISO-8859-1', content: PAGE, type: 'text/html; charset=iso-8859-1', gives: ALL },
  { name: 'in UTF-8 called windows-1256', content: page(STORY_HTML, '<meta charset="windows-1256">'), gives: ALL },
  { name: 'in windows-1256 without a word of it', content: windows1256(PAGE), gives: ALL },
  { name: 'in windows-1256 called UTF-8', content: windows1256(page(STORY_HTML, '<meta charset="utf-8">')), gives: ALL },
  { name: 'in UTF-16 with a mark', content: utf16(PAGE, 'be'), gives: ALL },
  { name: 'in UTF-16 without a mark', content: utf16(PAGE, 'le', false), gives: ALL },
  { name: 'as plain text', content: PARAGRAPHS.join('\n\n'), type: 'text/plain', gives: ALL },
  { name: 'empty', content: '', gives: NO_STORY },
  { name: 'within CDATA that never ends', content: `<![CDATA[${PAGE}`, gives: { refused: 'no elements' } },
  { name: 'of frames', content: '<html><frameset><frame src="/a"></frameset></html>', gives: NO_STORY },
  { name: 'that leads elsewhere', content: '<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">', gives: NO_STORY },
  { name: 'of a script alone', content: '<body><div id="app"></div><script>render()</script></body>', gives: NO_STORY },
  { name: 'that is a PDF file', content: '%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj', gives: { refused: 'a PDF file' } },
  { name: 'that is a JPEG file', content: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]), gives: { refused: 'no text' } },
  { name: 'that is a ZIP file', content: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 8, 8, 8, 0]), gives: { refused: 'no text' } },
  { name: 'that is JSON', content: '{"error":"یافت نشد"}', gives: { refused: 'JSON' } },
  { name: 'of elements in elements', content: page('<div>'.repeat(5000)), gives: { refused: 'nested more than' } },
  { name: 'of eleven thousand elements', content: page('<b>آب</b>'.repeat(11_000)), gives: { refused: 'more than 10000 elements' } },
  { name: 'of two megabytes of <', content: '<'.repeat(2e6), gives: { refused: 'more than 80000 tags' } },
  { name: 'of two megabytes of references', content: page('&amp'.repeat(500_000)), gives: { refused: 'more than 80000 tags' } },
  { name: 'of one tag with half a million attributes', content: page(`<p ${'a '.repeat(500_000)}>`), gives: { refused: 'more than 80000 tags' } },
  { name: 'behind two megabytes of blanks', content: page(`<p>${' \n'.repeat(1e6)}</p>${STORY_HTML}`), gives: ALL },
  { name: 'behind an attribute of two megabytes', content: page(`<p title="${'x>'.repeat(1e6)}"></p>${STORY_HTML}`), gives: ALL },
]; // prettier-ignore
