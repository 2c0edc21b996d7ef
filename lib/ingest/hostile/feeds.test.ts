import { describe, expect, it } from 'vitest';
import { ATTACK_FEEDS } from './attackFeeds';
import { BROKEN_FEEDS } from './brokenFeeds';
import { CHARSET_FEEDS } from './charsetFeeds';
import { FEED_FORMATS } from './feedFormats';
import { outcomeOf, type FeedCase } from './feedCase';

function check({ content, type = null, gives, skipped = 0 }: FeedCase): void {
  const outcome = outcomeOf({ content, type });
  if ('refused' in gives) expect(outcome).toEqual({ refused: expect.stringContaining(gives.refused) as string });
  else expect(outcome).toEqual({ gives, skipped });
}

describe.each([
  ['of every format', FEED_FORMATS],
  ['that is broken', BROKEN_FEEDS],
  ['in a charset', CHARSET_FEEDS],
  ['that attacks', ATTACK_FEEDS],
])('a feed %s', (_, cases) => {
  it.each(cases)('$name', check);
});
