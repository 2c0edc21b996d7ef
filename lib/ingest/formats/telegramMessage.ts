import { z } from 'zod';
import { decodeUtf8 } from '../decodeUtf8';
import { MAX_MESSAGE_BYTES, megabytes } from '../limits';
import type { StoryFields, StoryResult } from '../story';

/** The least number of letters of a message that is taken for a story: less is a caption or a greeting. */
export const MIN_LETTERS = 60;

const piece = z.union([z.string(), z.looseObject({ text: z.string() }).transform(({ text }) => text)]);
const messageSchema = z.object({
  id: z.number(),
  type: z.string(),
  date_unixtime: z
    .string()
    .regex(/^\d{1,11}$/)
    .nullish(),
  date: z.string().nullish(),
  text: z.union([z.string(), z.array(piece).transform((pieces) => pieces.join(''))]),
});
const serviceSchema = z.looseObject({ type: z.literal('service') });

type Message = z.infer<typeof messageSchema>;

/** What an export says about a chat: `name`, `type` and, where it is known, `username`. */
export type ChatFacts = ReadonlyMap<string, unknown>;

/** A line of nothing but the channel's own names, addresses and signs, as channels put below each post. */
function isSignature(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line.replace(/https?:\/\/\S+|(?:t\.me|telegram\.me)\/\S+|@\w+/giu, ''));
}

function bodyOf({ text }: Message): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const last = lines.findLastIndex((line) => !isSignature(line));
  return lines
    .slice(0, last + 1)
    .filter((line) => line !== '')
    .join('\n');
}

function storyOf(message: Message, body: string, facts: ChatFacts): StoryFields {
  const { id, date, date_unixtime: seconds } = message;
  const [name, username] = [facts.get('name'), facts.get('username')];
  // `date` is the clock of the computer that exported; the seconds since 1970 are not.
  const instant = seconds ? new Date(Number(seconds) * 1000).toISOString() : null;
  return {
    externalId: String(id),
    title: '',
    body,
    url: typeof username === 'string' && /^\w{3,64}$/.test(username) ? `https://t.me/${username}/${id}` : null,
    source: typeof name === 'string' ? name : null,
    siteName: null,
    dates: [instant, date].filter((each) => typeof each === 'string'),
  };
}

/** What a piece of JSON says; undefined when it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return undefined;
  try {
    return JSON.parse(decoded.text);
  } catch {
    return undefined;
  }
}

const refuse = (reason: string): StoryResult => ({ ok: false, line: null, reason });

/** A message of a channel as a story, or why not; null for one that is passed over. `number` counts from 1. */
export function readMessage(bytes: Uint8Array | null, number: number, facts: ChatFacts): StoryResult | null {
  if (bytes === null) return refuse(`message ${number}: longer than ${megabytes(MAX_MESSAGE_BYTES)}`);
  const value = parseJson(bytes);
  if (value === undefined) return refuse(`message ${number}: malformed JSON`);
  if (serviceSchema.safeParse(value).success) return null;
  const parsed = messageSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(`message ${number}: ${issue?.path.join('.') || 'the message'}: ${issue?.message ?? 'not a message'}`);
  }
  const body = parsed.data.type === 'message' ? bodyOf(parsed.data) : '';
  if ((body.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) return null;
  return { ok: true, line: null, story: storyOf(parsed.data, body, facts) };
}
