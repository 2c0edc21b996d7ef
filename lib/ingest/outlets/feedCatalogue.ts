import type { FeedOrigin } from '@/lib/domain/live/feeds';
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
  /** Where the address was found; its words are in messages/. */
  readonly found: FeedOrigin;
}

/** A row of the table: outlet, address, where it was found. */
type Row = readonly [outlet: string, url: string, found: FeedOrigin];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['ilna', 'https://www.ilna.ir/rss', 'systemRss'],
  ['irna', 'https://www.irna.ir/rss', 'systemRss'],
  ['isna', 'https://www.isna.ir/rss', 'systemRss'],
  ['mehrnews', 'https://www.mehrnews.com/rss', 'systemRss'],
  ['tasnim', 'https://www.tasnimnews.com/fa/rss/feed/0/7/0/', 'lists'],
  ['fars', 'https://www.farsnews.ir/rss', 'lists'],
  ['mizan', 'https://www.mizanonline.ir/fa/rss/allnews', 'systemAllNews'],
  ['iribnews', 'https://www.iribnews.ir/fa/rss/allnews', 'systemAllNews'],
  ['yjc', 'https://www.yjc.ir/fa/rss/allnews', 'systemAllNews'],
  ['snn', 'https://snn.ir/fa/rss/allnews', 'systemAllNews'],
  ['iqna', 'https://iqna.ir/fa/rss/allnews', 'systemAllNews'],
  ['kayhan', 'https://kayhan.ir/fa/rss/allnews', 'systemAllNews'],
  ['tabnak', 'https://www.tabnak.ir/fa/rss/allnews', 'systemAllNews'],
  ['eghtesadonline', 'https://www.eghtesadonline.com/fa/rss/allnews', 'systemAllNews'],
  ['varzesh3', 'https://www.varzesh3.com/rss/all', 'lists'],
  ['khabaronline', 'https://www.khabaronline.ir/rss', 'systemRss'],
  ['hamshahri', 'https://www.hamshahrionline.ir/rss', 'systemRss'],
  ['etemad', 'https://www.etemadonline.com/feeds/', 'systemFeeds'],
  ['jamejam', 'https://jamejamonline.ir/fa/rss/allnews', 'systemAllNews'],
  ['entekhab', 'https://www.entekhab.ir/fa/rss/allnews', 'systemAllNews'],
  ['asriran', 'https://www.asriran.com/fa/rss/allnews', 'systemAllNews'],
  ['donya-e-eqtesad', 'https://donya-e-eqtesad.com/feeds/', 'systemFeeds'],
  ['shana', 'https://www.shana.ir/rss', 'systemRss'],
  ['borna', 'https://borna.news/fa/rss/allnews', 'systemAllNews'],
  ['mashreghnews', 'https://www.mashreghnews.ir/rss', 'systemRss'],
  ['fararu', 'https://fararu.com/fa/rss/allnews', 'systemAllNews'],
  ['aftabnews', 'https://aftabnews.ir/fa/rss/allnews', 'systemAllNews'],
  ['eghtesadnews', 'https://www.eghtesadnews.com/feeds/', 'systemFeeds'],
  ['ana', 'https://ana.ir/fa/rss/allnews', 'systemAllNews'],
  ['ibna', 'https://www.ibna.ir/rss', 'systemRss'],
  ['bbcpersian', 'https://feeds.bbci.co.uk/persian/rss.xml', 'broadcaster'],
  ['radiofarda', 'https://www.radiofarda.com/api/zrttpol-vomx-tpeoogpi', 'lists'],
  ['euronewspersian', 'https://parsi.euronews.com/rss', 'broadcaster'],
  ['iranintl', 'https://www.iranintl.com/feed', 'lists'],
  ['dwpersian', 'https://rss.dw.com/xml/rss-per-all', 'broadcaster'],
];

/** Public feeds of outlets, to be offered to administrators. */
export const FEED_CATALOGUE: readonly CatalogueFeed[] = ROWS.map(([outlet, url, found]) => ({
  outlet,
  url,
  kind: 'rss',
  found,
}));
