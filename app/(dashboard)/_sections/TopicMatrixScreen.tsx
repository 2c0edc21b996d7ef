import { getTranslations } from 'next-intl/server';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { RELATIONS } from '@/components/relations/relationsHref';
import type { ExportList } from '@/lib/domain/exports';
import { MatrixCard } from './MatrixCard';
import { topicSide } from './matrixSides';
import { RelationsTabs } from './RelationsTabs';
import { readRelations } from './relationsView';
import type { SectionProps } from './sectionProps';
import type { SearchParams } from './view';

type Card = Parameters<typeof MatrixCard>[0];

interface Props extends Omit<SectionProps, 'path'>, Pick<Card, 'counted' | 'matrix' | 'row'> {
  readonly kind: 'speakers' | 'outlets';
  readonly searchParams: SearchParams;
  /** The matrix as a file. */
  readonly list: ExportList;
}

/** The screen of who, or which outlet, tells of which topics. */
export async function TopicMatrixScreen({ kind, searchParams, list, ...props }: Props) {
  const [{ show }, column, t] = await Promise.all([
    readRelations(props.scope, searchParams),
    topicSide(props.counted),
    getTranslations('relations'),
  ]);
  return (
    <Stack>
      <ListHeading title={t(`${kind}.title`)} note={t(`${kind}.count`, { count: props.matrix.rowCount })} />
      <RelationsTabs filter={props.view.filter} current={kind} />
      <MatrixCard
        {...props}
        column={column}
        path={RELATIONS[kind]}
        label={t(`${kind}.label`)}
        note={t(`${kind}.note`)}
        of={[]}
        shown={show}
        shareOf="row"
        groups={null}
        paged="rows"
        more={{}}
        taken={{ list }}
      />
    </Stack>
  );
}
