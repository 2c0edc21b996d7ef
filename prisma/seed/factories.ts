import { createHash } from 'node:crypto';
import type { Reference } from '@/lib/domain/annotations';
import type { DraftArticle } from '@/lib/domain/article';
import type { Range } from '@/lib/domain/range';
import { tehranInstant } from './tehranInstant';

/** What a made-up wire story is about: one speaker of `role` who says `says` in turn, on a Tehran day. */
export interface WireStoryInput {
  /** Full name, given name first; the last word serves as the surname. */
  readonly speaker: string;
  readonly role: string;
  /** What is said, one statement each, without a closing full stop. At least one. */
  readonly says: readonly string[];
  /** Tehran calendar day, ISO `YYYY-MM-DD`. */
  readonly day: string;
  /** Tehran time `HH:MM`; noon when left out. */
  readonly time?: string;
  /** The outlet's slug; `kavosh` when left out. */
  readonly source?: string;
  /** The agency as the dateline names it. */
  readonly agency?: string;
}

/** A statement that a made-up story holds: its range in the body and how the sentence refers to the speaker. */
export interface KnownStatement extends Range {
  readonly text: string;
  readonly reference: Reference;
}

export interface WireStory {
  readonly draft: DraftArticle;
  /** In the order of the body; `draft.body.slice(start, end) === text`. */
  readonly statements: readonly KnownStatement[];
}

type Introduction = readonly [Reference, (surname: string, role: string, speaker: string) => string];

const FIRST: Introduction = ['name', (_, role, speaker) => `${speaker}، ${role}، گفت: `];

/** The introductions that follow the first, in turn, as wire style varies them. */
const LATER: readonly Introduction[] = [
  ['pronoun', () => 'وی افزود: '],
  ['role', (_, role) => `${role} تصریح کرد: `],
  ['surname', (surname) => `${surname} ادامه داد: `],
  ['zero', () => 'همچنین گفت: '],
];

function introduction(index: number): Introduction {
  return (index > 0 && LATER[(index - 1) % LATER.length]) || FIRST;
}

/**
 * A story in wire style whose statements are known, all by `speaker`: the first introduced by name and role, the
 * others by وی, the role, the surname and an unspoken subject in turn. The same input gives the same address.
 * @throws Error when `says` is empty.
 */
export function wireStory(input: WireStoryInput): WireStory {
  const { speaker, role, says, source = 'kavosh', agency = 'خبرگزاری کاوش' } = input;
  const [first] = says;
  if (first === undefined) throw new Error('wireStory needs at least one statement in says');
  const surname = speaker.split(' ').at(-1) ?? speaker;
  const statements: KnownStatement[] = [];
  let body = '';
  for (const [index, text] of says.entries()) {
    const [reference, introduce] = introduction(index);
    body += (index > 0 ? '\n\n' : `به گزارش ${agency}، `) + introduce(surname, role, speaker);
    statements.push({ text, reference, start: body.length, end: body.length + text.length });
    body += `${text}.`;
  }
  const title = `${surname}: ${first}`;
  return { draft: draft({ title, body, source, day: input.day, time: input.time }), statements };
}

type DraftInput = Partial<DraftArticle> & {
  /** Tehran calendar day and time, a shorter way than `publishedAt`. */
  readonly day?: string;
  readonly time?: string;
};

const DEFAULT_DAY = '2026-01-10';
const DEFAULT_BODY =
  'به گزارش خبرگزاری کاوش، مهناز بیدمشکی، رئیس انجمن باغبانان سپیدآب، گفت: گلخانه‌های شهر امسال زودتر گرم شد.\n\n' +
  'وی افزود: نهال‌ها در هفته آینده به مدرسه‌ها می‌رسد.';

/**
 * A draft article for tests: an invented story unless `overrides` say otherwise. Its address comes from the source and
 * the content, so that two different stories are two articles and the same one twice is the same.
 */
export function draft(overrides: DraftInput = {}): DraftArticle {
  const { day = DEFAULT_DAY, time = '12:00', ...fields } = overrides;
  const title = fields.title ?? 'گلخانه‌های سپیدآب زودتر گرم شد';
  const body = fields.body ?? DEFAULT_BODY;
  const source = fields.source === undefined ? 'kavosh' : fields.source;
  const digest = createHash('sha256').update(`${day} ${time}\n${title}\n${body}`).digest('hex').slice(0, 12);
  return {
    externalId: null,
    title,
    body,
    url: `https://${source ?? 'unknown'}.example/news/${digest}`,
    source,
    publishedAt: { instant: tehranInstant(day, time).toISOString(), precision: 'minute', day },
    demo: false,
    ...fields,
  };
}
