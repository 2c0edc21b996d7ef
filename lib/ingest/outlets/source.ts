import type { DraftArticle } from '@/lib/domain/article';
import { sourceSlug } from '@/lib/domain/filterSchema';
import { words } from '@/lib/text/01-normalise';
import { OUTLETS, type Outlet } from './outlets';
import { slugOfName } from './slugOfName';

/** What the database keeps of an outlet. */
export interface SourceIdentity {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly host: string | null;
}

const key = (text: string) => words(text).join('');

const bySlug = new Map(OUTLETS.map((outlet) => [outlet.slug, outlet]));
const byHost = new Map(OUTLETS.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet])));
const byName = new Map(
  OUTLETS.flatMap((outlet) =>
    [outlet.slug, outlet.name, outlet.nameEn, ...outlet.hosts, ...outlet.spellings].map((name) => [key(name), outlet]),
  ),
);

/** A host without port, `www.` and the like; null for what is no host name. */
function plainHost(host: string): string | null {
  const plain = host
    .trim()
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^(?:(?:www|m|amp)\.)+(?=[^.]+\.)/, '');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(plain) ? plain : null;
}

/** The known outlet with this slug. */
export function outletBySlug(slug: string): Outlet | undefined {
  return bySlug.get(slug);
}

/** The known outlet that publishes at a host or at one above it: `www.ilna.ir`, `fa.irna.ir`. */
export function outletByHost(host: string): Outlet | undefined {
  const labels = plainHost(host)?.split('.') ?? [];
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = byHost.get(labels.slice(from).join('.'));
    if (outlet) return outlet;
  }
  return undefined;
}

/** The outlet whose name, of two words or more, begins another: «خبرگزاری صداوسیمای گیلان» is a branch of it. */
function outletOfBranch(name: string): Outlet | undefined {
  const parts = words(name);
  for (let count = parts.length - 1; count >= 2; count--) {
    const beginning = parts.slice(0, count).join('');
    const outlet = byName.get(beginning) ?? byName.get(beginning.replace(/ی$/u, ''));
    if (outlet) return outlet;
  }
  return undefined;
}

/** The known outlet that a dateline or an input names: «ایلنا», «خبرگزاری مهر», `Tasnim`, or a regional branch of one. */
export function outletByDateline(agency: string): Outlet | undefined {
  return byName.get(key(agency)) ?? byName.get(key(agency.replace(/^\s*خبرگزار[یي]\s/u, ''))) ?? outletOfBranch(agency);
}

function identityOf(outlet: Outlet): SourceIdentity {
  return { slug: outlet.slug, name: outlet.name, nameEn: outlet.nameEn, host: outlet.hosts[0] ?? null };
}

/** The outlet that publishes at a host, known or not; null for what is no host name. */
export function sourceByHost(host: string): SourceIdentity | null {
  const outlet = outletByHost(host);
  if (outlet) return identityOf(outlet);
  const plain = plainHost(host);
  const slug = plain?.replaceAll('.', '-').replace(/^-+/, '').slice(0, 63);
  if (!plain || !slug || !sourceSlug.safeParse(slug).success) return null;
  return { slug, name: plain, nameEn: plain, host: plain };
}

/** The outlet that publishes at an address's host, known or not. */
export function sourceByUrl(url: string | null): SourceIdentity | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed ? sourceByHost(parsed.hostname) : null;
}

/** The outlet of an input's own words: a slug, a host, or a name in any script; null for text without letters and digits. */
export function sourceByName(text: string): SourceIdentity | null {
  const name = text.trim().replace(/\s+/g, ' ');
  const outlet = outletBySlug(name.toLowerCase()) ?? outletByDateline(name);
  if (outlet) return identityOf(outlet);
  if (/^[^\s/]+\.[a-z]{2,}$/i.test(name)) return sourceByHost(name);
  const slug = slugOfName(name);
  return slug === null ? null : { slug, name, nameEn: name, host: null };
}

const UNKNOWN: SourceIdentity = { slug: 'unknown', name: 'نامشخص', nameEn: 'Unknown', host: null };

/**
 * The outlet of a draft: its own, or the one whose report the dateline says it is (`agency`, as the text pipeline finds
 * it), or the outlet called unknown.
 */
export function sourceOfDraft(
  { source, sourceName, url }: Pick<DraftArticle, 'source' | 'sourceName' | 'url'>,
  agency: string | null,
): SourceIdentity {
  if (source === null) return (agency === null ? null : sourceByName(agency)) ?? UNKNOWN;
  const outlet = outletBySlug(source);
  if (outlet) return identityOf(outlet);
  const site = sourceByUrl(url);
  const name = sourceName ?? source;
  return { slug: source, name, nameEn: name, host: site?.slug === source ? site.host : null };
}
