import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../articleId';
import { makeDraft } from '../makeDraft';
import { readTelegram } from './telegram';

const options = { timeZone: 'Asia/Tehran', now: new Date('2026-02-01T12:00:00Z'), source: null };
const POST = 'کاوه نیک‌سرشت، مدیر سد سپیدرود: مخزن سد پس از بارندگی‌های اخیر پر شد و آب شرب پایین‌دست تأمین است.';

async function read(content: unknown) {
  let passedOver = 0;
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  const results = await Array.fromAsync(
    readTelegram(Readable.from([Buffer.from(text)]), (pieces) => {
      passedOver += pieces;
    }),
  );
  const stories = results.flatMap((each) => (each.ok ? [each.story] : []));
  const reasons = results.flatMap((each) => (each.ok ? [] : [each.reason]));
  return { stories, reasons, passedOver };
}

const message = (change: object = {}) => ({
  id: 12,
  type: 'message',
  date: '2026-01-05T10:15:00',
  date_unixtime: '1767604500',
  from: 'آوندنیوز',
  from_id: 'channel1',
  text: POST,
  text_entities: [{ type: 'plain', text: POST }],
  ...change,
});
const channel = (messages: readonly unknown[], change: object = {}) => ({
  name: 'آوندنیوز',
  type: 'public_channel',
  id: 1,
  ...change,
  messages,
});

describe('the export of one channel', () => {
  it('gives its posts as stories', async () => {
    const { stories, reasons } = await read(channel([message()]));
    expect(reasons).toEqual([]);
    expect(stories).toEqual([
      {
        externalId: '12',
        title: '',
        body: POST,
        url: null,
        source: 'آوندنیوز',
        siteName: null,
        dates: ['2026-01-05T09:15:00.000Z', '2026-01-05T10:15:00'],
      },
    ]);
  });

  it('makes drafts: title from the first sentence, id from the channel and the words', async () => {
    const { stories } = await read(channel([message({ text: `سد پر شد\n\n${POST}` })], { name: 'خبرگزاری ايلنا' }));
    const made = stories.map((story) => makeDraft(story, options))[0];
    if (!made?.ok) throw new Error(made?.reason);
    expect(made.draft).toMatchObject({
      title: 'سد پر شد',
      body: `سد پر شد\n${POST}`,
      source: 'ilna',
      url: null,
      publishedAt: { instant: '2026-01-05T09:15:00.000Z', precision: 'minute' },
    });
    expect(articleId(made.draft, 'ilna')).not.toBe(articleId(made.draft, 'irna'));
  });

  it("knows a post's address where the channel's user name is given", async () => {
    const { stories } = await read(channel([message()], { username: 'avandnews' }));
    expect(stories[0]?.url).toBe('https://t.me/avandnews/12');
    const hostile = await read(channel([message()], { username: '../evil?' }));
    expect(hostile.stories[0]?.url).toBeNull();
  });

  it('joins texts of pieces and leaves the signature below them out', async () => {
    const text = [
      { type: 'bold', text: 'سد پر شد' },
      '\n\n',
      POST,
      '\n\n🔻 ',
      { type: 'mention', text: '@avandnews' },
      '\n',
      { type: 'link', text: 'https://t.me/avandnews' },
      { type: 'text_link', text: ' 🔗', href: 'https://avand.example' },
    ];
    expect((await read(channel([message({ text })]))).stories[0]?.body).toBe(`سد پر شد\n${POST}`);
  });

  it('takes forwarded posts and captions of pictures, and only one kind of date', async () => {
    const posts = [message({ forwarded_from: 'کیان', photo: 'x.jpg' }), message({ date_unixtime: undefined })];
    const { stories } = await read(channel(posts));
    expect(stories.map(({ dates }) => dates.length)).toEqual([2, 1]);
  });

  it('passes over service messages and those with too little text, and counts them', async () => {
    const service = { id: 1, type: 'service', date: '2026-01-05T10:15:00', action: 'pin_message', text: '' };
    const { stories, reasons, passedOver } = await read(
      channel([service, message({ text: 'سلام' }), message({ text: [] }), message()]),
    );
    expect([stories.length, reasons, passedOver]).toEqual([1, [], 3]);
  });

  it('rejects a message that is none, by its number, and takes the rest', async () => {
    const long = message({ text: 'x'.repeat(2 * 1024 * 1024) });
    const { stories, reasons } = await read(
      channel([
        message(),
        message({ text: 5 }),
        'x',
        message({ id: undefined }),
        long,
        message({ text: [{}] }),
        message(),
      ]),
    );
    expect(stories).toHaveLength(2);
    expect(reasons.map((reason) => reason.split(':').slice(0, 2).join(':'))).toEqual([
      'message 2: text',
      'message 3: the message',
      'message 4: id',
      'message 5: longer than 1 MB',
      'message 6: text',
    ]);
  });

  it('tells after which message the file breaks off', async () => {
    const text = JSON.stringify(channel([message(), message()]));
    const { stories, reasons } = await read(text.slice(0, -40));
    expect(stories).toHaveLength(1);
    expect(reasons[0]).toMatch(/^after message 1: the JSON breaks off at byte \d+$/);
    expect((await read(text.replace('"text"', '"text" x'))).reasons).toEqual(['message 1: malformed JSON']);
  });
});

describe('the export of an account', () => {
  it('gives the posts of its channels and looks into no private chat', async () => {
    const list = [
      channel([message({ text: `خصوصی ${POST}` })], { type: 'personal_chat', name: 'مریم' }),
      channel([message()]),
      channel([message({ text: `خصوصی ${POST}` })], { type: undefined, name: undefined }),
      channel([message({ text: `کیان ${POST}` })], { type: 'private_channel', name: 'کیان' }),
    ];
    const account = {
      about: 'x',
      contacts: { list: [{ name: 'x' }] },
      chats: { about: 'y', list },
      left_chats: { list: [list[1]] },
    };
    const { stories, passedOver } = await read(account);
    expect(stories.map(({ source, body }) => `${source} ${body}`)).toEqual([
      `آوندنیوز ${POST}`,
      `کیان کیان ${POST}`,
      `آوندنیوز ${POST}`,
    ]);
    expect(passedOver).toBe(2);
  });
});

describe('what is no export', () => {
  it.each([
    ['', 'not the export'],
    ['{"body":"x"}\n{"body":"y"}', 'not the export'],
    ['[{"messages":[1]}]', 'not the export'],
    ['{"messages":{"a":1}}', 'not the export'],
    ['آب', 'not the export'],
    ['{"messages":', 'not the export'],
    [JSON.stringify(channel([message()], { type: 'private_group' })), "none of its 1 messages is a channel's post"],
    [JSON.stringify({ messages: [message()], type: 'public_channel' }), 'none of its 1 messages'],
  ])('is rejected with a reason: %s', async (text, reason) => {
    const { stories, reasons } = await read(text);
    expect(stories).toEqual([]);
    expect(reasons).toEqual([expect.stringContaining(reason) as string]);
  });

  it('gives stories or reasons, whatever its bytes', async () => {
    const near = fc
      .tuple(fc.array(fc.oneof(fc.jsonValue(), fc.constant(message()))), fc.nat({ max: 600 }))
      .map(([messages, cut]) => JSON.stringify(channel(messages)).slice(0, -cut || undefined));
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, fc.json(), fc.string({ unit: 'binary' })), async (text) => {
        const { stories, reasons } = await read(text);
        expect(stories.length + reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
