import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { carriedHref } from '@/components/lists/addresses';
import { Card } from '@/components/ui/Card';
import { CarriedList } from '@/components/utterance/CarriedList';
import { getMostCarried } from '@/lib/queries/utterances/getMostCarried';
import type { SectionProps } from './sectionProps';

interface Props extends Pick<SectionProps, 'scope' | 'view'> {
  readonly limit: number;
}

/** The statements that most outlets carried, and the way to more. */
export async function MostCarried({ scope, view: { filter }, limit }: Props) {
  const [rows, t, overview] = await Promise.all([
    getMostCarried(scope, filter, limit),
    getTranslations('utterance'),
    getTranslations('overview'),
  ]);
  const more = (
    <Link href={carriedHref(filter)} className="text-sm text-accent hover:underline print:hidden">
      {overview('all')}
    </Link>
  );
  return (
    <Card title={t('most')} action={more}>
      {rows.length > 0 ? (
        <CarriedList rows={rows} filter={filter} />
      ) : (
        <p className="text-sm text-muted">{t('none')}</p>
      )}
    </Card>
  );
}
