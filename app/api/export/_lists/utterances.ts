import { utteranceHref } from '@/components/lists/addresses';
import { changedWords } from '@/components/utterance/changesOnly';
import type { When } from '@/lib/domain/rows/when';
import type { Carried, Version } from '@/lib/domain/utterance';
import { getMostCarried, MOST_CARRIED } from '@/lib/queries/utterances/getMostCarried';
import { getUtterance } from '@/lib/queries/utterances/getUtterance';
import { SPEAKER_COLUMNS, statementAddress } from './statements';
import { STORY_COLUMNS } from './storyColumns';
import { atOnce, table, type Column, type Request, type Table } from './table';

interface Row {
  readonly version: Version;
  readonly first: Version;
}

const MINUTE = 60_000;

/** How many whole minutes later it came; null where one of the two tells only its day. */
function minutesAfter(first: When, later: When): number | null {
  if (first.precision === 'day' || later.precision === 'day') return null;
  return Math.floor((Date.parse(later.instant) - Date.parse(first.instant)) / MINUTE);
}

const ofVersion = (column: Column<Version>): Column<Row> => ({
  ...column,
  value: ({ version }) => column.value(version),
});

const versionColumns = (origin: string): readonly Column<Row>[] => [
  { key: 'text', value: ({ version }) => version.text },
  { key: 'delayMinutes', value: ({ version, first }) => minutesAfter(first.when, version.when) },
  { key: 'reprint', value: ({ version }) => version.reprint },
  { key: 'cutWords', value: ({ version: { pieces } }) => (pieces ? changedWords(pieces).cut : null) },
  { key: 'addedWords', value: ({ version: { pieces } }) => (pieces ? changedWords(pieces).added : null) },
  { key: 'against', value: ({ version: { pieces, against } }) => (pieces ? against : null) },
  ...[...SPEAKER_COLUMNS, ...STORY_COLUMNS].map(ofVersion),
  { key: 'storyId', value: ({ version }) => version.articleId },
  { key: 'seq', value: ({ version }) => version.seq },
  { key: 'address', value: ({ version }) => origin + statementAddress(version) },
];

/** All versions of the utterance that `statement` names, earliest first; of no statement there are none. */
export async function versions({ scope, statement, origin }: Request): Promise<Table | null> {
  const utterance = statement && (await getUtterance(scope, statement.articleId, statement.seq));
  const [first] = utterance?.versions ?? [];
  if (!utterance || !first) return null;
  return table(versionColumns(origin), () => atOnce(utterance.versions.map((version) => ({ version, first }))));
}

const carriedColumns = ({ origin, filter }: Request): readonly Column<Carried>[] => [
  { key: 'text', value: ({ statement }) => statement.text },
  { key: 'outlets', value: ({ statement }) => statement.outlets },
  { key: 'versions', value: ({ versions: all }) => all },
  { key: 'firstSource', value: ({ first }) => first },
  ...SPEAKER_COLUMNS.map(({ key, value }): Column<Carried> => ({ key, value: ({ statement }) => value(statement) })),
  ...STORY_COLUMNS.flatMap(({ key, value }): Column<Carried>[] =>
    key === 'url' ? [] : [{ key, value: ({ statement }) => value({ ...statement, url: null }) }],
  ),
  { key: 'storyId', value: ({ statement }) => statement.articleId },
  { key: 'seq', value: ({ statement }) => statement.seq },
  { key: 'address', value: ({ statement }) => origin + utteranceHref(filter, statement) },
];

/** The utterances that most outlets carried. */
export async function carried(request: Request): Promise<Table> {
  const rows = await getMostCarried(request.scope, request.filter, MOST_CARRIED);
  return table(carriedColumns(request), () => atOnce(rows));
}
