import type { ExportList } from '@/lib/domain/exports';
import { events, importRuns, quarantine } from './administration';
import { outletTopics, outletVerbs, speakerTopics } from './matrices';
import { mentions } from './mentions';
import { peopleMovers, topicMovers } from './movers';
import { pairs } from './pairs';
import { people, sources, speakers, topics } from './rankings';
import { seriesTrend } from './series';
import { spikes } from './spikes';
import { statements } from './statements';
import { stories } from './stories';
import type { Request, Table } from './table';
import { ofTrend, peopleTrend } from './trends';
import { carried, versions } from './utterances';

interface List {
  /** Null where the request names nothing that the list is about. */
  readonly open: (request: Request) => Table | null | Promise<Table | null>;
  /** Whether `of` narrows the list; where it does not, asking for it is a mistake. */
  readonly ofMatters?: boolean;
  /** What the request has to name where `open` answers null. */
  readonly needs?: string;
  /** Whether the list is the same under every filter. */
  readonly unfiltered?: boolean;
  /** Whether only administrators may have it. */
  readonly adminOnly?: boolean;
}

const ONE = 'an `of` with one condition';
const ADMINISTRATION = { unfiltered: true, adminOnly: true } as const;

/** Each list that can be taken away: one more is a line here and its name in lib/domain/exports.ts. */
export const LISTS: Readonly<Record<ExportList, List>> = {
  stories: { open: stories, ofMatters: true },
  statements: { open: statements, ofMatters: true },
  mentions: { open: mentions, ofMatters: true },
  people: { open: people },
  speakers: { open: speakers },
  topics: { open: topics },
  sources: { open: sources },
  'of-trend': { open: ofTrend, ofMatters: true, needs: ONE },
  'people-trend': { open: peopleTrend },
  'series-trend': { open: seriesTrend },
  'speaker-topics': { open: speakerTopics },
  'outlet-topics': { open: outletTopics },
  'outlet-verbs': { open: outletVerbs, ofMatters: true, needs: 'an `of` that is one speaker' },
  pairs: { open: pairs, ofMatters: true, needs: 'one person, or nobody, as `of`' },
  versions: { open: versions, needs: 'the `statement` that they are versions of', unfiltered: true },
  carried: { open: carried },
  spikes: { open: spikes },
  'people-movers': { open: peopleMovers },
  'topic-movers': { open: topicMovers },
  events: { open: events, ...ADMINISTRATION },
  quarantine: { open: quarantine, ...ADMINISTRATION },
  'import-runs': { open: importRuns, ...ADMINISTRATION },
};
