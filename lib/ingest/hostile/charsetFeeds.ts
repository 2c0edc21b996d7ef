import { encodeAs, windows1256 } from '../charset/testing';
import { item, rss, utf16 } from './build';
import type { FeedCase } from './feedCase';

const FEED = rss(item(1) + item(2));
const GIVES = ['خبر 1 /1', 'خبر 2 /2'];
const declared = (charset: string) => `<?xml version="1.0" encoding="${charset}"?>${FEED}`;
const arabic = (text: string) => text.replaceAll('ی', 'ي').replaceAll('آوندنيوز', 'خبر');

/** One feed in the charsets that Persian outlets have used, declared, not declared and declared wrongly. */
export const CHARSET_FEEDS: readonly FeedCase[] = [
  { name: 'UTF-8 without a word of it', content: FEED, gives: GIVES },
  { name: 'UTF-8 with a byte order mark', content: `\ufeff${FEED}`, gives: GIVES },
  { name: 'UTF-8 called text/xml, which means US-ASCII by RFC 3023', content: FEED, type: 'text/xml', gives: GIVES },
  { name: 'UTF-8 called US-ASCII', content: FEED, type: 'text/xml; charset=us-ascii', gives: GIVES },
  { name: 'UTF-8 called ISO-8859-1', content: declared('iso-8859-1'), gives: GIVES },
  { name: 'UTF-8 called windows-1256', content: FEED, type: 'text/xml; charset=windows-1256', gives: GIVES },
  { name: 'UTF-8 called UTF-16 by the header', content: FEED, type: 'text/xml; charset=utf-16', gives: GIVES },
  { name: 'UTF-8 called UTF-16 by itself', content: declared('utf-16'), gives: GIVES },
  { name: 'UTF-8 in a charset that nobody knows', content: declared('x-farsi'), gives: GIVES },
  { name: 'windows-1256, declared', content: windows1256(declared('windows-1256')), gives: GIVES },
  { name: 'windows-1256 by another name', content: windows1256(declared('cp1256')), gives: GIVES },
  { name: 'windows-1256 in the header', content: windows1256(FEED), type: 'text/xml; charset="windows-1256"', gives: GIVES },
  { name: 'windows-1256, not declared', content: windows1256(FEED), gives: GIVES },
  { name: 'windows-1256 called UTF-8', content: windows1256(declared('utf-8')), gives: GIVES },
  { name: 'windows-1256 called ISO-8859-1', content: windows1256(declared('iso-8859-1')), gives: GIVES },
  { name: 'ISO-8859-6, declared', content: encodeAs('iso-8859-6', arabic(declared('iso-8859-6'))), gives: GIVES },
  { name: 'ISO-8859-6 in the header', content: encodeAs('iso-8859-6', arabic(FEED)), type: 'text/xml; charset=arabic', gives: GIVES },
  { name: 'UTF-16LE with a byte order mark', content: utf16(declared('utf-16'), 'le'), gives: GIVES },
  { name: 'UTF-16BE with a byte order mark', content: utf16(declared('utf-16'), 'be'), gives: GIVES },
  { name: 'UTF-16LE with a mark, called UTF-8', content: utf16(FEED, 'le'), type: 'text/xml; charset=utf-8', gives: GIVES },
  { name: 'UTF-16LE that declares itself', content: utf16(declared('utf-16'), 'le', false), gives: GIVES },
  { name: 'UTF-16BE that declares itself', content: utf16(declared('utf-16'), 'be', false), gives: GIVES },
  { name: 'UTF-16LE without a word of it', content: utf16(FEED, 'le', false), gives: GIVES },
  { name: 'UTF-16BE called UTF-16', content: utf16(FEED, 'be', false), type: 'text/xml; charset=utf-16', gives: GIVES },
  { name: 'UTF-7, which hides markup', content: '+ADw-rss version=+ACI-2.0+ACI-+AD4-', type: 'text/xml; charset=utf-7', gives: { refused: 'neither XML nor JSON' } },
  { name: 'UTF-32', content: new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), gives: { refused: 'neither XML nor JSON' } },
  { name: 'UTF-8 cut within a character', content: new Uint8Array(Buffer.from(FEED)).subarray(0, Buffer.byteLength(FEED.slice(0, FEED.lastIndexOf('بر 2'))) + 1), gives: ['خبر 1 /1'], skipped: 1 },
]; // prettier-ignore
