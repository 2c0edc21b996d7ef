import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { speakerHref } from '@/components/lists/addresses';
import { SummaryCard } from '@/components/lists/SummaryCard';
import { pairHref } from '@/components/relations/network';
import { RELATIONS } from '@/components/relations/relationsHref';
import { Num } from '@/components/ui/Num';
import type { SpeakerView } from '@/lib/queries/entities/getSpeaker';
import { getCoNamed } from '@/lib/queries/relations/getCoNamed';
import type { SectionProps } from './sectionProps';

const MOST = { people: 9, pairs: 8, perPerson: 0 };

/** With whom most stories name a person; each number opens these stories, the whole is the network around the person. */
export async function NamedWith({ scope, view, person }: SectionProps & { readonly person: SpeakerView }) {
  const { filter } = view;
  const [{ people, pairs }, t] = await Promise.all([
    getCoNamed(scope, filter, { by: 'count', who: person.id, most: MOST }),
    getTranslations('relations.people'),
  ]);
  if (pairs.length === 0) return null;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (
    <SummaryCard
      title={t('named')}
      path={RELATIONS.people}
      filter={filter}
      keep={{ who: person.id, by: 'count' }}
      more={t('whole')}
    >
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {pairs.map((pair) => {
          const id = pair.a === person.id ? pair.b : pair.a;
          return (
            <li key={id}>
              <Link href={speakerHref(filter, id)} prefetch={false} className="hover:text-accent hover:underline">
                <bdi>{names.get(id) ?? id}</bdi>
              </Link>{' '}
              <Link
                href={pairHref(filter, pair)}
                prefetch={false}
                className="inline-block min-h-target min-w-target text-center font-bold hover:text-accent hover:underline"
              >
                <Num value={pair.stories} />
              </Link>
            </li>
          );
        })}
      </ul>
    </SummaryCard>
  );
}
