import type { PageRule } from '../../outlets/pageRules';
import { authorOf, sectionOf } from './byline';
import { webAddress } from './pageAddress';
import type { PageMeta } from './pageMeta';
import { paragraphs } from './paragraphs';
import { textOf } from './ruleText';
import { visibleDates } from './visibleDates';

/** What a page says about its story, apart from the text. */
export interface PageFacts {
  /** Titles, best first. */
  readonly titles: readonly string[];
  readonly siteName: string | null;
  /** Where the date may stand, most trusted first. */
  readonly dates: readonly string[];
  /** What the metadata says that the story is about: its lead, the beginning of its text, or a slogan. */
  readonly description: string | null;
  readonly author: string | null;
  readonly section: string | null;
  /** Absolute, http or https. */
  readonly imageUrl: string | null;
}

/** Names of `meta` elements that give the publication date, most trusted first. */
const DATE_NAMES = (
  'article:published_time datepublished og:published_time dc.date.issued dcterms.issued dcterms.created dc.date pubdate ' +
  'publishdate publish_date publish-date parsely-pub-date date'
).split(' ');
const IMAGE_NAMES = ['og:image', 'og:image:secure_url', 'og:image:url', 'twitter:image', 'twitter:image:src'];
const DESCRIPTION_NAMES = ['og:description', 'description', 'twitter:description'];

const given = (values: readonly (string | null | undefined)[]): readonly string[] =>
  values.map((value) => value?.trim() ?? '').filter((value) => value !== '');

const oneLine = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim();

/** What elements say of when: as marked up for machines, and as readers see it. */
function timesOf(elements: Iterable<Element>): readonly (string | null)[] {
  return [...elements].flatMap((element) => [
    element.getAttribute('content'),
    element.getAttribute('datetime'),
    paragraphs(element),
  ]);
}

/** The first element that any of the selectors finds, and elements that mark a date on any page. */
function timeElements(document: Document, selectors: readonly string[]): readonly Element[] {
  const ruled = selectors.map((selector) => document.querySelector(selector)).find((element) => element !== null);
  const marked = document.querySelectorAll('[itemprop="datePublished"], time[pubdate], article time, main time');
  return [...(ruled ? [ruled] : []), ...marked];
}

/** A title without the site's name after it. */
function withoutSite(title: string | undefined, siteName: string | null): string | undefined {
  if (title === undefined || siteName === null || !title.endsWith(siteName)) return title;
  return title.slice(0, -siteName.length).replace(/\s+[|\-–—»:•]\s*$/u, '') || title;
}

function titlesOf(document: Document, { meta, linked }: PageMeta, rule: PageRule | null, siteName: string | null) {
  const shared = oneLine(meta.get('og:title') ?? document.querySelector('title')?.textContent) ?? '';
  const ruled = oneLine(rule && textOf(document, rule.title));
  const headings = given([...document.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent)));
  return given([
    given([ruled, ...headings]).find((heading) => shared.includes(heading)),
    ruled,
    withoutSite(meta.get('og:title'), siteName),
    linked?.headline,
    headings[0],
  ]);
}

/**
 * Reads titles, site, dates, author, section and picture of a page from its metadata, from where the CMS's rule says that
 * they stand and, for the date, from what readers see.
 * @param address the page's own, null where it is not known
 */
export function pageFacts(
  document: Document,
  said: PageMeta,
  address: string | null,
  rule: PageRule | null,
): PageFacts {
  const { meta, linked } = said;
  const siteName = given([meta.get('og:site_name'), linked?.publisher])[0] ?? null;
  const ruled = (selectors: readonly string[] = []) => textOf(document, selectors);
  const images = given([...IMAGE_NAMES.map((name) => meta.get(name)), ...(linked?.images ?? [])]);
  return {
    titles: titlesOf(document, said, rule, siteName),
    siteName,
    dates: given([
      ...DATE_NAMES.map((name) => meta.get(name)),
      ...(linked?.published ?? []),
      ...timesOf(timeElements(document, rule?.date ?? [])),
      ...visibleDates(document),
    ]),
    description: given([...DESCRIPTION_NAMES.map((name) => meta.get(name)), linked?.description])[0] ?? null,
    author: authorOf(
      [ruled(rule?.author), ...(linked?.authors ?? []), meta.get('article:author'), meta.get('author')],
      [siteName, document.querySelector('title')?.textContent],
    ),
    section: sectionOf([meta.get('article:section'), linked?.section, ruled(rule?.section)]),
    imageUrl: images.map((image) => webAddress(image, address)).find((image) => image !== null) ?? null,
  };
}
