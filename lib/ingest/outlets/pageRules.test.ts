import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageRuleFor } from './pageRuleFor';
import { PAGE_RULES, RULE_OUTLETS, type PageRule } from './pageRules';
import { outletBySlug } from './source';

const { document } = parseHTML('<html><body><p>آب</p></body></html>');
const RULES: readonly (readonly [string, PageRule])[] = Object.entries(PAGE_RULES);

const selectorsOf = ({ title, overTitle, lead, body, drop, author, section, date, sign }: PageRule) => [
  ...[title, overTitle, lead, body, drop, author, section, date].flat(),
  ...(sign === undefined ? [] : [sign]),
];

describe('the table of page rules', () => {
  it('knows selectors that do not parse', () => {
    expect(() => document.querySelector('.a >>> [')).toThrow();
  });

  it.each(RULES)('%s has selectors that parse, a title and a body', (_, rule) => {
    for (const selector of selectorsOf(rule)) {
      expect(() => document.querySelectorAll(selector), selector).not.toThrow();
      expect(selector.trim()).not.toBe('');
    }
    expect(rule.title.length * rule.body.length).toBeGreaterThan(0);
  });

  it('names known outlets, each once, fifteen at least', () => {
    const slugs = Object.values(RULE_OUTLETS).flat();
    expect(slugs.filter((slug) => outletBySlug(slug) === undefined)).toEqual([]);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.length).toBeGreaterThanOrEqual(15);
  });
});

describe('pageRuleFor', () => {
  it("takes the outlet's rule by host and subdomain, whatever the page looks like", () => {
    expect(pageRuleFor('https://fa.irna.ir/news/1', () => true)).toBe(PAGE_RULES.nastooh);
    expect(pageRuleFor('https://www.tabnak.ir/fa/news/1', () => false)).toBe(PAGE_RULES.iranSamaneh);
    expect(pageRuleFor('https://www.bbc.co.uk/persian/1', () => false)).toBe(PAGE_RULES.bbc);
  });

  it('takes the rule whose sign the page carries for other outlets, and none without a sign', () => {
    const signed = (sign: string | undefined) => (selector: string) => selector === sign;
    expect(pageRuleFor('https://avand.example/1', signed(PAGE_RULES.aasaam.sign))).toBe(PAGE_RULES.aasaam);
    expect(pageRuleFor(null, signed(PAGE_RULES.wordpress.sign))).toBe(PAGE_RULES.wordpress);
    expect(pageRuleFor('https://avand.example/1', () => false)).toBeNull();
    expect(pageRuleFor('not an address', () => false)).toBeNull();
  });
});
