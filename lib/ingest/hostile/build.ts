/** The host of all addresses in the collection. */
export const SITE = 'https://avand.example';

const MARKED_RSS =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"';

/** For tests: an item of an RSS feed, number `at`, with more elements where they are given. */
export function item(at: number, more = ''): string {
  return `<item><title>خبر ${at}</title><link>${SITE}/${at}</link>${more}</item>`;
}

/** For tests: RSS 2.0, or another version by its attributes. */
export function rss(items: string, attributes = `version="2.0" ${MARKED_RSS}`): string {
  return `<rss ${attributes}><channel><title>آوندنیوز</title><link>${SITE}</link>${items}</channel></rss>`;
}

/** For tests: RSS 1.0, or 0.90 with the namespace of that. */
export function rdf(items: string, namespace = 'http://purl.org/rss/1.0/'): string {
  const head = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="${namespace}">`;
  return `${head}<channel><title>آوندنیوز</title><link>${SITE}</link></channel>${items}</rdf:RDF>`;
}

/** For tests: an entry of an Atom feed, number `at`, with its link or other elements. */
export function entry(at: number, more = `<link href="${SITE}/${at}"/>`): string {
  return `<entry><id>tag:avand.example,2026:${at}</id><title>خبر ${at}</title>${more}</entry>`;
}

/** For tests: an Atom feed, or with attributes of its own. */
export function atom(entries: string, attributes = 'xmlns="http://www.w3.org/2005/Atom"'): string {
  return `<feed ${attributes}><title>آوندنیوز</title>${entries}</feed>`;
}

/** For tests: a JSON Feed with items that may be anything. */
export function jsonFeed(items: unknown, version = 'https://jsonfeed.org/version/1.1'): string {
  return JSON.stringify({ version, title: 'آوندنیوز', items });
}

/** For tests: text as UTF-16 in either byte order, with or without its mark. */
export function utf16(text: string, order: 'le' | 'be', bom = true): Uint8Array {
  const bytes = Buffer.from((bom ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

/** For tests: the bytes of a text, in UTF-8, or the bytes as they are. */
export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content;

/** Invented paragraphs, together long enough for a whole story. */
export const PARAGRAPHS = [
  'کاوه نیک‌سرشت، مدیر سد سپیدرود، در نشست خبری امروز از پر شدن مخزن سد پس از بارندگی‌های اخیر خبر داد و از کارکنان سپاس گزارد.',
  'وی گفت: مخزن سد اکنون هشتاد درصد پر است، و آب شرب شهرهای پایین‌دست تا پایان تابستان بدون مشکل تأمین می‌شود.',
  'مدیر سد سپیدرود افزود: کشاورزان منطقه باید الگوی کشت خود را با برنامه آبیاری هماهنگ کنند، زیرا سهم هر روستا مشخص است.',
  'مریم آبادی، کارشناس آب، نیز گفت: بارندگی‌های امسال دو برابر سال گذشته بود، ولی آب‌های زیرزمینی هنوز کم است و باید پس‌انداز شود.',
  'به گفته او، چاه‌های بی‌پروانه دشت سپیدکوه تا پایان سال بسته می‌شوند و به جای آن‌ها آب سد با خط لوله تازه به روستاها می‌رسد.',
  'نشست بعدی شورای آب شهرستان هفته آینده با حضور نمایندگان کشاورزان و شهرداری سپیدکوه در تالار شهرداری برگزار خواهد شد.',
];

/** The paragraphs as a page has them. */
export const STORY_HTML = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
