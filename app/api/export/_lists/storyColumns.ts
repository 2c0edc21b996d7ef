import type { SourceRef } from '@/lib/domain/rows/sourceRef';
import type { When } from '@/lib/domain/rows/when';
import { formatTime } from '@/lib/format';
import { jalaliDay } from '@/lib/format/jalaliDay';
import type { Column } from './table';

/** What rows of stories, statements and mentions tell of their story. */
interface OfStory {
  readonly title: string;
  readonly source: SourceRef;
  readonly when: When;
  readonly url: string | null;
}

/** The story of a row: title, outlet, when it appeared and where. */
export const STORY_COLUMNS: readonly Column<OfStory>[] = [
  { key: 'title', value: ({ title }) => title },
  { key: 'source', value: ({ source }) => source.name },
  { key: 'sourceId', value: ({ source }) => source.slug },
  { key: 'day', value: ({ when }) => when.day },
  { key: 'jalaliDay', value: ({ when }) => jalaliDay(when.day) },
  { key: 'time', value: ({ when }) => (when.precision === 'day' ? null : formatTime(when.instant, 'en')) },
  { key: 'publishedAt', value: ({ when }) => (when.precision === 'day' ? null : when.instant) },
  { key: 'url', value: ({ url }) => url },
];
