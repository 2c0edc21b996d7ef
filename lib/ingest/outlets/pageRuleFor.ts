import { PAGE_RULES, RULE_OUTLETS, type PageRule, type PageRuleName } from './pageRules';
import { outletByHost } from './source';

const RULES = Object.entries(PAGE_RULES) as readonly (readonly [PageRuleName, PageRule])[];

const byOutlet = new Map(RULES.flatMap(([name, rule]) => RULE_OUTLETS[name].map((slug) => [slug, rule])));

/**
 * The rule for a page: that of the outlet at the address's host, else that of the CMS whose sign the page carries.
 * @param url the page's address, null where it is not known
 * @param has whether the page has an element for a selector
 */
export function pageRuleFor(url: string | null, has: (selector: string) => boolean): PageRule | null {
  const host = url === null ? null : URL.parse(url)?.hostname;
  const outlet = host ? outletByHost(host) : undefined;
  const ofOutlet = outlet && byOutlet.get(outlet.slug);
  return ofOutlet ?? RULES.find(([, { sign }]) => sign !== undefined && has(sign))?.[1] ?? null;
}
