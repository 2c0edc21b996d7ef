import { outletByDateline } from '../../outlets/source';
import { textKey } from '../../textKey';

/** The longest name of an author or a section, in UTF-16 units; what is longer is none. */
const MAX_LENGTH = 120;

const LABEL = /^(?:نویسنده|خبرنگار|گزارشگر|گزارش|تهیه و تنظیم|تنظیم|author|by)\s*[:：]\s*/iu;

/** A name as a page gives it, on one line; null for an address, a text without letters or one too long. */
function plainName(text: string | null | undefined): string | null {
  const name = (text ?? '').replace(/\s+/g, ' ').trim();
  return name.length <= MAX_LENGTH && /\p{L}/u.test(name) && !/^https?:/i.test(name) ? name : null;
}

/**
 * The first name that is a person's and not the outlet's own, which many pages give as the author.
 * @param siteNames where the site's name stands, alone or at the end (the page's title)
 */
export function authorOf(
  names: readonly (string | null | undefined)[],
  siteNames: readonly (string | null | undefined)[],
): string | null {
  const sites = siteNames.map((name) => textKey(name ?? ''));
  const isSite = (name: string) =>
    sites.some((site) => site.endsWith(textKey(name))) || outletByDateline(name) !== undefined;
  const persons = names.map((given) => plainName(given)?.replace(LABEL, ''));
  return persons.find((name) => name && !isSite(name)) ?? null;
}

/** The first name that is a section's and not the home page's. */
export function sectionOf(names: readonly (string | null | undefined)[]): string | null {
  const home = /^(?:صفحه ?(?:نخست|اصلی|ٔ? ?اول)|خانه|home)$/iu;
  return names.map(plainName).find((name) => name !== null && !home.test(name)) ?? null;
}
