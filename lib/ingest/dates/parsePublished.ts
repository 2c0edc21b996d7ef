import type { PublishedAt } from '@/lib/domain/article';
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

/**
 * When a story was published, from a date as outlets write it: ISO 8601, RFC 2822, or Jalali in words or digits, with
 * or without labels. A year from 1200 to 1500 is Jalali. A date alone keeps day precision and starts at midnight in
 * Tehran, by the zone's rules of that time; a time without a zone is read in `timeZone`, beside a Jalali date in Tehran's
 * (or Kabul's, when that is `timeZone`). Never throws: what denotes no possible date comes back with a reason.
 */
export function parsePublished(text: string, context: DateContext): ParsedDate {
  const written = readDate(text);
  const published = typeof written === 'string' ? written : resolveDate(written, context);
  if (typeof published !== 'string') return { ok: true, publishedAt: published };
  return { ok: false, problem: published, reason: reasonFor(published, text) };
}
