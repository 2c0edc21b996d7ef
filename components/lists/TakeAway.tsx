import { useTranslations } from 'next-intl';
import { exportHref, type Taken } from '@/lib/domain/exports';
import { CopyLink } from './CopyLink';
import { DownloadMenu } from './DownloadMenu';

interface Props {
  readonly taken: Taken;
  /** The address of the view with its period's days in it; without one there is no link to copy. */
  readonly link?: string;
}

/** The ways to take a list away: as a file of all its rows, and as a link that shows another reader the same. */
export function TakeAway({ taken, link }: Props) {
  const t = useTranslations('taking.lists');
  return (
    <div className="flex flex-wrap items-center gap-x-1 print:hidden">
      {link === undefined ? null : <CopyLink href={link} />}
      <DownloadMenu list={t(taken.list)} files={{ csv: exportHref(taken, 'csv'), jsonl: exportHref(taken, 'jsonl') }} />
    </div>
  );
}
