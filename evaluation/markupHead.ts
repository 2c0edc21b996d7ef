import { SPEAKER_TYPES, type SpeakerType } from '@/lib/domain/annotations';

/** Somebody who speaks or is named in a marked-up story. */
export interface Speaker {
  readonly name: string;
  readonly type: SpeakerType;
  readonly role: string | null;
}

/** The head of a marked-up story. */
export interface MarkupHead {
  readonly title: string;
  readonly agency: string | null;
  readonly via: string | null;
  readonly topics: readonly string[];
  readonly speakers: ReadonlyMap<string, Speaker>;
}

/** Reads the lines above «---». Throws an error with id and line for one that it does not know. */
export function readHead(text: string, id: string): MarkupHead {
  const fields = new Map<string, string>();
  const speakers = new Map<string, Speaker>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] = /^([a-z]+): *(.*)$/u.exec(line) ?? [];
    const [kind, name, role] = value.split('|').map((part) => part.trim());
    const type = SPEAKER_TYPES.find((known) => known === kind);
    if (key.length === 1 && type && name) speakers.set(key, { name, type, role: role ?? null });
    else if (['title', 'agency', 'via', 'topics'].includes(key)) fields.set(key, value.trim());
    else throw new Error(`${id}:${index + 1}: cannot read «${line}»`);
  }
  const field = (name: string): string | null => fields.get(name) || null;
  const topics = (field('topics') ?? '').split(/\s+/).filter(Boolean);
  return { title: field('title') ?? '', agency: field('agency'), via: field('via'), topics, speakers };
}
