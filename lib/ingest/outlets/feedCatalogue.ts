import type { FeedKind } from '../feeds/feed';

/**
 * A public feed of an outlet that is known beforehand. None has been fetched for this table: each is off and unverified
 * until an administrator turns it on and it was read once, which is kept in the database and not here.
 */
export interface CatalogueFeed {
  /** The outlet's slug (`outlets.ts`). */
  readonly outlet: string;
  readonly url: string;
  readonly kind: FeedKind;
  /** Where the address was found. */
  readonly found: string;
}

const RSS = 'the address of all news in the news system that the site runs on (/rss)';
const ALL_NEWS = 'the address of all news in the news system that the site runs on (/fa/rss/allnews)';
const FEEDS = 'the address of all news in the news system that the site runs on (/feeds/)';
const LISTED = 'public lists of Persian feeds';

/** A row of the table: outlet, address, where it was found. */
type Row = readonly [outlet: string, url: string, found: string];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['ilna', 'https://www.ilna.ir/rss', RSS],
  ['irna', 'https://www.irna.ir/rss', RSS],
  ['isna', 'https://www.isna.ir/rss', RSS],
  ['mehrnews', 'https://www.mehrnews.com/rss', RSS],
  ['tasnim', 'https://www.tasnimnews.com/fa/rss/feed/0/7/0/', `${LISTED}; section 0 of the site’s own feeds is all news`],
  ['fars', 'https://www.farsnews.ir/rss', LISTED],
  ['mizan', 'https://www.mizanonline.ir/fa/rss/allnews', ALL_NEWS],
  ['iribnews', 'https://www.iribnews.ir/fa/rss/allnews', ALL_NEWS],
  ['yjc', 'https://www.yjc.ir/fa/rss/allnews', ALL_NEWS],
  ['snn', 'https://snn.ir/fa/rss/allnews', ALL_NEWS],
  ['iqna', 'https://iqna.ir/fa/rss/allnews', ALL_NEWS],
  ['kayhan', 'https://kayhan.ir/fa/rss/allnews', ALL_NEWS],
  ['tabnak', 'https://www.tabnak.ir/fa/rss/allnews', ALL_NEWS],
  ['eghtesadonline', 'https://www.eghtesadonline.com/fa/rss/allnews', ALL_NEWS],
  ['varzesh3', 'https://www.varzesh3.com/rss/all', LISTED],
  ['khabaronline', 'https://www.khabaronline.ir/rss', RSS],
  ['hamshahri', 'https://www.hamshahrionline.ir/rss', RSS],
  ['etemad', 'https://www.etemadonline.com/feeds/', FEEDS],
  ['jamejam', 'https://jamejamonline.ir/fa/rss/allnews', ALL_NEWS],
  ['entekhab', 'https://www.entekhab.ir/fa/rss/allnews', ALL_NEWS],
  ['asriran', 'https://www.asriran.com/fa/rss/allnews', ALL_NEWS],
  ['donya-e-eqtesad', 'https://donya-e-eqtesad.com/feeds/', FEEDS],
  ['shana', 'https://www.shana.ir/rss', RSS],
  ['borna', 'https://borna.news/fa/rss/allnews', ALL_NEWS],
  ['mashreghnews', 'https://www.mashreghnews.ir/rss', RSS],
  ['fararu', 'https://fararu.com/fa/rss/allnews', ALL_NEWS],
  ['aftabnews', 'https://aftabnews.ir/fa/rss/allnews', ALL_NEWS],
  ['eghtesadnews', 'https://www.eghtesadnews.com/feeds/', FEEDS],
  ['ana', 'https://ana.ir/fa/rss/allnews', ALL_NEWS],
  ['ibna', 'https://www.ibna.ir/rss', RSS],
  ['bbcpersian', 'https://feeds.bbci.co.uk/persian/rss.xml', 'the address of a language’s news on the BBC’s server of feeds'],
  ['radiofarda', 'https://www.radiofarda.com/api/zrttpol-vomx-tpeoogpi', `${LISTED}; the site’s own list is at /rssfeeds`],
  ['euronewspersian', 'https://parsi.euronews.com/rss', 'the address of a language’s news on the sites of Euronews (/rss)'],
  ['iranintl', 'https://www.iranintl.com/feed', LISTED],
  ['dwpersian', 'https://rss.dw.com/xml/rss-per-all', 'the address of a language’s news on Deutsche Welle’s server of feeds'],
];

/** Public feeds of outlets, to be offered to administrators. */
export const FEED_CATALOGUE: readonly CatalogueFeed[] = ROWS.map(([outlet, url, found]) => ({
  outlet,
  url,
  kind: 'rss',
  found,
}));
