import { getTranslations } from 'next-intl/server';
import type { RowGroup } from '@/components/relations/matrixProps';
import type { Shown } from '@/components/relations/matrixView';
import type { Matrix } from '@/lib/domain/matrix';
import { reportingVerb, STANCES, type Stance } from '@/lib/domain/reportingVerbs';
import { isolateWords } from '@/lib/format';
import type { SpeakerView } from '@/lib/queries/entities/getSpeaker';
import { getOutletVerbs } from '@/lib/queries/relations/getOutletVerbs';
import { MatrixCard } from './MatrixCard';
import { sourceSide, verbSide } from './matrixSides';
import type { SectionProps } from './sectionProps';

interface Props extends SectionProps {
  readonly speaker: SpeakerView;
  readonly shown: Shown;
  /** Further params of the screen that stay. */
  readonly more: Readonly<Record<string, string>>;
}

/** The verbs of a matrix under what they do beside reporting, in the order of the stances. */
function groupsOf({ rows }: Matrix, title: (stance: Stance) => string): RowGroup[] {
  return STANCES.map((stance) => ({
    title: title(stance),
    ids: rows.filter(({ id }) => reportingVerb(id).stance === stance).map(({ id }) => id),
  })).filter(({ ids }) => ids.length > 0);
}

/** Which verbs introduce one speaker's statements at which outlet. */
export async function VerbMatrix({ speaker, shown, more, ...section }: Props) {
  const { scope, view } = section;
  const counted = { ...view.filter, unit: 'statements' as const };
  const [matrix, row, column, t] = await Promise.all([
    getOutletVerbs(scope, view.filter, speaker.id, view.page),
    verbSide(view.locale === 'en'),
    sourceSide(counted),
    getTranslations('relations'),
  ]);
  return (
    <MatrixCard
      {...section}
      {...{ counted, matrix, row, column, shown, more }}
      label={t('verbs.label', { name: isolateWords(speaker.name) })}
      note={t('verbs.note')}
      of={[{ kind: 'speaker', id: speaker.id }]}
      shareOf="column"
      groups={groupsOf(matrix, (stance) => t(`verbs.stance.${stance}`))}
      paged="columns"
      linked={{ who: speaker.id }}
      taken={{ list: 'outlet-verbs', more: { of: speaker.id } }}
    />
  );
}
