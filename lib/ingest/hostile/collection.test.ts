import { expect, it } from 'vitest';
import { ADDRESS_CASES } from './addressCases';
import { ATTACK_FEEDS } from './attackFeeds';
import { BROKEN_FEEDS } from './brokenFeeds';
import { CHARSET_FEEDS } from './charsetFeeds';
import { FEED_FORMATS } from './feedFormats';
import { ITEM_CASES } from './itemCases';
import { PAGE_CASES } from './pageCases';
import { SERVER_CASES } from './serverCases';

const FEEDS = [FEED_FORMATS, BROKEN_FEEDS, CHARSET_FEEDS, ATTACK_FEEDS, ITEM_CASES].flat();

it('holds enough feeds and pages, beside addresses and servers, and none twice', () => {
  expect(FEEDS.length + PAGE_CASES.length).toBeGreaterThanOrEqual(120);
  const lists = [FEEDS, PAGE_CASES, SERVER_CASES].map((cases) => cases.map(({ name }) => name));
  for (const names of [...lists, ADDRESS_CASES.map(([address]) => address)]) {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});
