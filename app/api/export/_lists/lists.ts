import type { ExportList } from '@/lib/domain/exports';
import { outletTopics, outletVerbs, speakerTopics } from './matrices';
import { mentions } from './mentions';
import { people, sources, speakers, topics } from './rankings';
import { statements } from './statements';
import { stories } from './stories';
import type { Request, Table } from './table';
import { ofTrend, peopleTrend, seriesTrend } from './trends';

interface List {
  /** Null where the request names nothing that the list is about. */
  readonly open: (request: Request) => Table | null | Promise<Table | null>;
  /** Whether `of` narrows the list; where it does not, asking for it is a mistake. */
  readonly ofMatters: boolean;
}

/** Each list that can be taken away: one more is a line here and its name in lib/domain/exports.ts. */
export const LISTS: Readonly<Record<ExportList, List>> = {
  stories: { open: stories, ofMatters: true },
  statements: { open: statements, ofMatters: true },
  mentions: { open: mentions, ofMatters: true },
  people: { open: people, ofMatters: false },
  speakers: { open: speakers, ofMatters: false },
  topics: { open: topics, ofMatters: false },
  sources: { open: sources, ofMatters: false },
  'of-trend': { open: ofTrend, ofMatters: true },
  'people-trend': { open: peopleTrend, ofMatters: false },
  'series-trend': { open: seriesTrend, ofMatters: false },
  'speaker-topics': { open: speakerTopics, ofMatters: false },
  'outlet-topics': { open: outletTopics, ofMatters: false },
  'outlet-verbs': { open: outletVerbs, ofMatters: true },
};
