import { firstFrom, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import { PREPOSITIONS } from '@/lib/text/03-people/words';
import type { Actor } from './actors';

/** Words after which a subject can stand though no comma does: adverbs, times, conjunctions. */
const BEFORE_SUBJECT = new Set(
  'همچنین نیز هم سپس امروز دیروز پریروز امشب دیشب صبح ظهر عصر شب شامگاه بامداد شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه اما ولی و ادامه پایان ابتدا همزمان پیشتر پیش پس بعد قبل اینکه که اکنون حال اینباره باره ماه سال راستا زمینه خصوص میان حتی البته متعاقبا درهمینحال  رابطه بارها همواره اخیرا تاکنون همزمان درنهایت نهایتا همچنان خود زمان امسال اگرچه هرچند گرچه'.split(
    ' ',
  ),
);

/**
 * The actor that is the subject of the cue that begins at token `cue`, in the clause that begins at `clause`. `source` looks for the
 * author of a written message (`paper`), or the organisation whose figures speak (`data`).
 */
export function findSubject(
  reading: Reading,
  actors: readonly Actor[],
  clause: number,
  cue: number,
  source: 'paper' | 'data' | null = null,
): Actor | null {
  const { tokens } = reading;
  const candidates = between(actors, clause, cue).filter(
    (actor) => tokens[actor.to]?.key !== 'را' && !isByline(tokens, actor),
  );
  if (candidates.length === 0) return null;
  if (source === 'data') return candidates.findLast((actor) => actor.data) ?? null;
  const free = candidates.find((actor) => isFree(tokens, actor, clause) && !inSubordinate(tokens, actor, clause));
  if (free) return free;
  const author =
    source === 'paper' ? candidates.find((actor) => actor.data || actor.kind !== 'organisation') : undefined;
  if (author) return author;
  return (
    candidates.find((actor) => isLoose(tokens, actor, clause, cue)) ??
    candidates.find((actor) => isFree(tokens, actor, clause)) ??
    null
  );
}

/** The actors that stand wholly between two tokens; `actors` are in order. */
function between(actors: readonly Actor[], from: number, to: number): readonly Actor[] {
  const first = firstFrom(actors, from);
  let last = first;
  while (last < actors.length && (actors[last]?.to ?? 0) <= to) last++;
  return actors.slice(first, last);
}

/** «خبرگزاری X - نادر پورنگ - …»: a name that a dash sets off is the reporter's. */
function isByline(tokens: readonly Token[], actor: Actor): boolean {
  return actor.kind === 'person' && tokens[actor.to]?.kind === 'dash' && tokens[actor.from - 1]?.kind !== 'word';
}

/** «مصر، اردن و قطر»: one of a list, not the subject alone. */
function listed(tokens: readonly Token[], actor: Actor): boolean {
  const before = tokens[actor.from - 1];
  if (before?.key === 'و') return true;
  return before?.kind === 'comma' && (tokens[actor.to]?.kind === 'comma' || tokens[actor.to]?.key === 'و');
}

function isFree(tokens: readonly Token[], actor: Actor, clause: number): boolean {
  if (actor.from === clause) return true;
  const before = tokens[actor.from - 1];
  if (actor.kind === 'organisation' && listed(tokens, actor)) return false;
  if (actor.kind === 'person' && before?.kind === 'comma' && tokens[actor.to]?.key === 'و') return false;
  if (!before || before.kind !== 'word') return before?.kind !== 'open';
  if (BEFORE_SUBJECT.has(before.key)) return true;
  return (
    /^(?:این|همین)$/.test(tokens[actor.from - 2]?.key ?? '') && PREPOSITIONS.has(tokens[actor.from - 3]?.key ?? '')
  );
}

/** «در این نشست نادر پورنگ فرمانده …»: a name or pronoun behind a noun, not governed by a preposition, before an adverbial or the verb. */
function isLoose(tokens: readonly Token[], actor: Actor, clause: number, cue: number): boolean {
  const before = tokens[actor.from - 1];
  if (!before || actor.from <= clause || PREPOSITIONS.has(before.key) || before.kind === 'open') return false;
  if (actor.kind !== 'person' && actor.kind !== 'pronoun')
    return actor.to === cue && actor.kind === 'role' && before.kind === 'number';
  const after = tokens[actor.to];
  return (
    actor.to === cue ||
    after?.kind === 'comma' ||
    /^(?:با|در|ضمن|نیز|هم|همچنین|از|بر|به|روز|صبح|عصر|شامگاه)$/.test(after?.key ?? '')
  );
}

/** Between «با بیان اینکه» and the comma after it stands another clause with subjects of its own. */
function inSubordinate(tokens: readonly Token[], actor: Actor, clause: number): boolean {
  for (let i = actor.from - 1; i >= Math.max(clause, actor.from - 40); i--) {
    if (tokens[i]?.kind === 'comma') return false;
    if (tokens[i]?.key === 'اینکه' || tokens[i]?.key === 'انکه') return true;
  }
  return false;
}

/** A noun phrase no list knows, right before the verb: up to six words back to the clause's start or a comma; null if it is no such phrase. */
export function unknownSubject(tokens: readonly Token[], clause: number, cue: number): Span | null {
  let from = cue;
  while (from > clause && cue - from < 7 && tokens[from - 1]?.kind === 'word') from--;
  if (from === cue || (from > clause && tokens[from - 1]?.kind !== 'comma')) return null;
  while (from < cue && /^(?:اما|ولی|البته)$/.test(tokens[from]?.key ?? '')) from++;
  if (from === cue) return null;
  const words = tokens.slice(from, cue).map((token) => token.key);
  if (words.some((word) => PREPOSITIONS.has(word) || NEVER.has(word))) return null;
  return { from, to: cue };
}

/** A noun phrase no list knows at the head of the clause, up to its first preposition, adverb or mark; null when an adverbial heads it. */
export function leadingPhrase(tokens: readonly Token[], clause: number, cue: number): Span | null {
  let from = clause;
  while (from < cue && /^(?:و|اما|ولی|همچنین|سپس)$/.test(tokens[from]?.key ?? '')) from++;
  let to = from;
  while (
    to < cue &&
    to - from < 6 &&
    tokens[to]?.kind === 'word' &&
    !PREPOSITIONS.has(tokens[to]?.key ?? '') &&
    !NEVER.has(tokens[to]?.key ?? '')
  )
    to++;
  return to > from && to < cue ? { from, to } : null;
}

const CARRIES_ON = /^(?:و|اما|ولی|همچنین|سپس|نیز|با|ضمن)$/;
const TURNS = /^(?:پاسخ|ادامه|پایان|بخش|واکنش|خصوص|تشریح|توضیح|ابتدا|خاتمه|همین|عین)$/;

/** Whether a clause without a subject begins as those do that carry the speaker on: «و افزود», «با اشاره به … گفت», «در پایان گفت». */
export function carriesOn(tokens: readonly Token[], clause: number, cue: number): boolean {
  const key = tokens[clause]?.key ?? '';
  return clause === cue || CARRIES_ON.test(key) || (key === 'در' && TURNS.test(tokens[clause + 1]?.key ?? ''));
}

const NEVER = new Set('را که و نیز هم همچنین است بود شد کرد دارد شود ادامه پایان اینکه ابتدا سپس خود'.split(' '));
