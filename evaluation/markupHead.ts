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
  /** Key phrases to be found, and what must not be one; null where the story tests neither. */
  readonly phrases: readonly string[] | null;
  readonly notPhrases: readonly string[] | null;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

const FIELDS = ['title', 'agency', 'via', 'topics', 'phrases', 'not-phrases'];

/** Reads the lines above «---». Throws an error with id and line for one that it does not know. */
export function readHead(text: string, id: string): MarkupHead {
  const fields = new Map<string, string>();
  const speakers = new Map<string, Speaker>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] = /^([a-z-]+): *(.*)$/u.exec(line) ?? [];
    const [kind, name, role] = value.split('|').map((part) => part.trim());
    const type = SPEAKER_TYPES.find((known) => known === kind);
    if (key.length === 1 && type && name) speakers.set(key, { name, type, role: role ?? null });
    else if (FIELDS.includes(key)) fields.set(key, value.trim());
    else throw new Error(`${id}:${index + 1}: cannot read «${line}»`);
  }
  const field = (name: string): string | null => fields.get(name) || null;
  const topics = (field('topics') ?? '').split(/\s+/).filter(Boolean);
  const list = (name: string): string[] | null =>
    field(name)
      ?.split('|')
      .map((part) => part.trim()) ?? null;
  return {
    title: field('title') ?? '',
    agency: field('agency'),
    via: field('via'),
    topics,
    phrases: list('phrases'),
    notPhrases: list('not-phrases'),
    speakers,
  };
}
