import type { ExportFormat, ExportList } from '@/lib/domain/exports';
import type { Filter } from '@/lib/domain/filter';
import { jalaliDay } from '@/lib/format/jalaliDay';
import { attachment } from './attachment';

interface Named {
  readonly list: ExportList;
  readonly format: ExportFormat;
  /** Null where the list is not of some days. */
  readonly filter: Pick<Filter, 'from' | 'to' | 'calendar'> | null;
}

/**
 * The Content-Disposition of a list's file. Its name says what is in it and over which days, as in
 * «رصد_گفته-ها_1404-07-01_1404-09-30.csv» (browsers put something else in the place of a ZWNJ); `words` are the app's and the list's name in the reader's language.
 */
export function fileDisposition({ list, format, filter }: Named, words: readonly string[]): string {
  const day = (iso: string) => (filter?.calendar === 'jalali' ? jalaliDay(iso).replaceAll('/', '-') : iso);
  const days = filter ? [filter.from, filter.to] : [];
  const name = [...words, ...days.map(day)].join('_').replaceAll(/[\s/\\\u200c]+/g, '-');
  return attachment(`${name}.${format}`, `${['rasad', list, ...days].join('_')}.${format}`);
}
