import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { MatrixSide } from '@/components/relations/matrixProps';
import { sourceHref, speakerHref, topicHref } from '@/components/lists/addresses';
import { reportingVerb } from '@/lib/domain/reportingVerbs';
import type { Filter } from '@/lib/domain/filter';
import { topicNames } from './topicNames';

const linked = (href: string, name: string) => (
  <Link
    href={href}
    prefetch={false}
    className="inline-grid min-h-target min-w-target content-center hover:text-accent hover:underline"
  >
    <bdi>{name}</bdi>
  </Link>
);

/** Speakers as a side of a matrix. */
export async function speakerSide(filter: Filter): Promise<MatrixSide> {
  const t = await getTranslations('relations.matrix');
  return { kind: 'speaker', title: t('speaker'), name: (id, name) => linked(speakerHref(filter, id), name) };
}

/** Outlets as a side of a matrix. */
export async function sourceSide(filter: Filter): Promise<MatrixSide> {
  const t = await getTranslations('relations.matrix');
  return { kind: 'source', title: t('source'), name: (id, name) => linked(sourceHref(filter, id), name) };
}

/** Topics as a side of a matrix, by their names in the reader's language. */
export async function topicSide(filter: Filter): Promise<MatrixSide> {
  const [t, topicName] = await Promise.all([getTranslations('relations.matrix'), topicNames()]);
  return { kind: 'topic', title: t('topic'), name: (id) => linked(topicHref(filter, id), topicName(id)) };
}

/** Reporting verbs as a side of a matrix: in Persian as they stand in the stories, in English with what they say. */
export async function verbSide(glosses: boolean): Promise<MatrixSide> {
  const [t, noVerb] = await Promise.all([getTranslations('relations.matrix'), getTranslations('relations.verbs')]);
  return {
    kind: 'cue',
    title: t('verb'),
    name: (id) => {
      const { form, gloss, stance } = reportingVerb(id);
      if (stance === 'none') return noVerb('noVerb');
      return (
        <>
          <bdi lang="fa">{form}</bdi>{' '}
          {glosses && gloss !== null ? <span className="text-xs font-normal text-muted">{gloss}</span> : null}
        </>
      );
    },
  };
}
