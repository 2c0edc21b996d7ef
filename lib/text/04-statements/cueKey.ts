import { NO_VERB, REPORTING_VERBS } from '@/lib/domain/reportingVerbs';
import { matchKey } from '@/lib/text/01-normalise';
import { phraseKey } from '@/lib/text/02-segment/phrases';
import { LEXICON } from '@/lib/text/lexicon/generated';

/** Endings of the past: plural, participle, perfect, pluperfect, passive. */
const PAST_ENDING = '(?:ند|ه(?:اند|است|بود|بودند|باشد|شد|شدهاست|شدهبود|میشود)?)?';
/** The verbs that make a verb of a noun, in all forms that the lexicon conjugates; at the end of a key. */
const LIGHT = new RegExp(
  `(?:(?:می)?(?:کرد|نمود|داد|داشت|شد|گردید)${PAST_ENDING}|(?:می)?(?:کن|نمای|ده|دار|شو|گرد|باش)(?:د|ند)` +
    '|است|هست|هستند|بود|بودند|اند|ند)$',
);

/** Verbs of one word: the past stem by the present stem. */
const PAST_OF: Readonly<Record<string, string>> = {
  گوی: 'گفت',
  افزای: 'افزود',
  نویس: 'نوشت',
  فرمای: 'فرمود',
  پرس: 'پرسید',
  خواه: 'خواست',
  پذیر: 'پذیرفت',
  دان: 'دانست',
  خوان: 'خواند',
  نام: 'نامید',
  شمار: 'شمرد',
};
const PRESENT = new RegExp(`^(سخن|بر)?می(${Object.keys(PAST_OF).join('|')})(?:د|ند)$`);
const PAST = new RegExp(`^(سخن|بر)?(?:می)?(${Object.values(PAST_OF).join('|')})${PAST_ENDING}$`);

/** What leads to a source: «طبق گفته», «بنا به اعلام», «بر اساس این بیانیه». */
const PREPOSITION = /^(?:بنابر|بنابه|برابر|براساس|طبق|مطابق|بهاستناد|به|از)(?:این|همین)?/;

const lines: readonly (readonly [string, string])[] = [
  ...REPORTING_VERBS.map(({ form }) => [form, form] as const),
  ...LEXICON['verbs/same'].map((line) => line.split(' = ') as [string, string]),
];
const keyed = (of: (key: string) => string) => new Map(lines.map(([written, form]) => [of(phraseKey(written)), form]));

const FORMS = keyed((key) => key);
const NOUNS = keyed((key) => (FORMS.has(key) && PAST.test(key) ? key : key.replace(LIGHT, '')));
const SOURCES = keyed((key) => key.replace(PREPOSITION, ''));

/** A verb of one word in its past stem; null for another cue. */
function simple(key: string): string | null {
  const present = PRESENT.exec(key);
  if (present) return (present[1] ?? '') + (PAST_OF[present[2] ?? ''] ?? '');
  const past = PAST.exec(key);
  return past && (past[1] ?? '') + (past[2] ?? '');
}

/**
 * The key that all spellings and inflections of a reporting verb share, from the cue as written: the form in which it is listed
 * (lib/domain/reportingVerbs.ts), such as «تأکید کرد» for «تاكيد كرده است», «تأکید دارد» and «به تأکید». One noun is one
 * verb, whatever verb carries it. `NO_VERB` for an empty cue; a cue that no list knows is its own key, folded.
 */
export function cueKey(cue: string): string {
  const key = phraseKey(cue);
  if (key === '') return NO_VERB;
  const source = key.replace(PREPOSITION, '');
  return (
    FORMS.get(key) ??
    FORMS.get(simple(key) ?? '') ??
    NOUNS.get(key.replace(LIGHT, '')) ??
    NOUNS.get(key) ??
    (source === key ? undefined : (SOURCES.get(source) ?? NOUNS.get(source))) ??
    matchKey(cue)
  );
}
