import type { JsonPath } from '../jsonCapture';
import { BrokenJson, jsonValues } from '../jsonValues';
import { MAX_MESSAGE_BYTES } from '../limits';
import type { ByteStream, PassedOver, StoryResult } from '../story';
import { MIN_LETTERS, parseJson, readMessage, type ChatFacts } from './telegramMessage';

const CHANNELS = new Set(['public_channel', 'private_channel']);

/** What the export says about the chat whose messages follow. */
interface Chat {
  /** Tells chats of one file apart. */
  readonly at: string;
  readonly facts: ChatFacts;
}

/** The path of the chat that a path lies in, and what remains: a file of one chat, or one of a whole account. */
function inChat(path: JsonPath): { readonly chat: JsonPath; readonly rest: JsonPath } | null {
  const [top, list, index] = path;
  if (top !== 'chats' && top !== 'left_chats') return { chat: [], rest: path };
  return list === 'list' && typeof index === 'number' ? { chat: path.slice(0, 3), rest: path.slice(3) } : null;
}

const FACTS = new Set<unknown>(['name', 'type', 'username']);
const isMessage = (rest: JsonPath) => rest.length === 2 && rest[0] === 'messages' && typeof rest[1] === 'number';

function wanted(path: JsonPath): boolean {
  const rest = inChat(path)?.rest ?? [];
  return isMessage(rest) || (rest.length === 1 && FACTS.has(rest[0]));
}

const refuse = (reason: string): StoryResult => ({ ok: false, line: null, reason });

const NO_EXPORT = 'not the export of a Telegram channel; export it in Telegram Desktop as "Machine-readable JSON"';

/**
 * The `result.json` of Telegram Desktop: the posts of one channel, or of all channels of a whole account; other chats,
 * which are private, are not looked into. Service messages and those with too little text are passed over, and their
 * number is given to `passedOver` at the end. What is no such file, or breaks off, is told by a refusal among the results.
 * Any size of file: memory is bounded by the longest message allowed.
 */
export async function* readTelegram(
  bytes: ByteStream,
  passedOver: PassedOver = () => undefined,
): AsyncGenerator<StoryResult> {
  let chat: Chat = { at: '', facts: new Map() };
  let [found, passed] = [0, 0];
  try {
    for await (const value of jsonValues(bytes, wanted, MAX_MESSAGE_BYTES)) {
      const place = inChat(value.path);
      if (!place) continue;
      const at = place.chat.join('.');
      if (at !== chat.at) chat = { at, facts: new Map() };
      const [name, index] = place.rest;
      if (!isMessage(place.rest)) {
        chat = { at, facts: new Map([...chat.facts, [String(name), value.bytes && parseJson(value.bytes)]]) };
        continue;
      }
      found++;
      const isChannel = CHANNELS.has(String(chat.facts.get('type')));
      const result = isChannel ? readMessage(value.bytes, Number(index) + 1, chat.facts) : null;
      if (result) yield result;
      else passed++;
    }
    if (found === 0) yield refuse(NO_EXPORT);
    else if (passed === found)
      yield refuse(`none of its ${found} messages is a channel's post of ${MIN_LETTERS} letters or more`);
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    yield refuse(found === 0 ? `${NO_EXPORT} (${error.message})` : `after message ${found}: ${error.message}`);
  }
  passedOver(passed);
}
