import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWireText } from './wireText';

async function read(content: string | Uint8Array) {
  const [result] = await Array.fromAsync(readWireText(Readable.from([Buffer.from(content)])));
  if (!result) throw new Error('no result');
  return result;
}

async function story(content: string) {
  const result = await read(content);
  if (!result.ok) throw new Error(result.reason);
  const { title, body, url, source, dates } = result.story;
  return { title, body, url, source, date: dates[0] ?? null };
}

const none = { title: '', url: null, source: null };

describe('readWireText', () => {
  it('reads a head in any order', async () => {
    const head = 'title باران در راه است\nurl https://example.ir/1\n date 2025-11-30\nsource ilna\n';
    expect(await story(`${head}به گزارش ایلنا، باران می‌بارد.\n\nانتهای پیام/`)).toEqual({
      title: 'باران در راه است',
      url: 'https://example.ir/1',
      source: 'ilna',
      date: '2025-11-30',
      body: 'به گزارش ایلنا، باران می‌بارد.\n\nانتهای پیام/',
    });
  });

  it('reads a date that the story follows on the same line', async () => {
    const body = 'به گزارش پگاه‌نو، باران می‌بارد.\n\nمدیر گفت: بله.';
    expect(await story(` date 2025-11-30 ${body}`)).toEqual({ ...none, date: '2025-11-30', body });
  });

  it.each([
    ['2025-11-30', 'دو نفر در جاده ماندند.'],
    ['2025-11-30', 'شب گذشته برف بارید.'],
    ['2025-11-30', '12 نفر در جاده ماندند.'],
    ['2025-11-30', 'به وقت خود باران می‌بارد.'],
    ['2025-11-30T12:30:00Z', 'باران می‌بارد.'],
    ['۹ آذر ۱۴۰۴ ساعت ۱۴:۳۰', 'صبحانه آماده است.'],
    ['یکشنبه ۹ آذر ۱۴۰۴ - ۰۵:۳۰ عصر', 'باران می‌بارد.'],
    ['۱۴۰۴/۰۹/۰۹ ۱۲:۰۰ به وقت تهران', 'باران می‌بارد.'],
    ['Sun, 30 Nov 2025 12:30:00 GMT', 'باران می‌بارد.'],
  ])('keeps «%s» apart from «%s»', async (date, body) => {
    expect(await story(`date ${date} ${body}`)).toEqual({ ...none, date, body });
    expect(await story(`date ${date}\n${body}`)).toEqual({ ...none, date, body });
  });

  it('ends the head at the first line that is none of it', async () => {
    const text = 'date 2025-11-30\nباران\ntitle این تیتر نیست';
    expect(await story(text)).toEqual({ ...none, date: '2025-11-30', body: 'باران\ntitle این تیتر نیست' });
    expect(await story('title یک\ntitle دو')).toEqual({ ...none, title: 'یک', date: null, body: 'title دو' });
    expect(await story('dateline باران')).toEqual({ ...none, date: null, body: 'dateline باران' });
  });

  it('takes colons, tabs, CRLF, blank lines before the head and a byte order mark', async () => {
    expect(await story('\ufeff\n\nDate:\t2025-11-30\r\nTITLE: یک\r\nباران\r\nبرف')).toEqual({
      ...none,
      title: 'یک',
      date: '2025-11-30',
      body: 'باران\nبرف',
    });
  });

  it('hands a date that cannot be read on, for the reason', async () => {
    expect(await story('date 2025-13-45\nباران')).toMatchObject({ date: '2025-13-45', body: 'باران' });
    expect(await story('date\nباران')).toMatchObject({ date: '', body: 'باران' });
  });

  it('rejects what is not UTF-8 and what is too large', async () => {
    expect(await read(new Uint8Array([0xc7, 0xe4]))).toMatchObject({
      reason: expect.stringContaining('not UTF-8') as string,
    });
    expect(await read(new Uint8Array([0xff, 0xfe, 0x64, 0x00]))).toMatchObject({
      reason: expect.stringContaining('UTF-16') as string,
    });
    expect(await read(new Uint8Array(3 * 1024 * 1024))).toMatchObject({ reason: 'the file is larger than 2 MB' });
  });

  it('turns any bytes into a story or a reason', async () => {
    const near = fc
      .array(fc.constantFrom('date ', 'title ', '2025-11-30', '\n', ' ', 'باران', 'به وقت تهران', '۱۴۰۴/۱/۱', ':'))
      .map((parts) => Buffer.from(parts.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        const result = await read(bytes);
        expect(result.ok ? result.story.body : result.reason).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
});
