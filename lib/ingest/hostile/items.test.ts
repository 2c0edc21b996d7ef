import { describe, expect, it } from 'vitest';
import { draftOfItem } from '../feeds/draftOfItem';
import { PARAGRAPHS } from './build';
import { readBytes } from './feedCase';
import { ITEM_CASES } from './itemCases';

const context = { source: null, now: new Date('2026-02-01T12:00:00Z') };

describe('an item with', () => {
  it.each(ITEM_CASES)('$name', ({ content, gives }) => {
    const read = readBytes(content);
    if (!read.ok || read.feed.kind === 'sitemap-index') throw new Error('no feed');
    const [item] = read.feed.items;
    const made = item && draftOfItem(item, context);
    if (gives === 'needs-page') return expect(made).toBe('needs-page');
    const draft = typeof made === 'object' && made.ok ? made.draft : made;
    const { instant, title } = gives;
    expect(draft).toMatchObject({
      ...(instant && { publishedAt: { instant } }),
      ...(title && { title }),
      body: PARAGRAPHS.join('\n'),
    });
  });
});
