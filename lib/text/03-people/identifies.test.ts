import { describe, expect, test } from 'vitest';
import { identifies } from './identifies';

describe('identifies', () => {
  test.each(['نادر پورنگ', 'سیدحمید رضا کوهبان', 'صدام', 'ابن سینا', 'ابن‌سینا'])('%s is one person', (name) => {
    expect(identifies(name)).toBe(true);
  });

  test.each(['پورنگ', 'مهرگان‌پناه', 'مهرگان زاده', ''])('«%s» is nobody in particular', (name) => {
    expect(identifies(name)).toBe(false);
  });
});
