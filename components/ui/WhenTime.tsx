import { useLocale } from 'next-intl';
import type { Calendar } from '@/lib/domain/filterChoices';
import type { When } from '@/lib/domain/rows/when';
import { formatWhen } from '@/lib/format';

/** When a story appeared, in Tehran time; only the day where the time is not known. */
export function WhenTime({ when, calendar }: { readonly when: When; readonly calendar: Calendar }) {
  return (
    <time dateTime={when.precision === 'day' ? when.day : when.instant} className="whitespace-nowrap">
      {formatWhen(when, { locale: useLocale(), calendar })}
    </time>
  );
}
