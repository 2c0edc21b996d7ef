import { MalformedError } from 'feedsmith';
import type { FoundFeed } from './foundFeed';

/** A reader of one format: throws feedsmith's errors. */
export type ReadXml = (xml: string, url: string, maxItems: number) => FoundFeed;

const BEGIN = /(?=<(?:[^\s<>:/]{1,40}:)?(?:item|entry)[\s>])/i;
const WHOLE = /^[^]*?<\/(?:[^\s<>:/]{1,40}:)?(?:item|entry)\s*>/i;
/** A `<` that begins no tag, as in «۲ < ۳». */
const STRAY = /<(?![\p{L}_:/!?])/gu;

function isMalformed(read: ReadXml, xml: string): boolean {
  try {
    read(xml, '', 1);
    return false;
  } catch (error) {
    return error instanceof MalformedError;
  }
}

/**
 * Reads a feed, and when its XML is malformed or cut off, what is sound of it: each item that can be parsed by itself,
 * also after a stray `<` was escaped. The others are counted in `broken`.
 * @param around the start tags that items stand in
 * @throws MalformedError when nothing of it is sound; and what else `read` throws
 */
export function readSound(read: ReadXml, around: string, xml: string, url: string, maxItems: number): FoundFeed {
  try {
    return read(xml, url, maxItems);
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    const [head = '', ...items] = xml.split(BEGIN, maxItems + 1);
    const sound = items.flatMap((item) => {
      const whole = WHOLE.exec(item)?.[0];
      const spellings = whole === undefined ? [] : [whole, whole.replace(STRAY, '&lt;')];
      return spellings.find((each) => !isMalformed(read, around + each)) ?? [];
    });
    if (sound.length === 0) throw error;
    return { ...read(head + sound.join(''), url, maxItems), broken: items.length - sound.length };
  }
}
