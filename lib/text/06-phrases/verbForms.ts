import { phraseKey } from '@/lib/text/02-segment/phrases';
import { LEXICON } from '@/lib/text/lexicon/generated';

const VERBS: ReadonlySet<string> = new Set(LEXICON['phrases/verbs'].map(phraseKey));

/** Verbs of present and imperfect. */
const INFLECTED = /^ن?می(?!لا|را).+(?:ند|یم|ود|رد|هد|سد|زد|بد|ید|فت|شت|نست|[نرودشهب]م)$/u;
/** Perfects written as one word, the other persons of the past, infinitives. */
const PERFECT = /^(.+ه)(?:است|اند|ام|ایم|بود|بودند)$/u;
const PAST = /^(.+[دت])(?:م|یم|ند)$/u;
const INFINITIVE = /.{2}(?:اند|ید)ن$/u;

/** Doing, becoming, giving, taking, finding and the like, which mean little without a noun. */
const LIGHT = /^(?:ن?می|[بن])?(?:کرد|کن|شد|شو|داد|ده|گرف|گیر|یاف|یاب|زد|زن|نمو|نما|گرد|خور|کش|خواه)/u;

/** Whether a folded word is a form of a verb: of a listed one, or by its ending. */
export function isVerb(text: string): boolean {
  return (
    VERBS.has(text) ||
    INFLECTED.test(text) ||
    INFINITIVE.test(text) ||
    [PERFECT, PAST].some((form) => VERBS.has(form.exec(text)?.[1] ?? ''))
  );
}

/** Whether a verb makes one meaning with the noun before it («افزایش یافت»). */
export function isLightVerb(text: string): boolean {
  return isVerb(text) && LIGHT.test(text);
}
