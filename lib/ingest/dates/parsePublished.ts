import type { PublishedAt } from '@/lib/domain/article';
import { dateText } from './dateText';
import { readDate, type Unread } from './readDate';
import { resolveDate, type DateContext, type Impossible } from './resolveDate';

export type DateProblem = Unread | Impossible;

export type ParsedDate =
  | { readonly ok: true; readonly publishedAt: PublishedAt }
  | { readonly ok: false; readonly problem: DateProblem; readonly reason: string };

const REASONS: Readonly<Record<DateProblem, string>> = {
  none: 'no date',
  unreadable: 'not a date that can be read; write it like 2026-01-05, 2026-01-05T09:15+03:30 or ۱۴۰۴/۱۰/۱۵ - ۰۹:۱۵',
  ambiguous: 'the date can mean two days; write it as year-month-day',
  impossible: 'no such day or time exists',
  'unknown-zone': 'the time zone is not known; write it like +03:30',
  future: 'the date lies more than a day in the future',
  'too-old': 'the date lies before 1900',
};

const QUOTED_LENGTH = 60;

function reasonFor(problem: DateProblem, text: string): string {
  if (problem === 'none') return REASONS.none;
  const shown = text.trim().replace(/\s+/g, ' ');
  const quoted = shown.length > QUOTED_LENGTH ? `${shown.slice(0, QUOTED_LENGTH)}…` : shown;
  return `date "${quoted}": ${REASONS[problem]}`;
}

/** Milliseconds since 1970, or seconds since 1970 from 2017 on: smaller numbers may be a Jalali date without separators. */
const MAX_EPOCH = 40;
const EPOCH = /^(?:1[5-9]\d{8}|[1-9]\d{12})$/;

/** A text that is nothing but a count of time, as ISO 8601; any other as it is. */
function withoutEpoch(text: string): string {
  const digits = text.length > MAX_EPOCH ? '' : dateText(text);
  if (!EPOCH.test(digits)) return text;
  return new Date(Number(digits) * (digits.length === 10 ? 1000 : 1)).toISOString();
}

/**
 * When a story was published, from a date as outlets write it: ISO 8601, RFC 2822, Jalali in words or digits, with or
 * without labels, or a count of seconds or milliseconds since 1970. A year from 1200 to 1500 is Jalali. A date alone keeps day precision and starts at midnight in
 * Tehran, by the zone's rules of that time; a time without a zone is read in `timeZone`, beside a Jalali date in Tehran's
 * (or Kabul's, when that is `timeZone`). Never throws: what denotes no possible date comes back with a reason.
 */
export function parsePublished(text: string, context: DateContext): ParsedDate {
  const written = readDate(withoutEpoch(text));
  const published = typeof written === 'string' ? written : resolveDate(written, context);
  if (typeof published !== 'string') return { ok: true, publishedAt: published };
  return { ok: false, problem: published, reason: reasonFor(published, text) };
}
