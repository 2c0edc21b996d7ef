import { MAX_FEED_ITEMS, MAX_FEED_TAGS } from '../limits';
import { firstItems } from './firstItems';

export type OpenedXml =
  { readonly ok: true; readonly root: string; readonly xml: string } | { readonly ok: false; readonly reason: string };

const MAX_DOCTYPE = 500;
const DOCTYPE = new RegExp(`<!DOCTYPE\\s+([^\\s>["']+)((?:[^"'[>]|"[^"]*"|'[^']*'){0,${MAX_DOCTYPE}})([[>])`, 'iy');
const ROOT = /<([^\s<>/!?]+)/y;
const BLANKS = /[\s\ufeff]*/y;

/** What RSS 0.91 asks for: the one reference to an external file that is passed over, not refused. Nothing fetches it. */
const RSS_091 = /^\s*PUBLIC\s+(["'])-\/\/Netscape Communications\/\/DTD RSS 0\.91\/\/EN\1/i;

/** Why a document type is not let in; null for a harmless one. */
function refuseDoctype(name: string, external: string, last: string): string | null {
  if (name.toLowerCase() === 'html') return null;
  if (last === '[')
    return 'the XML declares entities or elements of its own; such files are not read, and nothing in them is expanded';
  if (external.trim() === '' || RSS_091.test(external)) return null;
  return 'the XML refers to an external file in its document type; such files are not read, and nothing is fetched for them';
}

function until(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
}

/** What programs print before the XML that they are asked for: warnings, rests of a template. */
const PRINTED = /^(?:(?!<[!?])[^]){1,4000}?(?=<\?xml\s)/;

const MAX_NESTED_CDATA = 10;

/** True when CDATA sections open inside one another again and again, which takes parsers ages and no feed needs. */
function nestsCdata(xml: string): boolean {
  let opened = 0;
  for (const [mark] of xml.matchAll(/<!\[CDATA\[|\]\]>/g)) {
    opened = mark === ']]>' ? 0 : opened + 1;
    if (opened > MAX_NESTED_CDATA) return true;
  }
  return false;
}

/** Why XML, from its root element on, is not worth parsing; null when it is. */
function refuseXml(xml: string): string | null {
  if (nestsCdata(xml)) return 'malformed XML: CDATA sections open inside one another';
  let tags = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) tags++;
  return tags > MAX_FEED_TAGS ? `more than ${MAX_FEED_TAGS} tags` : null;
}

/**
 * Looks at an XML file's beginning without parsing it. `root` is the root element's name in lower case without prefix,
 * `xml` the file from there on: no document type reaches a parser, so no entity of one can be expanded (XML 1.0, 2.8: a
 * document type stands before the root), and no more items than are read. A file that declares entities or points to an
 * external file is refused, and so is one that is made to keep a parser busy.
 */
export function openXml(file: string): OpenedXml {
  const text = file.replace(PRINTED, '');
  for (let at = 0; ;) {
    BLANKS.lastIndex = at;
    at += BLANKS.exec(text)?.[0].length ?? 0;
    if (text.startsWith('<?', at)) at = until(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = until(text, '-->', at + 4);
    else if (text.startsWith('<!', at)) {
      DOCTYPE.lastIndex = at;
      const found = DOCTYPE.exec(text);
      if (!found) return { ok: false, reason: 'malformed XML: its document type cannot be read' };
      const [all, name = '', external = '', last = ''] = found;
      const reason = refuseDoctype(name, external, last);
      if (reason !== null) return { ok: false, reason };
      at += all.length;
    } else {
      ROOT.lastIndex = at;
      const name = ROOT.exec(text)?.[1];
      if (name === undefined) return { ok: false, reason: 'neither XML nor JSON' };
      const root = name.replace(/^.*:/, '').toLowerCase();
      const xml = firstItems(text.slice(at), root, MAX_FEED_ITEMS + 1);
      const reason = refuseXml(xml);
      return reason === null ? { ok: true, root, xml } : { ok: false, reason };
    }
  }
}
