/** What is read of a robots.txt, in characters; RFC 9309 asks for at least 500 KiB. */
const MAX_TEXT = 512 * 1024;
/** The longest rule that is kept. */
const MAX_RULE = 1000;
/**
 * How many characters of all rules may come after a wildcard: each is compared at every place of an address, so that a
 * file made for it would keep this machine busy for minutes.
 */
const MAX_WILD = 20_000;

const LINE = /^\s*([a-z-]+)\s*:\s*([^#]*)/i;
const RULES = new Set(['allow', 'disallow', 'crawl-delay']);

/** The whole lines of the part that is read: half a path would forbid more than its whole. */
function beginning(text: string): string {
  return text.length <= MAX_TEXT ? text : text.slice(0, text.lastIndexOf('\n', MAX_TEXT) + 1);
}

/**
 * The lines of a robots.txt that concern one crawler or all of them. Groups of others are left out, since the parser
 * keeps every rule once for each name; so are rules that are too long and, beyond a budget, those with wildcards.
 * @param token the crawler's product name, lower-case
 */
export function robotsLines(text: string, token: string): string {
  const kept: string[] = [];
  let names = new Set<string>();
  let inNames = false;
  let wild = 0;
  for (const line of beginning(text).split(/\r\n|\r|\n/)) {
    const [, key = '', content = ''] = LINE.exec(line) ?? [];
    const field = key.toLowerCase();
    const value = content.trim().replace(/\*{2,}/g, '*');
    if (field === 'user-agent') {
      if (!inNames) names = new Set();
      inNames = true;
      const name = value.toLowerCase().split('/')[0]?.trim() ?? '';
      if (name === '*' || name === token) names.add(name);
      continue;
    }
    if (!RULES.has(field)) continue;
    if (inNames) kept.push(...[...names].map((name) => `User-agent: ${name}`));
    inNames = false;
    const star = value.indexOf('*');
    wild += star < 0 ? 0 : value.length - star;
    if (names.size > 0 && value.length <= MAX_RULE && (star < 0 || wild <= MAX_WILD)) kept.push(`${field}: ${value}`);
  }
  return kept.join('\n');
}
