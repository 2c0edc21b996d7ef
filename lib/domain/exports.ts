import { z } from 'zod';
import type { Filter } from './filter';
import { addressOf, type MoreParams } from './filterParams';
import type { StatementKey } from './utterance';

/** The lists that can be taken away, each as a whole; message keys below `taking.lists`. */
const EXPORT_LISTS = [
  'stories',
  'statements',
  'mentions',
  'people',
  'speakers',
  'topics',
  'sources',
  'of-trend',
  'people-trend',
  'series-trend',
  'speaker-topics',
  'outlet-topics',
  'outlet-verbs',
  'pairs',
  'versions',
  'carried',
  'spikes',
  'people-movers',
  'topic-movers',
  'events',
  'quarantine',
  'import-runs',
] as const;
export type ExportList = (typeof EXPORT_LISTS)[number];

const EXPORT_FORMATS = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const exportList = z.enum(EXPORT_LISTS);
export const exportFormat = z.enum(EXPORT_FORMATS);
/** How many lines of a trend are taken: as many as its chart shows. */
export const exportLines = z.coerce.number().int().min(1).max(50);

/** The statement whose versions are taken, as `ARTICLE/SEQ`. */
export const exportStatement = z
  .string()
  .regex(/^[\da-f-]{36}\/\d{1,6}$/i, 'Write it as ARTICLE/SEQ.')
  .transform((value): StatementKey => {
    const [articleId = '', seq = ''] = value.split('/');
    return { articleId, seq: Number(seq) };
  });

/** Which list stands on a screen, and the params it has besides the filter, such as `of`. */
export interface Taken {
  readonly list: ExportList;
  /** Null where the list is the same under every filter. */
  readonly filter: Filter | null;
  readonly more?: MoreParams;
}

/** The address of the file of a list. */
export function exportHref({ list, filter, more = {} }: Taken, format: ExportFormat): string {
  return addressOf(`/api/export/${list}`, filter, { ...more, format });
}
