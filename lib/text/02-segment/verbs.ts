import { LEXICON } from '@/lib/text/lexicon/generated';
import { longestPhrase, phraseBook, phraseKey, type PhraseMatch } from './phrases';
import type { Token } from './tokens';

/** What a reporting verb can do; one verb can do several. */
export interface Verb {
  /** Introduces speech: before a colon, که, a quotation mark or the bare content. */
  readonly says: boolean;
  /** Judges an object: «X را Y دانست». */
  readonly judges: boolean;
  /** The preposition before its noun phrase when the verb ends the clause: «از X خبر داد», «بر X تأکید کرد». */
  readonly after: readonly string[];
  /** Reports only before «که», a colon or a quotation mark («تهدید کرد که»), or with an object («X را تأیید کرد»). */
  readonly thatOnly: boolean;
  /** Only right before a colon («آمده است:»). */
  readonly colonOnly: boolean;
  readonly passive: boolean;
  readonly plural: boolean;
  /** A bare participle («تأکید کرده که»): a verb only before what it introduces, or before «و». */
  readonly participle: boolean;
  /** The verb's noun or stem, folded, for rules about single verbs. */
  readonly noun: string;
}

const perfect = (participle: string): string[] => [' است', ' بود', ' باشد'].map((tail) => participle + tail);
const KARD = ['کرد', 'می‌کند', 'می‌کرد', 'نمود', 'می‌نماید', 'کند', ...perfect('کرده'), ...perfect('نموده')];
const KARD_PLURAL = ['کردند', 'می‌کنند', 'می‌کردند', 'نمودند', 'کنند', 'کرده‌اند', 'کرده بودند', 'نموده‌اند'];
const DAD = ['داد', 'می‌دهد', 'می‌داد', ...perfect('داده')];
const DAD_PLURAL = ['دادند', 'می‌دهند', 'داده‌اند', 'داده بودند'];
const DASHT = ['داشت', 'می‌دارد', ...perfect('داشته')];
const DASHT_PLURAL = ['داشتند', 'می‌دارند', 'داشته‌اند'];
const DARAD = ['دارد', 'داشت', 'داشته است'];
const DARAD_PLURAL = ['دارند', 'داشتند'];
const SHOD = ['شد', 'می‌شود', 'گردید', 'می‌گردد', ...perfect('شده')];
const SHOD_PLURAL = ['شدند', 'می‌شوند', 'گردیدند', 'شده‌اند', 'شده بودند'];
const AST = ['است', 'بود', 'هست'];
const AST_PLURAL = ['هستند', 'بودند', 'ند', '‌اند'];

const AFTER: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:خبر|اطلاع)$/, ['از']],
  [/^تاکید$/, ['بر', 'به', 'روی']],
  [/^سخن/, ['از', 'درباره']],
  [/^اعتراض$/, ['نسبت', 'به']],
  [/^(?:اصرار|هشدار)$/, ['بر', 'درباره', 'نسبت']],
  [/^اشاره$/, ['به']],
  [/^انتقاد|^گلایه|^ابراز|^اظهار(?:تاسف|نگرانی|خرسندی)/, ['از', 'نسبت', 'درباره']],
  [/^خواستار|^خواهان/, []],
];

const JUDGING = new Set(LEXICON['verbs/judge-kard'].map(phraseKey));

function verb(stem: string, more: Partial<Verb>): Verb {
  const noun = phraseKey(stem);
  const after = AFTER.find(([pattern]) => pattern.test(noun))?.[1] ?? [];
  return {
    says: true,
    judges: false,
    after,
    thatOnly: false,
    colonOnly: false,
    passive: false,
    plural: false,
    participle: false,
    noun,
    ...more,
  };
}

function* conjugate(
  stems: readonly string[],
  forms: readonly string[],
  more: Partial<Verb>,
): Generator<[string, Verb]> {
  for (const stem of stems) {
    for (const form of forms)
      yield [`${stem} ${form}`, verb(stem, { ...more, judges: more.judges ?? JUDGING.has(phraseKey(stem)) })];
  }
}

