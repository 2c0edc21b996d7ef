import { describe, expect, it } from 'vitest';
import { unfiltered } from '@/lib/domain/filter';
import { isDecidedByItsDays, splitAtToday } from './splitAtToday';

const TODAY = '2026-02-10';
const FILTER = unfiltered({ from: '2026-02-01', to: TODAY });

describe('splitAtToday', () => {
  it('parts the days before today from the others, of which none is missing and none twice', () => {
    const { past, rest } = splitAtToday(FILTER, null, TODAY);
    expect([past?.from, past?.to, rest?.from, rest?.to]).toEqual(['2026-02-01', '2026-02-09', TODAY, TODAY]);
  });

  it('lets both parts count a text once over the whole', () => {
    const { past, rest } = splitAtToday({ ...FILTER, once: true }, null, TODAY);
    expect([past?.since, rest?.since]).toEqual(['2026-02-01', '2026-02-01']);
  });

  it('has one part of a period that ends before today, and one of a period that begins with it', () => {
    expect(splitAtToday(FILTER, null, '2026-02-11')).toEqual({ past: FILTER, rest: null });
    expect(splitAtToday({ ...FILTER, from: TODAY }, null, TODAY)).toEqual({
      past: null,
      rest: { ...FILTER, from: TODAY },
    });
  });

  it('keeps whole what new names may widen, wherever the query asks for them', () => {
    for (const q of ['speaker:شادکام', 'آب NOT person:شادکام', 'آب OR (source:kavosh برق)']) {
      expect(splitAtToday({ ...FILTER, q }, null, TODAY), q).toEqual({ past: null, rest: { ...FILTER, q } });
      expect(isDecidedByItsDays(FILTER, { kind: 'query', id: q }), q).toBe(false);
    }
    for (const q of ['آب', '«نوبت‌بندی آب» topic:politics', '«', ''])
      expect(isDecidedByItsDays({ q }, null), q).toBe(true);
  });
});
