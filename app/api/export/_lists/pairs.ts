import { pairHref } from '@/components/relations/network';
import { isPerson } from '@/lib/domain/isPerson';
import type { CoNamedPair, CoNamedPerson } from '@/lib/domain/coNamed';
import { ofParts } from '@/lib/domain/of';
import { getCoNamed } from '@/lib/queries/relations/getCoNamed';
import { networkSize } from '@/lib/queries/relations/networkSize';
import { rounded } from './rounded';
import { atOnce, table, type Column, type Request, type Table } from './table';

interface Row {
  readonly pair: CoNamedPair;
  readonly one: CoNamedPerson;
  readonly other: CoNamedPerson;
}

const columns = ({ origin, filter }: Request): readonly Column<Row>[] => [
  { key: 'person', value: ({ one }) => one.name },
  { key: 'personId', value: ({ one }) => one.id },
  { key: 'personStories', value: ({ one }) => one.stories },
  { key: 'other', value: ({ other }) => other.name },
  { key: 'otherId', value: ({ other }) => other.id },
  { key: 'otherStories', value: ({ other }) => other.stories },
  { key: 'count', value: ({ pair }) => pair.stories },
  { key: 'expected', value: ({ pair }) => rounded(pair.expected) },
  { key: 'times', value: ({ pair }) => (pair.expected > 0 ? rounded(pair.stories / pair.expected) : null) },
  { key: 'address', value: ({ pair }) => origin + pairHref(filter, pair) },
];

/** Who is named with whom, as the network and its table tell; around one person where `of` names one, null where another. */
export async function pairs(request: Request): Promise<Table | null> {
  const { scope, filter, of, by } = request;
  const [who = null, ...more] = ofParts(of);
  if (more.length > 0 || (who !== null && !(who.kind === 'speaker' && isPerson(who.id)))) return null;
  const most = networkSize(who?.id ?? null);
  const coNamed = await getCoNamed(scope, filter, { by, who: who?.id ?? null, most });
  const people = new Map(coNamed.people.map((person) => [person.id, person]));
  const rows = coNamed.pairs.flatMap((pair): Row[] => {
    const [one, other] = [people.get(pair.a), people.get(pair.b)];
    return one && other ? [{ pair, one, other }] : [];
  });
  return table(columns(request), () => atOnce(rows));
}