function* entries(): Generator<[string, Verb]> {
  const kard = [...LEXICON['verbs/kard'], ...LEXICON['verbs/judge-kard']];
  yield* conjugate(kard, SHOD, { passive: true, judges: false });
  yield* conjugate(LEXICON['verbs/dad'], ['داده شد', 'داده شده است', 'داده می‌شود'], { passive: true });
  yield* conjugate(kard, KARD, {});
  yield* conjugate(kard, KARD_PLURAL, { plural: true });
  yield* conjugate(['اشاره'], KARD, { says: true });
  yield* conjugate(['اشاره'], KARD_PLURAL, { plural: true });
  const strict = LEXICON['verbs/kard-that'];
  yield* conjugate(
    strict,
    KARD.filter((form) => form !== 'کند'),
    { thatOnly: true },
  );
  yield* conjugate(
    strict,
    KARD_PLURAL.filter((form) => form !== 'کنند'),
    { thatOnly: true, plural: true },
  );
  yield* conjugate(strict, ['کرده', 'نموده'], { thatOnly: true, participle: true });
  yield* conjugate(kard, ['کرده', 'نموده'], { participle: true });
  yield* conjugate(LEXICON['verbs/dad'], ['داده'], { participle: true });
  yield* conjugate(LEXICON['verbs/dasht'], ['داشته'], { participle: true });
  yield* conjugate(LEXICON['verbs/shod'], ['شده'], { participle: true });
  for (const form of ['گفته', 'افزوده', 'نوشته']) yield [form, verb(form, { participle: true })];
  for (const form of ['دانسته', 'خوانده', 'برشمرده'])
    yield [form, verb(form, { says: false, judges: true, participle: true })];
  yield* conjugate(LEXICON['verbs/dad'], DAD, {});
  yield* conjugate(LEXICON['verbs/dad'], DAD_PLURAL, { plural: true });
  yield* conjugate(LEXICON['verbs/dasht'], DASHT, {});
  yield* conjugate(LEXICON['verbs/dasht'], DASHT_PLURAL, { plural: true });
  yield* conjugate(LEXICON['verbs/darad'], DARAD, {});
  yield* conjugate(LEXICON['verbs/darad'], DARAD_PLURAL, { plural: true });
  yield* conjugate(LEXICON['verbs/shod'], SHOD, {});
  yield* conjugate(LEXICON['verbs/shod'], SHOD_PLURAL, { plural: true });
  yield* conjugate(LEXICON['verbs/ast'], AST, {});
  yield* conjugate(LEXICON['verbs/ast'], AST_PLURAL, { plural: true });
  for (const form of LEXICON['verbs/judge'])
    yield [form, verb(form, { says: false, judges: true, plural: form.endsWith('ند') })];
  for (const form of LEXICON['verbs/simple']) yield [form, verb(form, { plural: form.endsWith('ند') })];
  for (const form of LEXICON['verbs/before-colon']) yield [form, verb(form, { colonOnly: true })];
}

const VERBS = phraseBook(entries());

/** The reporting verb that starts at token `at`, in any of its spellings; null without one, and for «گفت و گو». */
export function verbAt(tokens: readonly Token[], at: number, limit: number): PhraseMatch<Verb> | null {
  const next = tokens[at + 1]?.key ?? '';
  if (next.startsWith('وگو') || (next === 'و' && tokens[at + 2]?.key.startsWith('گو'))) return null;
  const match = longestPhrase(VERBS, tokens, at, limit);
  return match?.value.participle && !INTRODUCED.test(tokens[match.to]?.key ?? '') ? null : match;
}

/** What follows a participle that stands for a whole verb. */
const INTRODUCED = /^(?:که|تا|و|اما|:|«|"|“)$/;
