const DAY = 86_400;
/** The longest wait that a server can ask for, in seconds. */
const MAX_RETRY_AFTER = 7 * DAY;

/** HTTP dates in the form that RFC 9110 lets servers send, and the two old ones that it makes clients read. */
const HTTP_DATE =
  /^(?:\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT|\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT|\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4})$/;

/**
 * The header Retry-After (RFC 9110, 10.2.3) as seconds from `now`, at most a week; null where it is missing or is neither
 * a number of seconds nor an HTTP date.
 */
export function parseRetryAfter(value: string | null, now: Date): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,12}$/.test(text)) return Math.min(Number(text), MAX_RETRY_AFTER);
  if (!HTTP_DATE.test(text)) return null;
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  if (Number.isNaN(at)) return null;
  return Math.min(Math.max(0, Math.ceil((at - now.getTime()) / 1000)), MAX_RETRY_AFTER);
}
