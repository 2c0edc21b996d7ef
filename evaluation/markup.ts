import { REFERENCES } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import { goldStory, type GoldStatement, type GoldStory } from './gold';
import { readHead, type Speaker } from './markupHead';

const OPEN = new RegExp(`\\{(?:(furniture)|([a-z])/(${REFERENCES.join('|')})/([^|/{}]+)(/indirect)?)\\|`, 'y');

interface OpenMark {
  readonly start: number;
  readonly statement: Pick<GoldStatement, 'speaker' | 'speakerType' | 'reference' | 'cue' | 'kind'> | null;
}

function openMark(match: RegExpExecArray, start: number, speakers: ReadonlyMap<string, Speaker>): OpenMark | null {
  if (match[1]) return { start, statement: null };
  const speaker = speakers.get(match[2] ?? '');
  const reference = REFERENCES.find((name) => name === match[3]);
  if (!speaker || !reference) return null;
  const kind = match[5] ? 'indirect' : 'direct';
  return {
    start,
    statement: {
      speaker: speaker.name,
      speakerType: speaker.type,
      reference,
      cue: match[4] === '-' ? '' : (match[4] ?? ''),
      kind,
    },
  };
}

/**
 * Reads a marked-up story, so that its offsets are computed and not typed. First a line «# what it tests», then the
 * fields `title`, `agency`, `via`, `topics`, where they are tested `phrases` and `not-phrases` (divided by |), then those who speak or are named, a letter each («a: person | name |
 * role»), then «---» and the body, in which `{a/pronoun/گفت|…}` is what `a` says, introduced by that reference and verb
 * (`{a/name/خبر داد/indirect|…}` when reported, `-` for no verb), and `{furniture|…}` is page furniture.
 * @param id the story's id, for messages too
 * @throws Error with id and line when the markup is broken
 */
export function readMarkup(text: string, id: string): GoldStory {
  const [before = '', marked = ''] = text.split(/^---\n/mu);
  const head = readHead(before, id);
  const statements: GoldStatement[] = [];
  const furniture: Range[] = [];
  let body = '';
  let open: OpenMark | null = null;
  const source = marked.trimEnd();
  for (let index = 0; index < source.length;) {
    const fault = (what: string): Error =>
      new Error(`${id}:${before.split('\n').length + source.slice(0, index).split('\n').length}: ${what}`);
    OPEN.lastIndex = index;
    const match = OPEN.exec(source);
    if (match) {
      if (open) throw fault('a mark within a mark; close the first with }');
      open = openMark(match, body.length, head.speakers);
      if (!open) throw fault(`no speaker «${match[2]}» in the head`);
      index += match[0].length;
    } else if (source[index] === '{') {
      throw fault(`cannot read the mark «${source.slice(index, index + 30)}»`);
    } else if (source[index] === '}') {
      if (!open) throw fault('} without a mark that it closes');
      const range = { start: open.start, end: body.length };
      if (open.statement) statements.push({ ...range, ...open.statement });
      else furniture.push(range);
      open = null;
      index++;
    } else {
      body += source[index++];
    }
  }
  if (open) throw new Error(`${id}: a mark is not closed`);
  const people = [...head.speakers.values()]
    .filter(({ type }) => type === 'person')
    .map(({ name, role }) => ({ name, role }));
  const { title, agency, via, topics, phrases, notPhrases } = head;
  return goldStory.parse({
    id,
    title,
    body,
    agency,
    via,
    people,
    statements,
    topics,
    furniture,
    phrases: phrases ?? undefined,
    notPhrases: notPhrases ?? undefined,
  });
}
